import type { PartKnownDay, Precision } from "@throughline/calendar";

type Start = "began" | "ended" | "day";
type Columns<S extends Start> = Record<`${S}_from` | `${S}_to`, Temporal.PlainDate | null> &
  Record<`${S}_precision`, Precision | null> &
  Record<`${S}_about`, boolean | null>;

export type DayColumns = Columns<"day">;

/** A day as exactly as it is known, out of its four columns. */
export function partKnownOf<S extends Start>(row: Columns<S>, start: S): PartKnownDay | null {
  const columns: Record<string, Temporal.PlainDate | Precision | boolean | null> = row;
  const [from, to] = [columns[`${start}_from`], columns[`${start}_to`]];
  if (!(from instanceof Temporal.PlainDate) || !(to instanceof Temporal.PlainDate)) return null;
  const precision: Precision | null = row[`${start}_precision`];
  return { from, to, precision: precision ?? "span", about: columns[`${start}_about`] === true };
}

/** The four columns of a day; all empty when none is known. */
export function columnsOf<S extends Start>(start: S, day: PartKnownDay | null): Columns<S> {
  const columns = {
    [`${start}_from`]: day?.from ?? null,
    [`${start}_to`]: day?.to ?? null,
    [`${start}_precision`]: day?.precision ?? null,
    [`${start}_about`]: day?.about ?? null,
  };
  return columns as Columns<S>;
}
