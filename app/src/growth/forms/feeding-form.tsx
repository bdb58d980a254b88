import { showDay } from "@throughline/calendar";
import { feedingRoutes } from "@throughline/growth";
import { z } from "zod";
import { paths } from "../../paths.ts";
import { exactDayOf, oneOf, words, wordsOrNone } from "../../platform/forms/answers.ts";
import { readAs } from "../../platform/forms/fields.ts";
import { type NewFeedingPlan, recordFeeding } from "../record.store.ts";
import { dayProblems } from "./days.ts";
import { FeedingPage } from "./feeding-page.tsx";
import type { GrowthForm } from "./growth-form.ts";
import { feedingLast } from "./standing.ts";

const answers = z.object({
  route: oneOf(feedingRoutes, "Choose how the child is fed"),
  volume: wordsOrNone(200),
  from: exactDayOf("Say from which day"),
  setBy: words("Say who planned it, by name", 200),
  role: words("Say what their role is", 200),
  why: wordsOrNone(2000),
});

/** How a child is fed from a day on. */
export const feedingForm: GrowthForm<NewFeedingPlan> = {
  form: "growth-feeding",
  at: paths.growthFeeding,
  look: "recording how the child is fed",
  stands: "over-time",
  said: "feeding",
  first: ({ today }) => ({ from: showDay(today) }),
  last: feedingLast,
  read(fields, open) {
    const found = readAs(answers, fields);
    if ("problems" in found) return found;
    const problems = dayProblems("from", found.value.from, open);
    return problems.length > 0 ? { problems } : found;
  },
  record: recordFeeding,
  Page: FeedingPage,
};
