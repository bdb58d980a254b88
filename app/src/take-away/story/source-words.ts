import { londonDay, showDay } from "@throughline/calendar";
import type { Entry } from "../../chronology/public.ts";

/**
 * Who wrote an entry, when, and the file and row it came from: where somebody could go back to. The row itself says the
 * same again in a machine's words, and stands in the other copies.
 */
export function sourceWords(
  entry: Pick<Entry, "agencyName" | "author" | "recordedAt" | "source" | "appointment">,
): string[] {
  const { agencyName, author, recordedAt, source, appointment } = entry;
  const writtenOn = source === null ? londonDay(recordedAt) : source.recordedOn;
  const kept = [
    ...(writtenOn === null ? [] : [`recorded ${showDay(writtenOn)}`]),
    ...(source === null ? [] : [`brought in ${showDay(londonDay(recordedAt))}`]),
  ].join(", ");
  const written = `${agencyName}, ${author}: ${kept}`;
  const from =
    source === null ? "" : `, from ${source.file}${source.row === null ? "" : `, row ${source.row}`}`;
  const recordedAs = appointment?.recordedAs ?? null;
  return [`${written}${from}${recordedAs === null ? "" : `, ${recordedAs}`}.`];
}
