import { showPartKnownDay } from "@throughline/calendar";
import { type Family, nameOf } from "@throughline/genogram";

/** Somebody in a large file, told from others of the same name. */
export interface PersonFound {
  readonly id: string;
  readonly words: string;
}

const MOST = 20;

const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Those whose names have most of the words looked for, at their beginning; born nearest to a year first. */
export function peopleFound(family: Family, looked: string, year: number | null): readonly PersonFound[] {
  const words = folded(looked).split(" ").filter(Boolean);
  const found = family.people
    .map((person) => {
      const name = folded(person.name).split(" ");
      const matched = words.filter((word) => name.some((one) => one.startsWith(word))).length;
      const apart = person.born === null || year === null ? 200 : Math.abs(person.born.from.year - year);
      return { person, matched, apart };
    })
    .filter(({ matched }) => matched > 0)
    .toSorted((a, b) => b.matched - a.matched || a.apart - b.apart)
    .slice(0, MOST);
  return found.map(({ person }) => ({ id: person.id, words: toldApart(family, person) }));
}

/** Their name, when they were born, and whose child they are. */
export function toldApart(family: Family, { id, ...person }: Family["people"][number]): string {
  const born = person.born === null ? [] : [`born ${showPartKnownDay(person.born)}`];
  const nameIn = (of: string) => family.people.find((one) => one.id === of)?.name ?? "";
  const parents = family.parentLinks.filter(({ child }) => child === id).map(({ parent }) => nameIn(parent));
  const named = [...new Set(parents.filter((name) => name !== ""))];
  const of = named.length === 0 ? [] : [`child of ${named.slice(0, 4).join(" and ")}`];
  return [nameOf({ id, ...person }), ...born, ...of].join(", ");
}
