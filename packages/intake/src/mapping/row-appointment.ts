import type { PartKnownDay } from "@throughline/calendar";
import { appointmentSentence, cameOfWords, seenAt } from "../appointment-words.ts";
import type { AppointmentOutcome, Seen } from "../entry-words.ts";
import type { IntakeContext } from "../life.ts";
import type { ProposedAppointment } from "../proposed-entry.ts";
import type { AttendanceMeaning, Constants, Mapping } from "./mapping.ts";
import { exactMeanings, heldMeanings, type Meaning } from "./meanings.ts";
import { type Cells, textOf } from "./sheet.ts";

/** An appointment as a row tells of it; without an outcome of ours when the row does not say what came of it. */
export interface RowAppointment {
  readonly appointment: ProposedAppointment | null;
  readonly seen: Seen;
  /** "Dietetics appointment with L Farrow: was not brought." */
  readonly sentence: string;
}

/** What an attendance cell stands for, or null when it is blank or unknown. */
export type AttendanceFound = Meaning<AttendanceMeaning> | null;

/** A code of one figure before words that explain it: "7 - Arrived late and could not be seen", "3: DNA". */
const codeBeforeWords = /^0*(\d)\s*[-–—:.)=]\s*\D/;

/**
 * Looks attendance codes and words up in a mapping's table: the very cell if the table has it, else a code that stands
 * before words, else the first word that the cell holds. The noughts before a code do not matter.
 */
export function attendanceLookUp({
  attendance,
}: Pick<Mapping, "attendance">): (cell: string) => AttendanceFound {
  const [exact, find] = [exactMeanings(attendance), heldMeanings(attendance)];
  return (cell) => {
    if (cell === "") return null;
    const said = exact(cell);
    if (said !== null) return said;
    const code = codeBeforeWords.exec(cell.trim())?.[1];
    const coded = code === undefined ? null : find(code);
    if (coded !== null) return { meaning: coded.meaning, saysMore: true };
    return find(cell.replace(/^0+(?=\d)/, ""));
  };
}

const arranged: ReadonlySet<AppointmentOutcome | null> = new Set([
  "future",
  "cancelled by family",
  "cancelled by service",
  "moved",
]);

/** Whether an appointment of this attendance may lie ahead: one still to come, one called off, or one without an outcome yet. */
export function mayLieAhead(found: AttendanceFound, cell: string, cells: Cells): boolean {
  if (cells.heading("attendance") === null) return false;
  return cell === "" || arranged.has(found?.meaning.outcome ?? null);
}

/** Reads a row's appointment; null when the table is no list of appointments and the row's attendance is blank. */
export function rowAppointment(
  cells: Cells,
  found: AttendanceFound,
  happened: PartKnownDay | null,
  constants: Constants,
  { agencyName, today }: IntakeContext,
): RowAppointment | null {
  if (cells.heading("attendance") === null || (found === null && constants.kind !== "appointment"))
    return null;
  const meaning = found?.meaning ?? null;
  const toCome =
    meaning === null && happened !== null && Temporal.PlainDate.compare(happened.from, today) > 0;
  const outcome = toCome ? "future" : (meaning?.outcome ?? null);
  const service = cells.one("service") || constants.service || "Health";
  const clinician = cells.one("clinician") || null;
  const given = textOf(cells, "reason");
  const cameOf =
    meaning?.reason ??
    (outcome === null ? (meaning?.word ?? "what came of it is not recorded") : cameOfWords(outcome));
  const recordedAs = meaning?.recordedAs ? `recorded as ${meaning.recordedAs} by ${agencyName}` : null;
  const reason = given ?? meaning?.reason ?? null;
  return {
    appointment: outcome === null ? null : { service, clinician, outcome, reason, recordedAs },
    seen: seenAt(outcome, `${service} ${cells.one("category")}`),
    sentence: appointmentSentence({ service, clinician, reason: given }, cameOf),
  };
}
