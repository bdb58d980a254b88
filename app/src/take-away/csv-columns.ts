import { showPartKnownDay } from "@throughline/calendar";
import { howTakenInWords } from "@throughline/growth";
import { fullName } from "../children/public.ts";
import type { Entry } from "../chronology/public.ts";
import type { Copy } from "./copy.ts";
import { leftOutSentences, leftOutTotal } from "./left-out.ts";
import { whatIsIn } from "./narrowing.ts";

type Cell = string | number | null;
type Columns<T> = readonly (readonly [heading: string, cell: (of: T) => Cell])[];

const yes = (is: boolean): string => (is ? "yes" : "no");
const measured = (sort: Entry["measurements"][number]["sort"]) => (entry: Entry) =>
  entry.measurements
    .filter((m) => m.sort === sort)
    .map(({ value }) => value)
    .join("; ");

const takenWords = ({ note, how }: Entry["measurements"][number]): string[] =>
  [note ?? "", how === undefined ? "" : howTakenInWords(how)].filter((part) => part !== "");

/** What an entry says: every field of it. */
export const entryColumns: Columns<Entry> = [
  ["Day", (e) => showPartKnownDay(e.happened)],
  ["Earliest day", (e) => e.happened.from.toString()],
  ["Latest day", (e) => e.happened.to.toString()],
  ["Day known to", (e) => e.happened.precision],
  ["About that day", (e) => yes(e.happened.about)],
  ["Time", (e) => e.time?.toString({ smallestUnit: "minute" }) ?? null],
  ["Kind", (e) => e.kind],
  ["What happened", (e) => e.what],
  ["To or about", (e) => e.about],
  ["Effect on the child", (e) => e.impact],
  ["What was done", (e) => e.action],
  ["Why nothing was done", (e) => e.noActionReason],
  ["Outcome", (e) => e.outcome],
  ["What the history means", (e) => e.saysOfHistory],
  ["Strength or worry", (e) => e.tone],
  ["Basis", (e) => e.basis],
  ["Themes", (e) => e.themes.join("; ")],
  ["Child seen", (e) => e.seen],
  ["Appointment with", (e) => e.appointment?.service ?? null],
  ["Clinician", (e) => e.appointment?.clinician ?? null],
  ["Appointment outcome", (e) => e.appointment?.outcome ?? null],
  ["Appointment reason", (e) => e.appointment?.reason ?? null],
  ["Appointment recorded as", (e) => e.appointment?.recordedAs ?? null],
  ["Weight (kg)", measured("weight")],
  ["Height (cm)", measured("height")],
  ["Head circumference (cm)", measured("head circumference")],
  ["Measurement notes", (e) => e.measurements.flatMap(takenWords).join("; ")],
  ["Not measured", (e) => (e.notMeasured ?? []).map(({ sort, reason }) => `${sort}: ${reason}`).join("; ")],
  ["Agency", (e) => e.agencyName],
  ["Sort of agency", (e) => e.agencySort],
  ["Author", (e) => e.author],
  ["Recorded at", (e) => e.recordedAt.toString()],
  ["Corrected because", (e) => e.correctionReason],
  ["Restricted", (e) => yes(e.restricted)],
  ["Source file", (e) => e.source?.file ?? null],
  ["Source row", (e) => e.source?.row ?? null],
  ["Source passage", (e) => e.source?.passage ?? null],
  ["Source id", (e) => e.source?.sourceId ?? null],
  ["Source recorded on", (e) => e.source?.recordedOn?.toString() ?? null],
  ["Chosen because", (e) => e.significant?.why ?? null],
  ["Chosen by", (e) => e.significant?.by ?? null],
  ["Chosen at", (e) => e.significant?.at.toString() ?? null],
  ["Entry id", (e) => e.id],
];

/** Whose it is, who took it and what is not in it: on every row, so that rows sorted, cut or sent alone still say so. */
export const copyColumns: Columns<Copy> = [
  ["Child", ({ child }) => fullName(child)],
  ["Child born", ({ child }) => showPartKnownDay(child.born)],
  ["NHS number", ({ child }) => child.nhsNumber],
  ["Taken by", ({ viewer }) => viewer.name],
  ["Taken for", ({ viewer }) => viewer.agency],
  ["Taken at", ({ takenAt }) => takenAt.toString()],
  ["What is in this copy", whatIsIn],
  ["Entries left out", ({ leftOut }) => leftOutTotal(leftOut)],
  ["What was left out", ({ leftOut }) => leftOutSentences(leftOut).join(" ")],
];
