import { alsoToldBy, entriesByYear, pageOfYear, type YearCount } from "@throughline/chronology";
import type { Child } from "../children/public.ts";
import type { Tx } from "../platform/database/store.ts";
import { accountRows, type AccountRow, type NamedSilence } from "./account-rows.ts";
import type { Closeness } from "./closeness.ts";
import { closenessOn } from "./closeness.store.ts";
import { everything, isFiltered, type Filter } from "./filter.ts";
import { type Pictured, picturesOf } from "./pictured.ts";
import { PER_PAGE, type Reading } from "./reading.ts";
import { outlineOf, type Outline } from "./outline.store.ts";
import { entriesWithIds } from "./read-entries.store.ts";
import { type Review, reviewsOf } from "./review.store.ts";

/** Everything one page of the chronology shows. */
export interface ChronologyView {
  readonly reading: Reading;
  readonly pictured: readonly Pictured[];
  readonly rows: readonly AccountRow[];
  readonly entries: number;
  readonly chosen: number;
  readonly all: number;
  readonly page: number;
  readonly pages: number;
  readonly years: readonly (YearCount & { readonly page: number })[];
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
  readonly authors: readonly string[];
  readonly closeness: Closeness;
  readonly review: Review | null;
  readonly sinceReview: number;
  readonly asked: string | null;
}

interface ViewAsked {
  readonly children: readonly Child[];
  readonly reading: Reading;
  /** An entry whose page is wanted. */
  readonly entryId: string | null;
  readonly today: Temporal.PlainDate;
}

export async function chronologyView(tx: Tx, asked: ViewAsked): Promise<ChronologyView> {
  const { children, today, entryId } = asked;
  const ids = children.map(({ id }) => id);
  const all = await outlineOf(tx, ids, everything);
  const wanted = await readOf(tx, ids, asked.reading.filter, all);
  const missed = entryId !== null && !wanted.some(({ id }) => id === entryId);
  const reading = missed ? { ...asked.reading, filter: everything } : asked.reading;
  const read = missed ? all : wanted;
  const closeness = await closenessOn(tx, today);
  const pictured = await picturesOf(tx, children, { all, closeness, today });
  const pages = Math.max(1, Math.ceil(read.length / PER_PAGE));
  const page = Math.min(entryId === null ? reading.page : pageOfEntry(read, entryId, reading), pages);
  const slice = sliceOf(read.length, page, reading);
  const onPage = read.slice(slice.offset, slice.offset + slice.limit);
  const shown = await entriesWithIds(
    tx,
    ids,
    onPage.map(({ id }) => id),
  );
  const [review = null] = await reviewsOf(tx, ids[0] ?? "");
  const years = entriesByYear(read);
  return {
    reading,
    pictured,
    rows: accountRows({
      read,
      shown,
      offset: slice.offset,
      silences: silencesIn(pictured, reading.filter),
      clusters: showsClusters(reading.filter) ? pictured.flatMap(({ picture }) => picture.clusters) : [],
      alsoToldBy: alsoToldBy(onDaysOf(onPage, all)),
      order: reading.order,
    }),
    entries: read.length,
    chosen: all.filter(({ significant }) => significant !== null).length,
    all: all.length,
    page,
    pages,
    years: years.map((year) => ({
      ...year,
      page: pageOfYear(years, year.year, { perPage: PER_PAGE, order: reading.order }),
    })),
    agencies: [...new Map(all.map(({ agencyId, agencyName }) => [agencyId, agencyName]))].map(
      ([id, name]) => ({ id, name }),
    ),
    authors: [...new Set(all.map(({ author }) => author))].sort((a, b) => a.localeCompare(b, "en")),
    closeness,
    review,
    sinceReview:
      review === null
        ? 0
        : all.filter(
            (e) => e.childId === ids[0] && Temporal.Instant.compare(e.recordedAt, review.recordedAt) > 0,
          ).length,
    asked: entryId,
  };
}

/** Only these can tell of the same thing as an entry on the page. */
function onDaysOf(onPage: readonly Outline[], all: readonly Outline[]): Outline[] {
  const days = onPage.map(({ happened }) => happened.from).sort((a, b) => Temporal.PlainDate.compare(a, b));
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return [];
  return all.filter(
    ({ happened }) =>
      Temporal.PlainDate.compare(happened.from, first) >= 0 &&
      Temporal.PlainDate.compare(happened.from, last) <= 0,
  );
}

const readOf = async (tx: Tx, ids: readonly string[], filter: Filter, all: Outline[]): Promise<Outline[]> =>
  filter.account === "everything" && !isFiltered(filter) ? all : await outlineOf(tx, ids, filter);

function pageOfEntry(read: readonly Outline[], entryId: string, { order }: Reading): number {
  const index = read.findIndex(({ id }) => id === entryId);
  const before = order === "oldest first" ? index : read.length - 1 - index;
  return Math.floor(before / PER_PAGE) + 1;
}

/** Pages are counted in reading order; the slice is of the account oldest first. */
function sliceOf(total: number, page: number, { order }: Reading): { offset: number; limit: number } {
  const before = (page - 1) * PER_PAGE;
  if (order === "oldest first") return { offset: before, limit: PER_PAGE };
  const end = Math.max(0, total - before);
  const offset = Math.max(0, end - PER_PAGE);
  return { offset, limit: end - offset };
}

const silencesIn = (pictured: readonly Pictured[], { from, to }: Filter): NamedSilence[] =>
  pictured.flatMap(({ name, picture }) =>
    picture.silences
      .filter(
        (s) =>
          (from === null || Temporal.PlainDate.compare(s.to, from) >= 0) &&
          (to === null || Temporal.PlainDate.compare(s.from, to) <= 0),
      )
      .map((silence) => ({ ...silence, name })),
  );

/** A cluster is told only where all of its entries can be read. */
const showsClusters = ({ agency, who, theme, tone, words, account }: Filter): boolean =>
  account === "everything" &&
  agency === null &&
  who === null &&
  theme === null &&
  tone !== "strength" &&
  words === null;
