import { type Layout, type LayoutGraph, type LayoutOptions, layOut } from "@throughline/genogram";
import { Refused, type Surroundings, WrongUsage } from "./command.ts";
import { type FamilyRead, jsonIn } from "./genogram-file.ts";

/** How a family stood before, and who is to stand left of whom, as typed. */
export interface LayoutAsked {
  readonly previous?: string | undefined;
  readonly pin?: readonly string[] | undefined;
}

/** Where everybody stands, as one line of JSON. */
export function layoutPrinted(
  { graph, warnings }: FamilyRead,
  asked: LayoutAsked,
  surroundings: Surroundings,
): string {
  const options: LayoutOptions = {
    previous: asked.previous === undefined ? null : previousLayout(asked.previous, surroundings),
    pins: (asked.pin ?? []).map((words) => pinOf(words, graph)),
  };
  const { people, unions, warnings: own }: Layout = layOut(graph, options);
  const place = ({ id, x, row }: Layout["people"][number]) => ({ id, x, y: row });
  const byId = own.map((words) => words.replaceAll(/\{([^{}]*)\}/g, "$1"));
  const answer = { people: people.map(place), unions: unions.map(place), warnings: [...warnings, ...byId] };
  return `${JSON.stringify(answer)}\n`;
}

function previousLayout(name: string, surroundings: Surroundings): Layout {
  const value = jsonIn(name, surroundings);
  const people = recordOf(value)["people"];
  if (!Array.isArray(people))
    throw new Refused(`${name} is not what “genogram layout” prints: people is to be a list.`);
  const places = people.map((place: unknown, number) => {
    const { id, x, y } = recordOf(place);
    if (typeof id === "string" && isPlace(x) && isPlace(y) && Number.isInteger(y)) return { id, x, row: y };
    throw new Refused(
      `${name}: people[${number}] is to have an id, a number x, and a whole number y that is its generation.`,
    );
  });
  return { people: places, unions: [], warnings: [] };
}

const isPlace = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value) && Math.abs(value) < 1e6;

const recordOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};

function pinOf(words: string, { people }: LayoutGraph): { left: string; right: string } {
  const [left, right, ...more] = words.split(",").map((word) => word.trim());
  if (!left || !right || more.length > 0)
    throw new WrongUsage(`--pin is written LEFT,RIGHT with an id on either side, not “${words}”.`);
  for (const id of [left, right])
    if (!people.some((person) => person.id === id))
      throw new Refused(`--pin ${words}: nobody in the file has the id ${id}.`);
  return { left, right };
}
