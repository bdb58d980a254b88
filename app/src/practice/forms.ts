import { z } from "zod";
import { exactDayOf, words } from "../platform/forms/answers.ts";

export const exceptionForm = z.object({
  reason: words("Say why this is right for this child"),
  reviewOn: exactDayOf("Give the day it will be looked at again"),
});

export const laterStartForm = z.object({ reason: words("Say why the chronology cannot start at birth") });
