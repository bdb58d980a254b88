import { z } from "zod";
import { exactDayOf, oneOf, words } from "../platform/forms/answers.ts";

export const settingUnits = ["working days", "days", "weeks", "months", "count"] as const;

export const settingForm = z.object({
  value: z
    .string()
    .trim()
    .regex(/^\d{1,4}$/, "Give a whole number, such as 20")
    .transform(Number),
  unit: oneOf(settingUnits, "Choose what the number counts"),
  validFrom: exactDayOf("Give the first day it is in force"),
  source: words("Name the procedure it comes from", 300),
});
