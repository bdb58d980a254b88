import { z } from "zod";
import { exactDayOf, words, wordsOrNone } from "../platform/forms/answers.ts";

const spell = {
  team: z.uuid("Choose the team"),
  from: exactDayOf("Say from which day they are in the team"),
  to: exactDayOf("Say which is their last day in the team"),
};
const inOrder = ({ from, to }: { from: Temporal.PlainDate; to: Temporal.PlainDate }): boolean =>
  Temporal.PlainDate.compare(from, to) <= 0;
const orderly = { path: ["to"], error: "The last day is before the first. Put one of them right" };

export const joinerForm = z
  .object({
    name: words("Write their name", 200),
    role: words("Write their role, such as health visitor", 200),
    phone: wordsOrNone(50),
    email: z.string().trim().toLowerCase().pipe(z.email("Write their own email address at work")),
    ...spell,
  })
  .refine(inOrder, orderly);

export const spellForm = z
  .object({ ...spell, reason: words("Say why, such as “moves to the South Team”", 500) })
  .refine(inOrder, orderly);

export const lastDayForm = z.object({
  to: exactDayOf("Say which is their last day in the team"),
  reason: words("Say why, such as “leaves” or “stays another year”", 500),
});

export const recoveryForm = z.object({
  reason: words("Say what happened, and how you know that it is they who ask", 500),
});
