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
  /** What stands together, where anything does: "5 in 7 months, 5 services". */
  readonly together: string | null;
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
  const { counts, services, across, runs, stories } = pattern;
  const name = firstName(child);
  const missed = missedSentences(services, name);
  const moved = stories.filter(({ calledOff }) => calledOff.length >= numbers.calledOff);
  if (missed.length + moved.length + counts.ownMissed === 0) return null;
  const title = `${name}’s appointments in the last 12 months`;
  const sentence = [
    `${counts.reached} of ${counted(counts.offered, "appointment")} reached in the last 12 months.`,
    ...missed,
    ...(moved.length > 0
      ? [`${counted(moved.length, "appointment")} cancelled or moved again and again.`]
      : []),
  ].join(" ");
  const model = lineOf(pattern, {
    width: CARD_WIDTH,
    from: firstDay(TIME, today),
    to: today,
    today,
    jointOnly: true,
  });
  const several = across.findLast((run) => run.services.length > 1) ?? runs.at(-1);
  return {
    title,
    sentence,
    together: several === undefined ? null : `Missed ${runWords(several)}.`,
    drawing: model && drawLine(model, { idPrefix: "appointments-card", title, desc: sentence }),
  };
}
