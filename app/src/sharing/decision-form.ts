import { readTime } from "@throughline/calendar";
import { z } from "zod";
import type { Fields } from "../platform/drafts/tables.ts";
import { anyOf, exactDayOf, oneOf, words, wordsOrNone } from "../platform/forms/answers.ts";
import { type Problem, readAs } from "../platform/forms/fields.ts";
import type { NewSharing } from "./record.store.ts";
import { consents, decidedAnswers, marks } from "./sharing.ts";

const MOST = 4000;

const dayOrNone = wordsOrNone(60).transform((typed, context): Temporal.PlainDate | null => {
  if (typed === null) return null;
  const read = exactDayOf("Give one exact day").safeParse(typed);
  if (read.success) return read.data;
  context.addIssue({ code: "custom", message: read.error.issues[0]?.message ?? "Give one exact day" });
  return z.NEVER;
});

const timeOrNone = wordsOrNone(20).transform((typed, context): Temporal.PlainTime | null => {
  if (typed === null) return null;
  const read = readTime(typed);
  if (!("problem" in read)) return read;
  context.addIssue({ code: "custom", message: read.problem });
  return z.NEVER;
});

const form = z.object({
  decision: oneOf(decidedAnswers, "Choose whether it is shared"),
  what: words("Say what exactly is shared, or was asked for", MOST),
  marks: anyOf(marks),
  forFunction: words("Say which of their tasks it helps with", MOST),
  need: words("Say what need or risk it is about", MOST),
  harmConsidered: words("Say whether sharing could harm the child more than not sharing, and why", MOST),
  reason: words("Say why it is shared, in part or not", MOST),
  article6: words("Give the lawful basis under Article 6 of the UK GDPR", 400),
  article9: wordsOrNone(400),
  article10: wordsOrNone(400),
  thirdParties: wordsOrNone(MOST),
  atRisk: wordsOrNone(MOST),
  consent: oneOf(consents, "Say whether consent was asked for"),
  consentWhy: wordsOrNone(MOST),
  childTold: words("Say whether the child was told, or why not", MOST),
  parentTold: words("Say whether a parent was told, or why not", MOST),
  conditions: wordsOrNone(MOST),
  advice: wordsOrNone(400),
  decidedOn: exactDayOf("Say on which day it was decided"),
  approvedBy: wordsOrNone(200),
  method: wordsOrNone(400),
  sentOn: dayOrNone,
  sentTime: timeOrNone,
  reviewOn: dayOrNone,
});

type Read = { value: Pick<NewSharing, "head" | "content" | "ground"> } | { problems: Problem[] };

/** A decision to share or not, with every problem in the order in which the page asks. */
export function readSharing(fields: Fields, today: Temporal.PlainDate): Read {
  const read = readAs(form, fields);
  const filled = (name: string) => String(fields[name] ?? "").trim() !== "";
  const more: Problem[] = [];
  const need = (field: string, mend: string) => void (filled(field) || more.push({ field, words: mend }));
  const { decision } = fields;
  if (decision === "not") need("approvedBy", "Name the manager who agreed not to share");
  if (decision === "share" || decision === "part") {
    need("method", "Say how it was sent, and how it was kept safe");
    need("sentOn", "Say on which day it was sent");
    if (!filled("marks"))
      more.push({ field: "marks", words: "Say whether it is fact, opinion or from somebody else" });
  }
  if (fields["consent"] === "refused" || fields["consent"] === "not sought")
    need("consentWhy", "Say why consent was not asked for, or why it is shared without");
  if ("problems" in read) return { problems: asAsked([...read.problems, ...more]) };
  const v = read.value;
  for (const field of ["decidedOn", "sentOn"] as const) {
    const day = v[field];
    if (day !== null && Temporal.PlainDate.compare(day, today) > 0)
      more.push({ field, words: "That day has not come yet" });
  }
  if (more.length > 0) return { problems: asAsked(more) };
  return { value: { head: v, content: v, ground: v } };
}

const order = Object.keys(form.shape);
const asAsked = (problems: readonly Problem[]): Problem[] =>
  problems.toSorted((a, b) => order.indexOf(a.field) - order.indexOf(b.field));

export const receiptForm = z.object({
  receivedOn: exactDayOf("Say on which day it was received"),
  receivedTime: timeOrNone,
  words: wordsOrNone(400),
});
