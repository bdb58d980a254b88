/** What a form sends that opens a sign. */
export const signSaid = {
  sort: "weight",
  words: "She has gained nothing in a year",
  since: "about 2025",
  observedBy: "Class staff",
};

/** What a form sends that puts a sign down to the disability, with nothing that it asks for. */
export const explained = {
  teller: "parent or carer",
  tellerName: "Maureen Ash",
  tellerRole: "grandmother",
  said: "11 October 2025",
  because: "the disability",
  words: "It is her condition, they have told us that",
  evidence: "",
  clinicianName: "",
  clinicianRole: "",
  otherCause: "",
  otherCauseFound: "",
  reviewOn: "",
};

/** The three things that it asks for. */
export const grounds = {
  clinicianName: "Dr Dee Ellis",
  clinicianRole: "paediatrician",
  otherCause: "Coeliac disease",
  otherCauseFound: "Blood test clear",
  reviewOn: "1 February 2027",
};

/** What a form sends that decides that a sign stays open. */
export const decided = {
  closes: "no",
  does: "the same",
  changed: "",
  reason: "Weighed again in four weeks",
  wouldAccept: "",
  on: "24 November 2026",
};

/** The id of the sign that an address leads to. */
export const idIn = (location: string | null): string =>
  /\/signs\/([0-9a-f-]{36})/.exec(location ?? "")?.[1] ?? "";
