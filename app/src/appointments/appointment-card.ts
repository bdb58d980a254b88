import { drawLine, lineOf, missedSentences, runWords } from "@throughline/appointments";
import { type Child, firstName } from "../children/public.ts";
import type { Tx } from "../platform/database/store.ts";
import { settingsInForce } from "../settings/public.ts";
import { appointmentFactsOf } from "./appointment-facts.ts";
import { counted } from "./appointment-words.ts";
import { firstDay, patternLookedAt, runNumbers } from "./looked-at.ts";

/** A child's appointments with every service made small, for the first page. */
export interface AppointmentCard {
  readonly title: string;
  /** SVG text to set as it is. */
  readonly drawing: string | null;
  /** What was missed, where anything was: over how many services, and how often in any one. */
  readonly missed: string | null;
  /** How many were reached, what was moved again and again, and a run that began before the days shown. */
  readonly sentence: string;
}

const CARD_WIDTH = 360;
const TIME = "12-months";

/** Null where nothing was missed, and nothing was moved again and again, in the last twelve months. */
export async function appointmentCard(
  tx: Tx,
  child: Pick<Child, "id" | "born" | "given" | "knownAs">,
  today: Temporal.PlainDate,
): Promise<AppointmentCard | null> {
  const facts = await appointmentFactsOf(tx, child);
  const numbers = runNumbers(await settingsInForce(tx, today));
  const pattern = patternLookedAt(facts, { time: TIME, service: null }, today, numbers);
  const { counts, services, stories, across } = pattern;
  const name = firstName(child);
  const missed = missedSentences(services, name);
  const moved = stories.filter(({ calledOff }) => calledOff.length >= numbers.calledOff);
  if (missed.length + moved.length + counts.ownMissed === 0) return null;
  const title = `${name}’s appointments in the last 12 months`;
  const sentence = [
    `${missed.length > 0 ? "" : "In the last 12 months "}${counts.reached} of ${counted(counts.offered, "appointment")} ${counts.reached === 1 ? "was" : "were"} reached.`,
    ...(moved.length > 0
      ? [`${counted(moved.length, "appointment")} cancelled or moved again and again.`]
      : []),
    ...across
      .filter(beganEarlier(firstDay(TIME, today)))
      .map((run) => `Earlier ones counted, ${runWords(run)}.`),
  ].join(" ");
  const model = lineOf(pattern, {
    width: CARD_WIDTH,
    from: firstDay(TIME, today),
    to: today,
    today,
    jointOnly: true,
  });
  return {
    title,
    sentence,
    missed: missed[0] === undefined ? null : `In the last 12 months ${missed[0]}`,
    drawing:
      model &&
      drawLine(model, { idPrefix: "appointments-card", title, desc: [...missed, sentence].join(" ") }),
  };
}

const beganEarlier =
  (first: Temporal.PlainDate | null) =>
  ({ from }: { readonly from: Temporal.PlainDate }): boolean =>
    first !== null && Temporal.PlainDate.compare(from, first) < 0;
