import { londonDay, londonTime, showDay, showTime } from "@throughline/calendar";

/** The time of day, as clocks in England show it: "18:40". */
export const clockTime = (at: Temporal.Instant): string => showTime(londonTime(at));

/** "24 November 2026, 18:40". */
export const dayAndClock = (at: Temporal.Instant): string => `${showDay(londonDay(at))}, ${clockTime(at)}`;
