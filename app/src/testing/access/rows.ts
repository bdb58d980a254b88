/** What a row of the matrix may name: the child, the people, and rows that stand in the same record. */
export interface About {
  readonly child: string;
  readonly childPerson: string;
  readonly adult: string;
  readonly secondAdult: string;
  /** Whoever writes it, and for which agency and team. */
  readonly by: string;
  readonly agency: string;
  readonly otherAgency: string;
  readonly team: string;
  readonly relation: string;
  /** The first version of the entry that it hangs on, and what that entry's restriction says. */
  readonly entry: string;
  readonly restriction: Readonly<Record<string, unknown>>;
  /** A row of another table in this child's record. */
  readonly of: (table: string) => string;
  readonly id: string;
}

type Row = (about: About) => Readonly<Record<string, unknown>>;

const ON = "2026-11-02";
const LATER = "2030-01-01";
const WORDS = "Canary words";
const day = (name: string) => ({
  [`${name}_from`]: ON,
  [`${name}_to`]: ON,
  [`${name}_precision`]: "day",
  [`${name}_about`]: false,
});
const clinician = { reviewed_by: "A clinician", reviewed_by_role: "Dietitian" };
const set = { set_by: "A clinician", set_by_role: "Dietitian", from_on: ON };

/**
 * How a valid row of each table is made, beside what its table has in common with others: the partnership, its id, the child,
 * whoever records it and for whom, and when. A table about a child that is not here fails a test.
 */
export const rows: Readonly<Record<string, Row>> = {
  child_statement: () => ({ sort: "communicates", words: WORDS }),
  purpose_decision: () => ({ from_on: ON, purpose: "support only", reason: WORDS }),
  threshold_decision: () => ({ from_on: ON, threshold: "early help", reason: WORDS }),
  involvement: () => ({ role: "Worker", from_on: LATER }),
  involvement_end: ({ of }) => ({ involvement_id: of("involvement"), ended_on: LATER, reason: WORDS }),
  lead_professional: ({ of }) => ({ involvement_id: of("involvement"), from_on: LATER }),
  look: ({ by, relation }) => ({
    practitioner_id: by,
    part: WORDS,
    looked_at: "2026-11-24T09:00:00Z",
    relation,
  }),

  entry: ({ id }) => ({
    first_id: id,
    ...day("happened"),
    kind: "note",
    what: WORDS,
    basis: "fact",
    author: "Somebody",
    themes: [],
  }),
  entry_choice: () => ({ chosen: true, why: WORDS }),
  entry_restriction: ({ restriction }) => ({ ...restriction, reason: WORDS }),
  entry_withdrawal: () => ({ reason: WORDS }),
  appointment: () => ({ service: WORDS, outcome: "attended" }),
  measurement: () => ({ sort: "weight", value: 20, unit: "kg", note: WORDS }),
  not_measured: () => ({ sort: "height", reason: WORDS }),
  chronology_review: () => ({ reviewed_on: ON, sentence: WORDS }),

  growth_fact: () => ({ sort: "birth weight", value: 3.2, came_from: WORDS, known_on: ON }),
  growth_review: () => ({ reviewed_on: ON, ...clinician, sentence: WORDS }),
  feeding_plan: () => ({ route: WORDS, ...set }),
  measuring_interval: () => ({ sort: "weight", why: WORDS, ...set }),
  chart_beside: ({ of }) => ({ chart_id: of("condition_chart"), shown: true, why: WORDS }),

  appointment_essential: () => ({
    reach: "appointment",
    essential: true,
    why: WORDS,
    clinician: "A clinician",
    said_on: ON,
  }),
  appointment_link: () => ({ sort: "begins anew" }),
  missed_appointment_note: () => ({ reason: WORDS }),
  appointments_discussion: () => ({ discussed_on: ON, who: "The team", said: WORDS }),
  own_age_attendance: () => ({
    able: false,
    from_on: ON,
    assessed_by: "A clinician",
    assessed_on: ON,
    words: WORDS,
  }),
  service_discharge: () => ({ service: WORDS, discharged_on: ON, reason: WORDS, for_missed: false }),
  service_discharge_step: ({ of }) => ({
    discharge_id: of("service_discharge"),
    sort: "lead told",
    happened_on: ON,
    words: WORDS,
    who: "Somebody",
  }),

  sign: () => ({ sort: "skin", what: WORDS, ...day("since"), observed_by: "A teacher" }),
  sign_entry: ({ of }) => ({ sign_id: of("sign") }),
  sign_decision: ({ of }) => ({
    sign_id: of("sign"),
    decided_on: ON,
    does: "more",
    closes: false,
    reason: WORDS,
  }),
  sign_explanation: ({ of }) => ({
    sign_id: of("sign"),
    ...day("said"),
    teller: "practitioner",
    teller_name: "Somebody",
    because: "not yet known",
    what: WORDS,
  }),
  sign_explanation_entry: ({ of }) => ({ explanation_id: of("sign_explanation") }),
  sign_explanation_review: ({ of }) => ({
    explanation_id: of("sign_explanation"),
    reviewed_on: ON,
    holds: true,
    found: WORDS,
  }),

  later_start: () => ({ stated_on: ON, reason: WORDS }),
  accepted_exception: () => ({ check_id: "SEE-2", reason: WORDS, accepted_on: ON, review_on: LATER }),

  file_import: () => ({
    brought_at: "2026-11-02T09:00:00Z",
    file_name: WORDS,
    bytes: 1,
    heartbeat_at: "2026-11-02T09:00:00Z",
  }),
  import_line: ({ of, id }) => ({ import_id: of("file_import"), line_no: lineOf(id), cells: [WORDS] }),
  import_proposal: ({ of, id }) => ({
    import_id: of("file_import"),
    n: lineOf(id),
    verdict: "new",
    why: WORDS,
  }),

  family_member: ({ adult }) => ({ person_id: adult, how: WORDS }),
  family_review: () => ({ told: WORDS }),
  household: () => ({ name: WORDS }),
  household_member: ({ childPerson, of }) => ({
    person_id: childPerson,
    home_id: of("household"),
    nights: WORDS,
  }),
  support: () => ({ name: WORDS, sort: "friend", strength: "strong", gives_care: false }),
  order_pin: ({ adult, secondAdult }) => ({ left_id: adult, right_id: secondAdult }),
  parent_link: ({ adult, childPerson }) => ({ parent_id: adult, person_id: childPerson, kind: "birth" }),
  couple_episode: ({ adult, secondAdult }) => ({ person_id: adult, other_id: secondAdult, kind: "married" }),
  parental_responsibility: ({ childPerson, adult }) => ({
    person_id: childPerson,
    holder_id: adult,
    answer: "yes",
    how: WORDS,
  }),
  contact_arrangement: ({ childPerson, adult }) => ({
    person_id: childPerson,
    with_id: adult,
    arrangement: WORDS,
  }),
  unknown_parent: ({ childPerson }) => ({ person_id: childPerson, parent: "father" }),
  unknown_parent_try: ({ childPerson, of }) => ({
    person_id: childPerson,
    unknown_id: of("unknown_parent"),
    tried: WORDS,
    ...day("day"),
  }),
  relationship_observation: ({ adult, secondAdult }) => ({
    person_id: adult,
    other_id: secondAdult,
    quality: "close",
    words: WORDS,
    ...day("day"),
  }),
  born_together: ({ adult, secondAdult }) => ({ person_id: adult, other_id: secondAdult, identical: false }),
  person_merge: ({ adult, secondAdult }) => ({ person_id: adult, same_id: secondAdult }),
  person_detail: ({ childPerson }) => ({ person_id: childPerson, sort: "gender", words: WORDS }),
  whereabouts: ({ childPerson }) => ({ person_id: childPerson, words: WORDS }),
  personal_care: ({ adult, childPerson }) => ({ carer_id: adult, person_id: childPerson, what: WORDS }),

  adult_service_asked: ({ adult }) => ({ person_id: adult, answer: "none", words: WORDS }),

  information_request: ({ agency, otherAgency }) => ({
    asking_agency_id: agency,
    asked_agency_id: otherAgency,
    about: WORDS,
    what: WORDS,
    for_function: WORDS,
    need: WORDS,
    asked_on: ON,
  }),
  sharing_decision: () => ({ recipient: WORDS, decision: "share", decided_on: ON }),
  looks_told: () => ({ from_on: ON, to_on: ON, told_to: WORDS, given_how: "in person", given_on: ON }),

  concern_acceptance: ({ of, entry }) => ({ concern_id: of("concern"), entry_id: entry, opened: false }),

  audit_window: ({ of, id }) => ({
    practitioner_id: of("practitioner"),
    audit: WORDS,
    from_on: dayOf(id),
    to_on: dayOf(id),
  }),
  practitioner_bar: ({ of }) => ({ practitioner_id: of("practitioner"), barred: false, reason: WORDS }),
  record_standing: () => ({ standing: "opened again", from_on: LATER, reason: WORDS }),
  emergency_review: ({ of }) => ({ emergency_id: of("emergency_access"), needed: true, words: WORDS }),
};

/** A day of its own for each, where two on one day would be one too many. */
const dayOf = (id: string) =>
  Temporal.PlainDate.from(LATER)
    .add({ days: Number.parseInt(id.slice(-5), 16) })
    .toString();
const lineOf = (id: string) => Number.parseInt(id.replaceAll("-", "").slice(-7), 16);
