const child = (id: string) => `/children/${id}`;
const chronology = (id: string) => `${child(id)}/chronology`;
const entry = (id: string, entryId: string) => `${child(id)}/entries/${entryId}`;
const fileImport = (id: string, importId: string) => `${child(id)}/imports/${importId}`;
const access = (id: string) => `${child(id)}/access`;
const signs = (id: string) => `${child(id)}/signs`;
const sign = (id: string, signId: string) => `${signs(id)}/${signId}`;
const family = (id: string) => `${child(id)}/family`;
const familyFact = (id: string, kind: string, fact: string) => `${family(id)}/facts/${kind}/${fact}`;
const genogram = (id: string) => `${child(id)}/genogram`;
const appointments = (id: string) => `${child(id)}/appointments`;
const appointment = (id: string, entryId: string) => `${appointments(id)}/${entryId}`;
const check = (id: string, checkId: string) => `${child(id)}/checks/${checkId}`;
const agencyPerson = (person: string) => `/administration/people/${person}`;

/** Every address of the app. A pattern is the same function, given `:name` in place of an id. */
export const paths = {
  home: () => "/",
  signIn: () => "/sign-in",
  signInWith: (provider: string) => `/sign-in/with/${provider}`,
  signInAnswer: (provider: string) => `/sign-in/with/${provider}/answer`,
  secondStep: () => "/sign-in/second-step",
  signInWithPasskey: () => "/sign-in/passkey",
  invitation: (code: string) => `/sign-in/invitations/${code}`,
  signOut: () => "/sign-out",
  account: () => "/account",
  sessionEnd: (session: string) => `/account/sessions/${session}/end`,
  ownPassword: () => "/account/password",
  ownSecondStep: () => "/account/second-step",
  passkeys: () => "/account/passkeys",
  passkeyRemoval: (passkey: string) => `/account/passkeys/${passkey}/removal`,
  administration: () => "/administration",
  joiners: () => "/administration/people",
  newJoiner: () => "/administration/people/new",
  agencyPerson,
  personSpells: (person: string) => `${agencyPerson(person)}/teams`,
  spellLastDay: (person: string, membership: string) =>
    `${agencyPerson(person)}/teams/${membership}/last-day`,
  personManager: (person: string) => `${agencyPerson(person)}/manager`,
  personInvitation: (person: string) => `${agencyPerson(person)}/invitation`,
  personRecovery: (person: string) => `${agencyPerson(person)}/recovery`,
  recoveryConfirmation: (recovery: string) => `/administration/recoveries/${recovery}/confirmation`,
  closerConfirmation: (request: string) => `/administration/closer/${request}/confirmation`,
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
  looksTold: (id: string) => `${child(id)}/looks/told`,
  weeklyLooks: () => "/looks/weeks",
  weekOfLooks: (monday: string) => `/looks/weeks/${monday}`,

  access,
  emergencyReview: (id: string, emergency: string) => `${access(id)}/emergencies/${emergency}`,
  newBar: (id: string) => `${access(id)}/barred`,
  barEnd: (id: string, practitioner: string) => `${access(id)}/barred/${practitioner}`,
  auditWindow: (id: string) => `${access(id)}/audit`,
  recordClosing: (id: string) => `${access(id)}/closing`,
  recordReopening: (id: string) => `${access(id)}/reopening`,
  recordKeptOpen: (id: string) => `${access(id)}/kept-open`,
  emergency: () => "/emergency",
  emergencies: () => "/emergencies",

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
  sealedEntries: (id: string) => `${chronology(id)}/sealed`,
  sealedTo: (id: string, entryId: string) => `${chronology(id)}/sealed/${entryId}/people`,
  chronologyReview: (id: string) => `${chronology(id)}/review`,
  takeAway: (id: string) => `${chronology(id)}/take-away`,
  chronologyPdf: (id: string) => `${chronology(id)}.pdf`,
  chronologyCsv: (id: string) => `${chronology(id)}.csv`,
  chronologyJson: (id: string) => `${chronology(id)}.json`,

  growth: (id: string) => `${child(id)}/growth`,
  growthPdf: (id: string) => `${child(id)}/growth.pdf`,
  growthFacts: (id: string) => `${child(id)}/growth/facts`,
  growthIntervals: (id: string) => `${child(id)}/growth/intervals`,
  growthFeeding: (id: string) => `${child(id)}/growth/feeding`,
  growthReviews: (id: string) => `${child(id)}/growth/reviews`,
  growthCharts: (id: string) => `${child(id)}/growth/charts`,

  signs,
  newSign: (id: string) => `${signs(id)}/new`,
  sign,
  signEntries: (id: string, signId: string) => `${sign(id, signId)}/entries`,
  signExplanations: (id: string, signId: string) => `${sign(id, signId)}/explanations`,
  explanationReview: (id: string, signId: string, explanationId: string) =>
    `${sign(id, signId)}/explanations/${explanationId}/review`,
  signDecision: (id: string, signId: string) => `${sign(id, signId)}/decision`,

  family,
  newRelative: (id: string) => `${family(id)}/people/new`,
  relatives: (id: string) => `${family(id)}/people`,
  knownPeople: (id: string) => `${family(id)}/people/known`,
  familyPerson: (id: string, person: string) => `${family(id)}/people/${person}`,
  protection: (id: string, person: string) => `${family(id)}/people/${person}/protection`,
  newProtection: (id: string, person: string) => `${family(id)}/people/${person}/protection/new`,
  protectionReview: (id: string, person: string, protection: string) =>
    `${family(id)}/people/${person}/protection/${protection}`,
  familyHomes: (id: string) => `${family(id)}/homes`,
  familyHelp: (id: string) => `${family(id)}/help`,
  familyDuplicates: (id: string) => `${family(id)}/duplicates`,
  newFamilyFact: (id: string, kind: string) => `${family(id)}/facts/${kind}/new`,
  familyFacts: (id: string, kind: string) => `${family(id)}/facts/${kind}`,
  familyFact,
  familyFactWithdrawal: (id: string, kind: string, fact: string) =>
    `${familyFact(id, kind, fact)}/withdrawal`,

  genogram,
  genogramMoves: (id: string) => `${genogram(id)}/moves`,
  genogramUndo: (id: string) => `${genogram(id)}/moves/undo`,
  genogramPdf: (id: string) => `${genogram(id)}.pdf`,
  genogramSvg: (id: string) => `${genogram(id)}.svg`,
  genogramJson: (id: string) => `${genogram(id)}.json`,
  genogramGedcom: (id: string) => `${genogram(id)}.ged`,
  genogramTakeAway: (id: string) => `${genogram(id)}/take-away`,
  genogramImport: (id: string) => `${genogram(id)}/bring-in`,
  genogramImportPart: (id: string) => `${genogram(id)}/bring-in/part`,
  genogramImportChoices: (id: string) => `${genogram(id)}/bring-in/choices`,

  appointments,
  missedAppointment: (id: string, entryId: string) => `${appointment(id, entryId)}/missed`,
  essentialAppointment: (id: string, entryId: string) => `${appointment(id, entryId)}/essential`,
  appointmentStory: (id: string, entryId: string) => `${appointment(id, entryId)}/story`,
  appointmentsDiscussion: (id: string) => `${appointments(id)}/discussion`,
  ownAttendance: (id: string) => `${appointments(id)}/on-their-own`,
  newDischarge: (id: string) => `${appointments(id)}/discharge`,
  discharge: (id: string, dischargeId: string) => `${appointments(id)}/discharges/${dischargeId}`,

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

  sharing: (id: string) => `${child(id)}/sharing`,
  newInformationRequest: (id: string) => `${child(id)}/sharing/requests/new`,
  informationRequests: (id: string) => `${child(id)}/sharing/requests`,
  newSharing: (id: string) => `${child(id)}/sharing/decisions/new`,
  sharingDecisions: (id: string) => `${child(id)}/sharing/decisions`,
  sharingDecision: (id: string) => `/sharing/${id}`,
  sharingReceipts: (id: string) => `/sharing/${id}/receipts`,
  questions: () => "/questions",
  question: (id: string) => `/questions/${id}`,

  concerns: () => "/concerns",
  newConcern: () => "/concerns/new",
  concernLinks: () => "/concerns/links",
  concernLinkEnd: (id: string) => `/concerns/links/${id}/end`,
  concern: (id: string) => `/concerns/${id}`,
  concernAdditions: (id: string) => `/concerns/${id}/additions`,
  concernDecision: (id: string) => `/concerns/${id}/decision`,
  concernAcceptance: (id: string) => `/concerns/${id}/acceptance`,
  concernByLink: (link: string) => `/raise/${link}`,
  concernByLinkAdditions: (link: string) => `/raise/${link}/additions`,

  seals: () => "/seals",

  practiceSettings: () => "/settings/practice",
  practiceSetting: (key: string) => `/settings/practice/${key}`,
} as const;
