import { z } from "zod";
import { oneOf, words } from "../platform/forms/answers.ts";

export const linkForm = z.object({
  forWhom: oneOf(["organisation", "family"], "Choose whom the link is for"),
  named: words("Say whom it is for, so that it can be told from others", 200),
  agency: z.union([z.uuid(), z.literal("")]).optional(),
  frontDoor: z.uuid(),
  days: z.coerce
    .number({ error: "Say for how many days it may be used" })
    .int("Say for how many days it may be used")
    .min(1, "Give one day or more")
    .max(30, "Give 30 days or fewer"),
});
