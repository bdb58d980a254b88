import type { DraftOf } from "../platform/drafts/store.ts";

const words: Readonly<Record<string, string>> = {
  "new-child": "A record for a child who has none",
  entry: "A new entry",
  correction: "A correction of an entry",
  choice: "Why an entry is significant",
  restriction: "Who may see an entry",
  withdrawal: "Why an entry is withdrawn",
  "sealed-to": "Who may open a sealed entry",
  "chronology review": "A review of the chronology",
  "statement-communicates": "How the child communicates",
  "statement-lives-with": "Who the child lives with",
  "plan-decision": "Which plan the child is on",
  "purpose-decision": "Why we work with the family",
  sign: "A sign, and what it rests on",
  "sign-explanation": "What somebody says explains a sign",
  "sign-explanation-review": "A later look at an explanation",
  "sign-decision": "A decision about a sign",
  involvement: "Somebody added to the team",
  "involvement-end": "Somebody’s last day in the team",
  lead: "The lead professional",
  relative: "Somebody added to a family",
  "known-person": "Somebody chosen for a family",
  "family-fact": "Something about a family",
  "family-withdrawal": "Why something about a family is taken back",
  protection: "Whose whereabouts are protected",
  "protection-review": "Whether whereabouts stay protected",
  "family-file": "A file of a family that is not added yet",
  mapping: "What is in a file’s columns",
  exception: "An exception to a check",
  "later-start": "Why the chronology starts later",
  "growth-facts": "What growth rests on",
  "growth-interval": "How often a child is to be measured",
  "growth-feeding": "How a child is fed",
  "growth-review": "A review of how a child grows",
  "growth-chart": "A chart beside UK-WHO",
  "missed-appointment": "What was missing about a missed appointment",
  "essential-appointment": "Whether an appointment is essential",
  "appointment-story": "What an appointment is to an earlier one",
  "appointments-discussion": "A talk about a child’s appointments",
  "own-attendance": "Whether somebody comes to appointments on their own",
  "new-discharge": "A service that discharged a child",
  discharge: "What was decided when a service discharged a child",
  emergency: "Opening a record in an emergency",
  "emergency-review": "Whether an opening in an emergency was needed",
  "line-manager": "Who manages somebody",
  bar: "Somebody who must not see a record",
  "bar-end": "Somebody who may see a record again",
  "audit-window": "An auditor’s days with a record",
  closing: "Why a record is closed",
  reopening: "Why a record is opened again",
  "kept-open": "Why a record stays open at 18",
  "looks-told": "That a family was told who looked",
  concern: "A concern about a child",
  "concern-decision": "An answer to a concern",
  "concern-acceptance": "Accepting a concern",
  "information-request": "A question to another agency",
  sharing: "A decision to share or not",
  "sharing-answer": "An answer to another agency",
  "practice-setting": "A threshold of this partnership",
  joiner: "Somebody added to the agency",
  "person-team": "Somebody put in a team",
  "person-last-day": "Somebody’s last day in a team of the agency",
  "person-recovery": "Why somebody is let in anew",
  "person-invitation": "An invitation to sign in",
};

/** What somebody was writing, in words. */
export const draftWords = (form: string): string =>
  (Object.hasOwn(words, form) ? words[form] : undefined) ?? "A form";

const ID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const inPage = new RegExp(`^/children/(${ID})(?:[/?]|$)`);
const inSubject = new RegExp(`^(${ID})(?: |$)`);

/** The child a draft may be about: by the page it stands on, or else by what it says it is about. */
export const childIdIn = ({
  page,
  subject,
}: Pick<DraftOf, "subject"> & { page: string | null }): string | null =>
  (page === null ? inSubject.exec(subject) : inPage.exec(page))?.[1] ?? null;
