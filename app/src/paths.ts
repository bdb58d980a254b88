const child = (id: string) => `/children/${id}`;
const chronology = (id: string) => `${child(id)}/chronology`;
const entry = (id: string, entryId: string) => `${child(id)}/entries/${entryId}`;
const fileImport = (id: string, importId: string) => `${child(id)}/imports/${importId}`;
const signs = (id: string) => `${child(id)}/signs`;
const sign = (id: string, signId: string) => `${signs(id)}/${signId}`;
const check = (id: string, checkId: string) => `${child(id)}/checks/${checkId}`;

/** Every address of the app. A pattern is the same function, given `:name` in place of an id. */
export const paths = {
  home: () => "/",
  signIn: () => "/sign-in",
  signOut: () => "/sign-out",
  help: () => "/help",
  accessibility: () => "/accessibility",
  built: () => "/build/*",
  live: () => "/health/live",
  ready: () => "/health/ready",

  drafts: () => "/drafts",
  draftRemoval: () => "/drafts/removal",

  children: () => "/children",
  newChild: () => "/children/new",
  child,
  statement: (id: string, sort: string) => `${child(id)}/statements/${sort}`,
  looks: (id: string) => `${child(id)}/looks`,

  decisions: (id: string) => `${child(id)}/decisions`,
  planDecision: (id: string) => `${child(id)}/decisions/plan`,
  purposeDecision: (id: string) => `${child(id)}/decisions/purpose`,

  team: (id: string) => `${child(id)}/team`,
  newInvolvement: (id: string) => `${child(id)}/team/new`,
  involvementEnd: (id: string, involvementId: string) => `${child(id)}/team/${involvementId}/end`,
  lead: (id: string) => `${child(id)}/team/lead`,

  chronology,
  newEntry: (id: string) => `${child(id)}/entries/new`,
  entries: (id: string) => `${child(id)}/entries`,
  entry,
  correction: (id: string, entryId: string) => `${entry(id, entryId)}/correction`,
  choice: (id: string, entryId: string) => `${entry(id, entryId)}/choice`,
  restriction: (id: string, entryId: string) => `${entry(id, entryId)}/restriction`,
  withdrawal: (id: string, entryId: string) => `${entry(id, entryId)}/withdrawal`,
  chronologyReview: (id: string) => `${chronology(id)}/review`,
  takeAway: (id: string) => `${chronology(id)}/take-away`,
  chronologyPdf: (id: string) => `${chronology(id)}.pdf`,
  chronologyCsv: (id: string) => `${chronology(id)}.csv`,
  chronologyJson: (id: string) => `${chronology(id)}.json`,

  growth: (id: string) => `${child(id)}/growth`,

  signs,
  newSign: (id: string) => `${signs(id)}/new`,
  sign,
  signEntries: (id: string, signId: string) => `${sign(id, signId)}/entries`,
  signExplanations: (id: string, signId: string) => `${sign(id, signId)}/explanations`,
  explanationReview: (id: string, signId: string, explanationId: string) =>
    `${sign(id, signId)}/explanations/${explanationId}/review`,
  signDecision: (id: string, signId: string) => `${sign(id, signId)}/decision`,

  imports: (id: string) => `${child(id)}/imports`,
  import: fileImport,
  importRows: (id: string, importId: string) => `${fileImport(id, importId)}/rows`,
  importMapping: (id: string, importId: string) => `${fileImport(id, importId)}/mapping`,
  importAddition: (id: string, importId: string) => `${fileImport(id, importId)}/addition`,
  importLeaving: (id: string, importId: string) => `${fileImport(id, importId)}/leaving`,

  checks: (id: string) => `${child(id)}/checks`,
  check,
  laterStart: (id: string) => `${child(id)}/checks/later-start`,
  exception: (id: string, checkId: string) => `${check(id, checkId)}/exception`,

  agencies: () => "/agencies",
  agency: (id: string) => `/agencies/${id}`,

  seals: () => "/seals",

  practiceSettings: () => "/settings/practice",
  practiceSetting: (key: string) => `/settings/practice/${key}`,
} as const;
