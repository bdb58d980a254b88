import type { EssentialMark, KeptAppointment } from "@throughline/appointments";
import { z } from "zod";
import type { Fields } from "../platform/drafts/tables.ts";
import { exactDayOf, oneOf, words } from "../platform/forms/answers.ts";
import { readAs } from "../platform/forms/fields.ts";
import { notToCome } from "./days-typed.ts";
import type { ReadAs } from "./task.tsx";

const answers = z.object({
  mark: oneOf(["appointment", "service", "ends"], "Choose what the clinician says"),
  why: words("Say why", 4000),
  clinician: words("Name the clinician who says so", 300),
  saidOn: exactDayOf("Say on which day they said it"),
});

export type NewMark = Pick<EssentialMark, "reach" | "essential" | "why" | "clinician" | "saidOn">;

/** A clinician's mark, or its ending: an ending reaches as far as the mark it ends. */
export function readEssential(
  fields: Fields,
  { one, today }: { readonly one: KeptAppointment; readonly today: Temporal.PlainDate },
): ReadAs<NewMark> {
  const read = readAs(answers, fields);
  if ("problems" in read) return read;
  const { mark, ...said } = read.value;
  const problems = [
    ...notToCome("saidOn", said.saidOn, today),
    ...(mark === "ends" && one.essential === null
      ? [{ field: "mark", words: "It is not marked as essential, so that cannot end" }]
      : []),
  ];
  if (problems.length > 0) return { problems };
  const reach = mark === "ends" ? (one.essential?.reach ?? "appointment") : mark;
  return { value: { ...said, reach, essential: mark !== "ends" } };
}
