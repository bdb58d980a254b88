import {
  agenciesIn,
  clusters,
  drawTimeline,
  recordStart,
  silences,
  timeline,
  timelineSentence,
  timelineTable,
  type Band,
  type Cluster,
  type HrefOf,
  type Silence,
  type TimelineTable,
} from "@throughline/chronology";
import type { PartKnownDay } from "@throughline/calendar";
import type { Closeness } from "./closeness.ts";
import type { Outline } from "./outline.store.ts";
import { unsaidIn } from "./unsaid.ts";

/** A child's whole account at a glance: worked out from every entry, whatever part of it is being read. */
export interface Picture {
  readonly silences: readonly Silence<Outline>[];
  readonly clusters: readonly Cluster<Outline>[];
  readonly sentence: string;
  /** How many entries of a silence's days do not say whether the child was seen. */
  unsaidIn(silence: Silence): number;
  readonly table: TimelineTable;
  readonly agencies: number;
  /** The drawing as SVG text; null where there is nothing to draw. */
  draw(asked: { width: number; idPrefix: string; href?: HrefOf; withKey?: boolean }): string | null;
}

interface PictureAsked {
  readonly name: string;
  readonly born: PartKnownDay;
  readonly entries: readonly Outline[];
  readonly bands: readonly Band[];
  readonly closeness: Closeness;
  readonly today: Temporal.PlainDate;
  /** The first day to draw, where pictures stand under one another; otherwise birth, or what came before it. */
  readonly since?: Temporal.PlainDate;
}

export function pictureOf({ name, born, entries, bands, closeness, today, since }: PictureAsked): Picture {
  const from = recordStart(born, entries) ?? today;
  const unborn = Temporal.PlainDate.compare(from, today) > 0;
  const found = unborn ? [] : silences(entries, { from, to: today, longerThanDays: closeness.silenceDays });
  const together = clusters(entries, {
    withinDays: closeness.clusterDays,
    atLeast: closeness.clusterWorries,
    agencies: closeness.clusterAgencies,
  });
  const first = since ?? firstDay({ born, entries, today });
  const sentence = timelineSentence(entries, found, {
    name,
    since: "birth",
    longerThanDays: closeness.silenceDays,
    today,
  });
  return {
    silences: found,
    clusters: together,
    sentence,
    unsaidIn: (silence) => unsaidIn(entries, silence),
    table: timelineTable(entries, found),
    agencies: agenciesIn(entries).length,
    draw({ width, withKey = true, ...asked }) {
      if (entries.length === 0) return null;
      const model = timeline({
        entries,
        silences: found,
        clusters: together,
        bands,
        from: first,
        to: today,
        width,
        withKey,
      });
      return drawTimeline(model, { title: `${name}’s years on one line`, desc: sentence, ...asked });
    },
  };
}

/** Where a drawing of these entries, oldest first, begins: at birth, or in the pregnancy where something is told of it. */
export const firstDay = ({
  born,
  entries,
  today,
}: Pick<PictureAsked, "born" | "entries" | "today">): Temporal.PlainDate =>
  earlier(entries[0]?.happened.from ?? today, earlier(born.from, today));

const earlier = (a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(a, b) <= 0 ? a : b;
