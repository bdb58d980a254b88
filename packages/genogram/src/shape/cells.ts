/** What was wrong with a file of the plain form: one sentence that names the place. */
export class ShapeProblem extends Error {}

const said = (value: unknown): string => {
  const words = JSON.stringify(value) ?? "nothing";
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
};

/** Refuses what stands at a place, saying what ought to. */
export function refuse(at: string, value: unknown, wanted: string): never {
  throw new ShapeProblem(
    value === undefined ? `${at} is missing: ${wanted}.` : `${at} is ${said(value)}: ${wanted}.`,
  );
}

/** The object at a place. */
export function objectAt(at: string, value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return refuse(at, value, "it must be an object");
  return value as Record<string, unknown>;
}

/** The list at a place; empty where there is none and none is needed. */
export function listAt(at: string, value: unknown, needed: boolean): readonly unknown[] {
  if (!needed && (value === undefined || value === null)) return [];
  return Array.isArray(value) ? value : refuse(at, value, "it must be a list");
}

/** An id: text that is not empty, or a number taken as its text. */
export function idAt(at: string, value: unknown): string {
  if (typeof value === "string" && value !== "") return value;
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return refuse(at, value, "an id is text");
}

/** An id of somebody among `known`; null where nobody is named. */
export function someoneAt(at: string, value: unknown, known: ReadonlySet<string>): string | null {
  if (value === undefined || value === null) return null;
  const id = idAt(at, value);
  return known.has(id) ? id : refuse(at, value, "nobody among persons has that id");
}

const YEAR = /^(-?\d{1,4})(?:-(\d\d))?(?:-(\d\d))?$/;

/** A year as a number, or a day such as "2011-03-12" as a year and its part; null where there is none. */
export function yearAt(at: string, value: unknown): number | null {
  if (value === undefined || value === null || value === "") return null;
  if (typeof value === "number" && Number.isFinite(value) && Math.abs(value) < 10_000) return value;
  const [, year, month = "01", day = "01"] = (typeof value === "string" && YEAR.exec(value)) || [];
  if (year === undefined) return refuse(at, value, "write a year such as 2011, or a day such as 2011-03-12");
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 372;
}

/** True or false at a place; `usual` where nothing is said. */
export function truthAt(at: string, value: unknown, usual: boolean): boolean {
  if (value === undefined || value === null) return usual;
  return typeof value === "boolean" ? value : refuse(at, value, "write true or false");
}
