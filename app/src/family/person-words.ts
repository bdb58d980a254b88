import { ageOn, showAge, showPartKnownDay } from "@throughline/calendar";
import type { Person } from "@throughline/genogram";
import { homesOf, sleepersIn } from "./kin.ts";
import type { OpenFamily } from "./open-family.ts";

/** "27 years", "about 50", "died March 2020"; "" where nothing is known. */
export function ageWords({ born, died, pregnancy }: Person, day: Temporal.PlainDate): string {
  if (pregnancy !== null) {
    const words = {
      expected: "expected",
      stillborn: "stillborn",
      miscarried: "lost before birth",
      ended: "a pregnancy that ended",
    };
    return [words[pregnancy], born ? showPartKnownDay(born) : ""].filter(Boolean).join(" ");
  }
  if (died !== null) return died === "day not known" ? "has died" : `died ${showPartKnownDay(died)}`;
  return born === null ? "" : showAge(ageOn(born, day));
}

/** Where somebody sleeps on a day, in a sentence; "" where no home is recorded. */
export function homeWords({ family }: OpenFamily, id: string, day: Temporal.PlainDate): string {
  const homes = homesOf(family, id, day).map((home) => {
    const nights = sleepersIn(home, day).find(({ person }) => person === id)?.nights;
    return nights ? `${home.name} (${nights})` : home.name;
  });
  return inList(homes);
}

export const inList = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;

const names: Readonly<Record<number, string>> = {
  [-3]: "Great-grandparents’ generation",
  [-2]: "Grandparents’ generation",
  [-1]: "Parents’ generation",
  1: "The next generation",
};

export interface Generation {
  readonly name: string;
  readonly people: readonly Person[];
}

/** Everybody in the family, oldest generation first; those nothing ties to the child come last. */
export function generations({ family, relations }: OpenFamily, childName: string): Generation[] {
  const byGeneration = Map.groupBy(family.people, ({ id }) => relations.get(id)?.generation ?? null);
  const order = [...byGeneration.keys()].toSorted((a, b) => (a ?? 99) - (b ?? 99));
  return order.map((generation) => ({
    name:
      generation === null
        ? "Others who belong to the family"
        : (names[generation] ?? (generation === 0 ? `${childName}’s generation` : "Further generations")),
    people: (byGeneration.get(generation) ?? []).toSorted(eldestFirst),
  }));
}

function eldestFirst(a: Person, b: Person): number {
  if (a.born === null || b.born === null) return Number(a.born === null) - Number(b.born === null);
  return Temporal.PlainDate.compare(a.born.from, b.born.from);
}
