/** Where the rows are that are linked: the column that names a row's chain, and those that name the row. */
export interface LinkedTable {
  readonly table: string;
  readonly chain: string;
  readonly key: readonly string[];
  /** Columns that no digest counts: those worked out from others, and those that a restriction holds. */
  readonly leftOut: readonly string[];
}

const linked =
  (chain: string) =>
  (table: string, ...key: string[]): LinkedTable => ({
    table,
    chain,
    key: key.length > 0 ? key : ["id"],
    leftOut: [],
  });
const ofPartnership = linked("partnership_id");
const ofChild = linked("child_id");
const ofPerson = linked("person_id");
const ofItself = linked("id");

/** Every table whose rows are linked as they are written. A test holds it against the database's own triggers. */
export const linkedTables: readonly LinkedTable[] = [
  ofPartnership("practice_setting"),
  ofPartnership("condition_chart"),

  linked("practitioner_id")("administration"),
  linked("practitioner_id")("membership_change"),
  linked("practitioner_id")("account_recovery"),
  linked("recovery_id")("account_recovery_confirmation", "recovery_id"),
  linked("practitioner_id")("line_manager"),
  linked("practitioner_id")("closer_request"),
  linked("request_id")("closer_confirmation", "request_id"),

  ofItself("person"),
  { ...ofPerson("person_name"), leftOut: ["folded"] },
  ofPerson("person_detail"),
  ofPerson("person_merge"),
  ofPerson("whereabouts"),
  ofPerson("person_protection"),
  ofPerson("person_protection_review"),
  ofPerson("born_together"),
  ofPerson("parent_link"),
  ofPerson("couple_episode"),
  ofPerson("parental_responsibility"),
  ofPerson("contact_arrangement"),
  ofPerson("unknown_parent"),
  ofPerson("unknown_parent_try"),
  ofPerson("relationship_observation"),
  ofPerson("household_member"),
  ofPerson("personal_care"),

  ofItself("child_record"),
  ofChild("child_statement"),
  ofChild("purpose_decision"),
  ofChild("threshold_decision"),
  ofChild("involvement"),
  ofChild("involvement_end", "involvement_id"),
  ofChild("lead_professional"),
  ofChild("family_member"),
  ofChild("family_review"),
  ofChild("adult_service_asked"),
  ofChild("household"),
  ofChild("support"),
  ofChild("order_pin"),

  ofChild("audit_window"),
  ofChild("practitioner_bar"),
  ofChild("record_standing"),
  ofChild("emergency_access"),
  ofChild("emergency_review"),
  ofChild("looks_told"),

  { ...ofChild("entry"), leftOut: ["open_to", "sealed_to", "words"] },
  ofChild("entry_choice"),
  ofChild("entry_restriction"),
  ofChild("entry_withdrawal", "first_id"),
  ofChild("chronology_review"),
  ofChild("accepted_exception"),
  ofChild("later_start"),

  ofChild("appointment", "entry_id"),
  ofChild("appointment_essential"),
  ofChild("appointment_link"),
  ofChild("appointments_discussion"),
  ofChild("missed_appointment_note"),
  ofChild("own_age_attendance"),
  ofChild("service_discharge"),
  ofChild("service_discharge_step"),

  ofChild("measurement"),
  ofChild("not_measured"),
  ofChild("measuring_interval"),
  ofChild("growth_fact"),
  ofChild("growth_review"),
  ofChild("feeding_plan"),
  ofChild("chart_beside"),

  ofChild("sign"),
  ofChild("sign_entry"),
  ofChild("sign_explanation"),
  ofChild("sign_explanation_entry", "explanation_id", "entry_id"),
  ofChild("sign_explanation_review"),
  ofChild("sign_decision"),

  ofItself("concern_link"),
  linked("link_id")("concern_link_end", "link_id"),
  ofItself("concern"),
  linked("concern_id")("concern_decision"),
  linked("concern_id")("concern_reason", "decision_id"),
  linked("concern_id")("concern_addition"),
  ofChild("concern_acceptance", "concern_id"),

  ofChild("information_request"),
  ofChild("sharing_decision"),
  ofChild("sharing_content", "decision_id"),
  ofChild("sharing_ground", "decision_id"),
  ofChild("sharing_receipt"),
];
