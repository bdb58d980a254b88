import { exactDay } from "@throughline/calendar";
import type { NewEntry } from "../../chronology/public.ts";

/** A note with nothing in it but what happened. */
export const anEntry = (what: string): NewEntry => ({
  happened: exactDay(Temporal.PlainDate.from("2026-11-20")),
  time: null,
  kind: "note",
  what,
  about: null,
  impact: null,
  action: null,
  noActionReason: null,
  outcome: null,
  tone: null,
  basis: "fact",
  themes: [],
  seen: null,
  saysOfHistory: null,
  appointment: null,
  measurements: [],
});
