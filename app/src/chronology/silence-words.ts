import { showDay, showDays } from "@throughline/calendar";
import type { Silence } from "@throughline/chronology";

/** "19 days in which nobody recorded seeing Rowan". */
export const silenceWords = ({ days, open }: Pick<Silence, "days" | "open">, name: string): string =>
  open
    ? `${showDays(days)} since anybody recorded seeing ${name}`
    : `${showDays(days)} in which nobody recorded seeing ${name}`;

/** The same with its first and last day. */
export function silenceSentence(
  silence: Pick<Silence, "days" | "open" | "from" | "to">,
  name: string,
): string {
  const { from, to, open } = silence;
  return `${silenceWords(silence, name)}, from ${showDay(from)} ${open ? "until today" : `to ${showDay(to)}`}`;
}
