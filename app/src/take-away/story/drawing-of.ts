import { showPartKnownDay } from "@throughline/calendar";
import { drawTimeline, earliest, timeline, timelineSentence } from "@throughline/chronology";
import { firstName } from "../../children/public.ts";
import type { Copy } from "../copy.ts";
import type { Story } from "./story.ts";

/** Pixels across a page's text: at this the drawing's words come out as large as the smallest words around it. */
const WIDTH = 680;

/** The copy's own entries on one line, and the silences of the whole record; null where there is nothing to draw. */
export function drawingOf({
  entries,
  silences,
  silenceDays,
  bands,
  child,
  filter,
  today,
}: Copy): Story["picture"] {
  const begins = earliest(entries);
  if (begins === null) return null;
  const from = filter.from ?? silences.reduce((day, silence) => earlier(day, silence.from), begins.from);
  const to = filter.to ?? today;
  if (Temporal.PlainDate.compare(from, to) > 0) return null;
  const name = firstName(child);
  const heading = `${name}’s years on one line`;
  const said = { name, since: showPartKnownDay(begins), longerThanDays: silenceDays, today };
  const alt = timelineSentence(entries, silences, said);
  const model = timeline({ entries, silences, bands, from, to, width: WIDTH });
  return {
    heading,
    svg: drawTimeline(model, { idPrefix: "years", title: heading, desc: alt }),
    alt: `${heading}. ${alt}`,
  };
}

const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(a, b) <= 0 ? a : b;
