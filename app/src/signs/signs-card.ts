import { showDay } from "@throughline/calendar";
import type { Child } from "../children/public.ts";
import type { Tx } from "../platform/database/store.ts";
import { paths } from "../paths.ts";
import type { Sign } from "./sign.ts";
import { signTitle, sortWords } from "./sign-words.ts";
import { signsOf } from "./signs.store.ts";
import { attributionsOf, standingExplanation, standingOf } from "./standing.ts";

/** The open signs made small, for the first page. */
export interface SignsCard {
  /** What wants looking at first, in a sentence or two; null where no sign was ever recorded. */
  readonly sentence: string | null;
  readonly signs: readonly {
    readonly title: string;
    readonly href: string;
    /** What is missing or late of it, each in a few words. */
    readonly late: readonly string[];
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
    sentence: all.length === 0 ? null : sentenceOf(open, today),
    signs: open.map((sign) => ({
      title: signTitle(sign),
      href: paths.sign(id, sign.id),
      late: lateOf(sign, today),
      explained: explainedWords(sign, today),
    })),
  };
}

function sentenceOf(open: readonly Sign[], today: Temporal.PlainDate): string {
  if (open.length === 0) return "No sign is open.";
  const unlooked = open.filter((sign) =>
    attributionsOf(sign, today).some(({ missing }) => missing.includes("other cause")),
  );
  const late = open.filter((sign) => lateDays(sign, today).length > 0);
  const sentences = [
    unlooked.length === 0
      ? []
      : `${named(unlooked)} ${unlooked.length === 1 ? "is" : "are"} put down to the disability, and no other cause is recorded as considered.`,
    late.length === 0 ? [] : `${named(late)}: an explanation was to be looked at again, and was not.`,
  ].flat();
  return sentences.length > 0
    ? sentences.join(" ")
    : `${open.length === 1 ? "1 sign is" : `${open.length} signs are`} open.`;
}

const named = (signs: readonly Sign[]): string =>
  new Intl.ListFormat("en-GB").format(
    signs.map(({ sort }, i) => (i === 0 ? sortWords[sort] : sortWords[sort].toLowerCase())),
  );

const lateDays = (sign: Sign, today: Temporal.PlainDate): Temporal.PlainDate[] =>
  sign.explanations.flatMap((one) => standingExplanation(one, today).lateSince ?? []);

function lateOf(sign: Sign, today: Temporal.PlainDate): string[] {
  const missing = attributionsOf(sign, today).flatMap((one) => one.missing);
  return [
    ...(missing.includes("clinician") ? ["no clinician named"] : []),
    ...lateDays(sign, today).map((day) => `to be looked at again by ${showDay(day)}`),
  ];
}

function explainedWords({ explanations }: Sign, today: Temporal.PlainDate): string {
  const held = explanations.filter((one) => standingExplanation(one, today).ended === null).length;
  const ended = explanations.length - held;
  if (explanations.length === 0) return "nobody has recorded what explains it";
  const said = `${explanations.length} explanation${explanations.length === 1 ? "" : "s"}`;
  return ended === 0 ? said : `${said}, ${ended} no longer held`;
}
