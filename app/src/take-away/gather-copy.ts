import { agenciesIn, recordStart, silences, type Silence } from "@throughline/chronology";
import { openRecord } from "../children/public.ts";
import {
  agenciesInvolved,
  bandsOf,
  closenessOn,
  entriesOf,
  everything,
  type Filter,
  type Outline,
  outlineOf,
  restrictedEntries,
  reviewsOf,
} from "../chronology/public.ts";
import type { Asked } from "../platform/http/env.ts";
import type { House } from "../platform/house.ts";
import { signsOnPaper } from "../signs/public.ts";
import type { Copy } from "./copy.ts";

/** Everything a copy says, read as whoever asks may read it, once the look is kept. */
export async function gatherCopy(
  c: Asked,
  house: Pick<House, "clock">,
  filter: Filter,
  part: string,
): Promise<Copy> {
  const { tx } = c.var;
  const open = await openRecord(c, house, part);
  const { child, today } = open;
  const whole = await outlineOf(tx, [child.id], everything);
  const [review = null] = await reviewsOf(tx, child.id);
  const { silenceDays } = await closenessOn(tx, today);
  const agencies = [...(await agenciesInvolved(tx, child.id)), ...agenciesIn(whole)];
  return {
    ...open,
    takenAt: house.clock.now(),
    filter,
    agency: agencies.find(({ agencyId }) => agencyId === filter.agency) ?? null,
    entries: await entriesOf(tx, [child.id], filter),
    silences: within(filter, silencesIn(whole, recordStart(child.born, whole), today, silenceDays)),
    silenceDays,
    bands: await bandsOf(tx, child.id),
    review,
    signs: await signsOnPaper(tx, child, today),
    leftOut: await restrictedEntries(tx, child.id),
  };
}

function silencesIn(
  whole: readonly Outline[],
  from: Temporal.PlainDate | null,
  to: Temporal.PlainDate,
  longerThanDays: number,
): Silence<Outline>[] {
  if (from === null || Temporal.PlainDate.compare(from, to) > 0) return [];
  return silences(whole, { from, to, longerThanDays });
}

function within({ from, to }: Filter, found: readonly Silence<Outline>[]): Silence<Outline>[] {
  return found.filter(
    (silence) => !(from && isBefore(silence.to, from)) && !(to && isBefore(to, silence.from)),
  );
}

const isBefore = (a: Temporal.PlainDate, b: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(a, b) < 0;
