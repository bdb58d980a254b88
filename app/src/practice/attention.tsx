import type { Checked } from "@throughline/practice";
import { paths } from "../paths.ts";

export interface Attention {
  readonly forFamily: Point[];
  readonly forUs: Point[];
  readonly notRecorded: Point[];
}

interface Point {
  readonly sentence: string;
  readonly action: { text: string; href: string; about: string };
}

/** What wants doing for a child: every check that is not met or not recorded, support first. */
export function attentionFrom(childId: string, checked: readonly Checked[]): Attention {
  const pointOf = ({ check, outcome }: Checked): Point => ({
    sentence: briefly(outcome.sentence),
    action: { text: "why", href: paths.check(childId, check.id), about: `: ${check.question}` },
  });
  const asked = (result: string) => checked.filter(({ outcome }) => outcome.result === result);
  return {
    forFamily: asked("not met")
      .filter(({ check }) => check.side === "support")
      .map(pointOf),
    forUs: asked("not met")
      .filter(({ check }) => check.side === "practice")
      .map(pointOf),
    notRecorded: asked("not recorded").map(pointOf),
  };
}

const LONG = 200;

/** A full stop after more than one letter: the one of "N. Karim" or "Dr. Vance" ends nothing. */
const SENTENCE_ENDS = /(?<=[\p{Ll}\d)”’]{2}\.)(?<!\b(?:Dr|Mr|Mrs|Ms|St|Sr)\.)\s+(?=\p{Lu})/u;

/** As many whole sentences as fit a narrow column; the check's own page has them all. */
function briefly(words: string): string {
  const [first = words, ...rest] = words.split(SENTENCE_ENDS);
  let kept = first;
  for (const sentence of rest) {
    if (kept.length + sentence.length > LONG) break;
    kept += ` ${sentence}`;
  }
  return kept;
}
