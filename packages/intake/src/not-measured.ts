import type { MeasurementSort } from "./measurement.ts";

/** Something that a file says was to be measured and was not. */
export interface NotMeasured {
  readonly sort: MeasurementSort;
  /** In the words the record has for it. */
  readonly reason: string;
  /** The agency's own. */
  readonly words: string;
}

const reasons: readonly (readonly [RegExp, string])[] = [
  [
    /\b(hoist|no (suitable |fitting )?scales?|scales? (not|un)available|unsupported)\b/i,
    "no hoist scale or other scale that fits",
  ],
  [/\b(broken|faulty|not working|out of order)\b/i, "equipment broken"],
  [/\b(stand|weight bear)/i, "could not stand"],
  [/\b(wriggl\w*|still|straight|contract\w*)\b/i, "could not be held still or straight"],
  [/\b(unwell|ill|sick|poorly|asleep)\b/i, "unwell"],
  [/\b(parent|mum|mother|dad|father|carer|consent)\b/i, "a parent or carer did not want it"],
  [/\b(refus\w*|declin\w*|distress\w*|upset|would ?n[o']t)\b/i, "did not want to"],
  [/\b(no time|ran out of time|time)\b/i, "not enough time"],
];

const none =
  /\bnot (weighed|measured|done|taken|possible|obtained|performed|recorded)\b|\b(un|not )able\b|\bcould ?n[o']t\b|\brefus|\bdeclin/i;

/** What words in place of a figure say of why there is none; null where they do not say that it was not measured. */
export function notMeasuredIn(sort: MeasurementSort, words: string): NotMeasured | null {
  const reason = reasons.find(([pattern]) => pattern.test(words))?.[1];
  if (reason === undefined && !none.test(words)) return null;
  return { sort, reason: reason ?? "another reason", words };
}
