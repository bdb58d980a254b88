import { ageOn, showAge, showDay } from "@throughline/calendar";
import { firstName, fullName, type OpenRecord } from "../../app/src/children/public.ts";
import type { ChronologyView } from "../../app/src/chronology/chronology-view.ts";
import { entryHref } from "../../app/src/chronology/entry-href.ts";
import { readingHref } from "../../app/src/chronology/reading.ts";
import { silenceSentence } from "../../app/src/chronology/silence-words.ts";

const row = (key: string, text: string) => ({ key: { text: key }, value: { text } });

/** Who the child is and how things stand, for `govukSummaryList`. */
export function peerSummary({ child, standing, today }: OpenRecord) {
  const { lead, lastSeen, status } = standing;
  return [
    row("Name", `${fullName(child)}, ${firstName(child)}`),
    row("Age", showAge(ageOn(child.born, today))),
    row("Lives with", standing.livesWith ?? "Not recorded"),
    row("Communicates", standing.communicates ?? "Not recorded"),
    row("Plan", status ? `${status.threshold} since ${showDay(status.fromOn)}` : "No plan recorded"),
    row("Lead professional", lead ? `${lead.name}, ${lead.role}, ${lead.agency}` : "Nobody"),
    row("Last seen", lastSeen ? `${showDay(lastSeen.to)} by ${lastSeen.agency}` : "Not recorded"),
  ];
}

/** The drawings, as the same SVG, with the sentence, the silences, the clusters and the table beside them. */
export const peerPicture = ({ pictured }: ChronologyView) =>
  pictured.map(({ child, name, restricted, picture }) => {
    const href = ({ entryIds: [id] }: { entryIds: readonly string[] }) =>
      id === undefined ? null : entryHref(child.id, id);
    return {
      name,
      restricted,
      wide: picture.draw({ width: 1150, idPrefix: `wide-${child.id}`, href }),
      narrow: picture.draw({ width: 340, idPrefix: `narrow-${child.id}` }),
      sentence: picture.sentence,
      silences: picture.silences.map((silence) => silenceSentence(silence, name)),
      clusters: picture.clusters.map(({ sentence }) => sentence),
      head: ["Year", ...picture.table.sorts, "All"].map((text) => ({ text })),
      rows: picture.table.rows.map(({ year, counts, total }) =>
        [year, ...counts, total].map((n) => ({ text: String(n) })),
      ),
    };
  });

export const peerYears = ({ child }: OpenRecord, { years, reading }: ChronologyView) =>
  years.map(({ year, count, page }) => ({ year, count, href: readingHref(child.id, reading, { page }) }));

/** For `govukPagination`. */
export function peerPages({ child }: OpenRecord, { page, pages, reading }: ChronologyView) {
  const href = (number: number) => readingHref(child.id, reading, { page: number });
  const shown = [...new Set([1, page, page + 1, pages])].filter((number) => number <= pages);
  return {
    items: shown.map((number) => ({ number, href: href(number), current: number === page })),
    ...(page < pages ? { next: { href: href(page + 1) } } : {}),
  };
}
