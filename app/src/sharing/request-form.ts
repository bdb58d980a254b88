import { z } from "zod";
import { exactDayOf, words } from "../platform/forms/answers.ts";

const MOST = 4000;

export const requestForm = z.object({
  agency: z.uuid({ error: "Choose the agency to ask" }),
  about: words("Say who it is about, so that the other agency can tell", 400),
  what: words("Say what exactly is asked for", MOST),
  forFunction: words("Say which of your tasks it is for", MOST),
  need: words("Say what need or risk makes you ask", MOST),
  askedOn: exactDayOf("Say on which day it was asked"),
});
