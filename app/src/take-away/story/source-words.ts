import { londonDay, showDay } from "@throughline/calendar";
import type { Entry } from "../../chronology/public.ts";

/** Who wrote an entry, when, and the file and row it came from: where somebody could go back to. */
export function sourceWords(
  entry: Pick<Entry, "agencyName" | "author" | "recordedAt" | "source" | "appointment">,
): string[] {
  const { agencyName, author, recordedAt, source, appointment } = entry;
  const written = `${agencyName}, ${author}. Recorded ${showDay(londonDay(recordedAt))}`;
  const from =
    source === null ? "" : `, from ${source.file}${source.row === null ? "" : `, row ${source.row}`}`;
  const recordedAs = appointment?.recordedAs ?? null;
  return [
    `${written}${from}${recordedAs === null ? "" : `, ${recordedAs}`}.`,
    ...(source?.passage ? [`In the file: “${source.passage}”`] : []),
  ];
}
