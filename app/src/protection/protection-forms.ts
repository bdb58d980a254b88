import { z } from "zod";
import { anyOf, exactDayOf, oneOf, words } from "../platform/forms/answers.ts";
import type { Viewer } from "../platform/database/viewer.ts";

type Day = Temporal.PlainDate;

interface Choices {
  readonly agencies: readonly string[];
  readonly people: readonly string[];
  readonly viewer: Pick<Viewer, "agencyId" | "practitionerId">;
}

const named = (ticked: readonly string[]) => ticked.filter((id) => id !== "");
const dayOrNone = (mend: string) => z.union([z.literal("").transform(() => null), exactDayOf(mend)]);
const isBefore = (a: Day, b: Day) => Temporal.PlainDate.compare(a, b) < 0;

/** Whose whereabouts are protected from whom, since when, why, and by when somebody looks at it again. */
export const protectionForm = ({ agencies, people, viewer }: Choices) =>
  z
    .object({
      to: oneOf(["agencies", "people"], "Choose who may still read where they live"),
      agencies: anyOf(["", ...agencies]).transform(named),
      people: anyOf(["", ...people]).transform(named),
      reason: words("Say why where they live must be protected", 2000),
      from: exactDayOf("Say from which day"),
      until: dayOrNone("Until which day"),
      reviewBy: exactDayOf("Say by which day somebody looks at it again"),
    })
    .superRefine(({ to, people: sealed, from, until, reviewBy }, context) => {
      const wrong = (path: string, message: string) =>
        context.addIssue({ code: "custom", path: [path], message });
      if (to === "people" && !sealed.includes(viewer.practitionerId))
        wrong("people", "Keep yourself among them, so that somebody of your agency can review and end it");
      if (until && isBefore(until, from)) wrong("until", "It cannot end before it begins");
      if (isBefore(reviewBy, from)) wrong("reviewBy", "It is reviewed after it begins");
    })
    .transform(({ to, agencies: open, people: sealed, until, ...rest }) => ({
      ...rest,
      to: until,
      agencies: to === "agencies" ? [...new Set([viewer.agencyId, ...open])] : null,
      people: to === "people" ? [...new Set(sealed)] : null,
    }));

/** What came of looking at it again: it goes on until a day, or it ended. */
export const reviewForm = (today: Day) =>
  z
    .object({
      answer: oneOf(["goes on", "ends"], "Say whether it goes on"),
      reviewBy: z.string().optional(),
      words: words("Say why", 2000),
    })
    .transform(({ answer, reviewBy, words: why }, context) => {
      if (answer === "ends") return { endedOn: today, reviewBy: null, words: why };
      const read = exactDayOf("Say by which day somebody looks at it again").safeParse(reviewBy ?? "");
      if (read.success && isBefore(today, read.data))
        return { endedOn: null, reviewBy: read.data, words: why };
      context.addIssue({
        code: "custom",
        path: ["reviewBy"],
        message: read.success
          ? "Choose a day still to come"
          : (read.error.issues[0]?.message ?? "Say by which day"),
      });
      return z.NEVER;
    });
