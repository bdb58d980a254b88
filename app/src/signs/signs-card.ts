import { showDay } from "@throughline/calendar";
import type { Child } from "../children/public.ts";
import type { Tx } from "../platform/database/store.ts";
import { paths } from "../paths.ts";
import type { Sign } from "./sign.ts";
import { signTitle } from "./sign-words.ts";
import { signsOf } from "./signs.store.ts";
import { attributionsOf, standingExplanation, standingOf } from "./standing.ts";

/** The open signs made small, for the first page. */
export interface SignsCard {
  readonly ever: boolean;
  /** Those that are open. */
  readonly signs: readonly {
    readonly title: string;
    readonly href: string;
    /** What is missing or late of it, in a sentence; null where nothing is. */
    readonly late: string | null;
    readonly explained: string;
  }[];
}

export async function signsCard(
  tx: Tx,
  { id }: Pick<Child, "id">,
  today: Temporal.PlainDate,
): Promise<SignsCard> {
  const all = await signsOf(tx, id);
  const open = all.filter((sign) => standingOf(sign).open);
  return {
    ever: all.length > 0,
    signs: open.map((sign) => ({
      title: signTitle(sign),
      href: paths.sign(id, sign.id),
      late: lateOf(sign, today),
      explained: explainedWords(sign, today),
    })),
  };
}

const lateDays = (sign: Sign, today: Temporal.PlainDate): Temporal.PlainDate[] =>
  sign.explanations.flatMap((one) => standingExplanation(one, today).lateSince ?? []);

function lateOf(sign: Sign, today: Temporal.PlainDate): string | null {
  const missing = attributionsOf(sign, today).flatMap((one) => one.missing);
  const lacks = [
    ...(missing.includes("clinician") ? ["no clinician is named"] : []),
    ...(missing.includes("other cause") ? ["no other cause is recorded as considered"] : []),
  ];
  const sentences = [
    ...(lacks.length > 0 ? [`Put down to the disability; ${lacks.join(", and ")}.`] : []),
    ...lateDays(sign, today).map((day) => `To be looked at again by ${showDay(day)}, and was not.`),
  ];
  return sentences.length > 0 ? sentences.join(" ") : null;
}

function explainedWords({ explanations }: Sign, today: Temporal.PlainDate): string {
  const held = explanations.filter((one) => standingExplanation(one, today).ended === null).length;
  const ended = explanations.length - held;
  if (explanations.length === 0) return "nobody has recorded what explains it";
  const said = `${explanations.length} explanation${explanations.length === 1 ? "" : "s"}`;
  return ended === 0 ? said : `${said}, ${ended} no longer held`;
}
