import { SummaryList } from "../design/components/summary-list.tsx";

const pages: readonly (readonly [name: string, what: string])[] = [
  [
    "My children",
    "The children your team works with today, and the box that finds one of them by any spelling of any name, birth day or NHS number. You open a record here for a child who has none.",
  ],
  [
    "Concerns",
    "You raise a concern about any child with the front door here, and see how it stands and what was answered. The front door’s own team answers them here.",
  ],
  [
    "Overview",
    "The child’s first page: who they are, how they communicate, who leads, when they were last seen, what needs attention, the last six weeks, and the team.",
  ],
  [
    "Chronology",
    "Everything the agencies have recorded, in order of when it happened. The chosen account is the part that practitioners marked as significant, with why. You add what happened here, and record a review of the whole.",
  ],
  [
    "Family",
    "Who is in the child’s family, drawn and in words, as at any day: homes, care, help, and what nobody has recorded yet. In the drawing you move round, see who somebody is, add a relation, and put people in another order. It can be printed, taken away, or brought in from a family history program.",
  ],
  [
    "Growth",
    "The weights, heights and head circumferences kept with entries, where each stands on the UK-WHO growth reference, how far they fell, and what published thresholds ask. Questions only: it never says why.",
  ],
  [
    "Appointments",
    "Every appointment with every service as one: how many were reached, which were missed in a row or over several services, and one line on which all of them stand. You say here why one was missed, who was asked and what was offered, which are essential, and when a service discharged the child.",
  ],
  [
    "Signs",
    "What was observed and wants explaining, on the entries it rests on, with what each person says explains it. One put down to the disability is asked who said so and what else was considered. Only a decision closes a sign.",
  ],
  [
    "Checks",
    "Questions asked of our practice: was the child seen, is the chronology kept up, did each agency put something in. Each shows the entries and dates it read, its threshold, and where the threshold comes from.",
  ],
  [
    "Team",
    "Who works with the child, for which agency, what each does, who has left, and who has led when. You add a team, record a last day or name the lead here.",
  ],
  [
    "Sharing",
    "What one agency asked another about the child, and how long each answer took; and each decision to share or not. What others ask of you stands under “Questions to me”.",
  ],
  [
    "What has been decided",
    "Which plan the child is on and why agencies work with the family, over time, each with its day, its reason and who decided. It is reached from the status at the top of every page.",
  ],
  [
    "Files brought in",
    "Tables that an agency’s own system exports, and GP records. You see each entry a file would add before any is added.",
  ],
  ["Print and take away", "The chronology as a PDF to read and print, or as CSV or JSON for another system."],
  [
    "Who looked",
    "Everybody who has opened the record, when, and why they may; and when it was last sealed, so that a change behind the app shows. You show a family who looked here, and record that they were told.",
  ],
  [
    "Who may see",
    "Everybody who may open the record today. Whoever leads or manages bars somebody by name here, lets an auditor read, says whether an opening in an emergency was needed, and closes the record.",
  ],
  [
    "Settings",
    "The thresholds that the checks rest on, each with its source and the day from which it holds. A manager may set another.",
  ],
  [
    "Your own name",
    "At the top of every page: your password, your passkeys, your second step, and where you are signed in. Your drafts are reached from My children.",
  ],
];

/** What each page is for. */
export function PagesOfARecord() {
  return <SummaryList rows={pages.map(([name, what]) => ({ key: { text: name }, value: { text: what } }))} />;
}
