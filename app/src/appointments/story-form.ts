import type { StoryLink } from "@throughline/appointments";
import { z } from "zod";
import type { Fields } from "../platform/drafts/tables.ts";
import { oneOf, wordsOrNone } from "../platform/forms/answers.ts";
import { type Problem, readAs } from "../platform/forms/fields.ts";
import { exactDayOrNone, notToCome } from "./days-typed.ts";
import type { OpenAppointment } from "./open-appointment.ts";
import type { ReadAs } from "./task.tsx";

const answers = z.object({
  sort: oneOf(["moved to", "rebooked as", "begins anew"], "Choose what it is"),
  earlier: wordsOrNone(100),
  offeredOn: exactDayOrNone,
});

export type NewLink = Pick<StoryLink, "sort" | "earlierId" | "offeredOn">;

/** The appointments before one, newest first: any of them may be the same one, offered earlier. */
export const earlierThan = ({ kept, one }: Pick<OpenAppointment, "kept" | "one">) =>
  kept.slice(0, kept.indexOf(one)).toReversed();

/** What an appointment is to an earlier one. */
export function readLink(fields: Fields, opened: OpenAppointment): ReadAs<NewLink> {
  const read = readAs(answers, fields);
  if ("problems" in read) return read;
  const { sort, earlier, offeredOn } = read.value;
  const found = earlierThan(opened).find(({ id }) => id === earlier);
  const problems: Problem[] = [
    ...(sort !== "begins anew" && found === undefined
      ? [{ field: "earlier", words: "Choose the appointment it follows" }]
      : []),
    ...notToCome("offeredOn", offeredOn, opened.open.today),
    ...(offeredOn !== null && Temporal.PlainDate.compare(offeredOn, opened.one.on.to) > 0
      ? [{ field: "offeredOn", words: "An appointment is offered before its day" }]
      : []),
  ];
  if (problems.length > 0) return { problems };
  return { value: { sort, earlierId: sort === "begins anew" ? null : (found?.id ?? null), offeredOn } };
}
