import type { PartKnownDay } from "@throughline/calendar";
import type { Family } from "@throughline/genogram";

/** The first day on which anything in a family began or ended after the child was born, or the year before; never after today. */
export function firstKnownDay(family: Family, today: Temporal.PlainDate): Temporal.PlainDate {
  const child = family.people.find(({ id }) => id === family.index);
  const least = (child?.born?.from ?? today).subtract({ years: 1 });
  const days = daysIn(family).filter((day) => Temporal.PlainDate.compare(day, least) >= 0);
  const first = days.toSorted((a, b) => Temporal.PlainDate.compare(a, b))[0] ?? least;
  return Temporal.PlainDate.compare(first, today) < 0 ? first : today;
}

function daysIn({ people, couples, parentLinks, households, care, supports }: Family): Temporal.PlainDate[] {
  const lasting = [
    ...couples.flatMap(({ episodes }) => episodes),
    ...parentLinks,
    ...households.flatMap(({ members }) => members),
    ...care,
    ...supports,
  ].flatMap(({ from, to }) => [from, to]);
  const known = [...people.map(({ born }) => born), ...lasting];
  return known.filter((day): day is PartKnownDay => day !== null).map(({ from }) => from);
}
