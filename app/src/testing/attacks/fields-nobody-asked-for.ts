/** An id and a moment that are of nothing in the record: where they turn up, a form wrote what it did not ask for. */
export const FORGED_ID = "01a0dead-beef-7000-8000-00000000cafe";
export const FORGED_AT = "2001-02-03T04:05:06Z";
export const FORGED_NAME = "Mallory Forged";

const ids = [
  "id",
  "recorded_by",
  "agency_id",
  "partnership_id",
  "child_id",
  "practitioner_id",
  "team_id",
  "decided_by",
  "by",
  "made_by",
  "entry_id",
  "sign_in_id",
];
const moments = ["recorded_at", "at", "made_at", "decided_at"];
const camel = (name: string): string =>
  name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What a form is sent besides its own fields: whose it is, who wrote it, when, and what they may. */
export const nobodyAskedFor: Readonly<Record<string, string>> = Object.fromEntries([
  ...ids.flatMap((name) => [
    [name, FORGED_ID],
    [camel(name), FORGED_ID],
  ]),
  ...moments.flatMap((name) => [
    [name, FORGED_AT],
    [camel(name), FORGED_AT],
  ]),
  ["author", FORGED_NAME],
  ["recordedBy", FORGED_NAME],
  ["manages", "true"],
  ["administrator", "true"],
  ["viewer", FORGED_NAME],
]);
