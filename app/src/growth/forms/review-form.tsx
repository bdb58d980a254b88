import { showDay } from "@throughline/calendar";
import { z } from "zod";
import { paths } from "../../paths.ts";
import { exactDayOf, words } from "../../platform/forms/answers.ts";
import { readAs, typed } from "../../platform/forms/fields.ts";
import { type NewReview, recordReview } from "../record.store.ts";
import { dayProblems } from "./days.ts";
import type { GrowthForm } from "./growth-form.ts";
import { ReviewPage } from "./review-page.tsx";
import { reviewLast } from "./standing.ts";

const nextLook = exactDayOf("Say when it is looked at again as one day");
const answers = z.object({
  on: exactDayOf("Say on which day it was looked at"),
  by: words("Say who looked at it, by name", 200),
  role: words("Say what their role is", 200),
  sentence: words("Say what was looked at, what it means and what is done", 4000),
});

/** Somebody looked at how the child grows, and said what it means. */
export const reviewForm: GrowthForm<NewReview> = {
  form: "growth-review",
  at: paths.growthReviews,
  look: "recording a review of growth",
  stands: "reviews",
  said: "review",
  first: ({ today }) => ({ on: showDay(today) }),
  last: reviewLast,
  read(fields, open) {
    const found = readAs(answers, fields);
    const next =
      typed(fields, "nextOn").trim() === "" ? null : readAs(z.object({ nextOn: nextLook }), fields);
    const wrong = [
      ...("problems" in found ? found.problems : []),
      ...(next && "problems" in next ? next.problems : []),
    ];
    if ("problems" in found || (next !== null && "problems" in next)) return { problems: wrong };
    const { on } = found.value;
    const nextOn = next?.value.nextOn ?? null;
    const problems = [
      ...dayProblems("on", on, open),
      ...(nextOn !== null && Temporal.PlainDate.compare(nextOn, on) <= 0
        ? [{ field: "nextOn", words: "The day it is looked at again must be after the day it was looked at" }]
        : []),
    ];
    return problems.length > 0 ? { problems } : { value: { ...found.value, nextOn } };
  },
  record: recordReview,
  Page: ReviewPage,
};
