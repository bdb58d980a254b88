import { ageOn, showPartKnownDay } from "@throughline/calendar";
import type { Family, Person } from "../family.ts";
import { homesOf, type Home } from "../describe/homes.ts";
import { formOf } from "../kin/gendered.ts";
import { nameOf } from "../name-of.ts";
import type { Notation } from "../notation/notation.ts";
import { lifeWords, years } from "../text/age-words.ts";
import { wrapped, type Room } from "../text/wrapped.ts";
import { LINE, textSize } from "../draw/ink.ts";

/** What stands under a symbol, line by line, and inside it. */
export interface Label {
  readonly name: readonly string[];
  readonly lines: readonly string[];
  readonly inside: string | null;
  readonly height: number;
}

/** How wide a label may be, in pixels. */
export const LABEL_WIDTH = 106;

const small: Room = { width: LABEL_WIDTH, lines: 5, size: textSize.small };

/** Everybody's label, by id: name, years, gender as told, marks and the other homes they sleep in. */
export function labelsOf(
  family: Family,
  day: Temporal.PlainDate,
  notation: Notation,
): ReadonlyMap<string, Label> {
  const homes = homesOf(family);
  return new Map(
    family.people.map((person) => [
      person.id,
      labelOf(person, {
        day,
        notation,
        homes: homes.get(person.id) ?? [],
        isIndex: person.id === family.index,
      }),
    ]),
  );
}

interface Labelled {
  readonly day: Temporal.PlainDate;
  readonly notation: Notation;
  readonly homes: readonly Home[];
  readonly isIndex: boolean;
}

function labelOf(person: Person, { day, notation, homes, isIndex }: Labelled): Label {
  const weight = isIndex ? "bold" : "regular";
  const name = wrapped(nameOf(person), {
    width: LABEL_WIDTH,
    lines: isIndex ? 3 : 2,
    size: textSize.name,
    weight,
  }).lines;
  const inside = notation.age.place === "inside" ? insideAge(person, day) : null;
  const nights = homes[0]?.nights ?? null;
  const others = [
    ...(nights === null ? [] : [nights]),
    ...homes.slice(1).map((home) => `also ${home.name}${home.nights === null ? "" : `: ${home.nights}`}`),
  ];
  const lines = [
    ...[ageLine(person, day, inside)].filter((line) => line !== null),
    ...(formOf(person) === "other" && person.gender !== null ? [person.gender] : []),
    ...person.marks,
    ...others,
  ].flatMap((text) => wrapped(text, small).lines);
  return { name, lines, inside, height: (name.length + lines.length) * LINE + 6 };
}

/** "9", "c.36"; null for the young, whose age is told in weeks or months, the dead and whoever's birth is not known. */
function insideAge({ born, died, pregnancy }: Person, day: Temporal.PlainDate): string | null {
  if (born === null || died !== null || pregnancy !== null) return null;
  const age = ageOn(born, day);
  if ("unborn" in age || age.years < 2) return null;
  return age.exact ? String(age.years) : `c.${age.years}`;
}

function ageLine(person: Person, day: Temporal.PlainDate, inside: string | null): string | null {
  const { born, pregnancy, died } = person;
  if (pregnancy === "expected") return born === null ? null : `due ${showPartKnownDay(born)}`;
  if (pregnancy !== null) return lostLine(pregnancy, born);
  if (died !== null) return lifeWords(person);
  return born === null || inside !== null ? null : years(ageOn(born, day));
}

/** Of a stillborn baby the day they are remembered by; of a pregnancy what became of it. */
function lostLine(pregnancy: Exclude<Person["pregnancy"], null>, born: Person["born"]): string | null {
  const day = born === null ? "" : showPartKnownDay(born);
  if (pregnancy === "stillborn") return day === "" ? null : `† ${day}`;
  return `${pregnancy} ${day}`.trim();
}
