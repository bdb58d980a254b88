/** Why a JSON form was refused: caught where a whole form is read, and given back as a problem. */
export class Refusal extends Error {}

/** Reads one value at a place such as "people[3].born", or refuses it naming the place. */
export type Reader<T> = (value: unknown, at: string) => T;

/** A text of at most 10,000 characters. */
export const text: Reader<string> = (value, at) => {
  if (typeof value !== "string") throw new Refusal(`${at} should be a text.`);
  if (value.length > 10_000) throw new Refusal(`${at} is longer than 10,000 characters.`);
  return value;
};

/** true or false. */
export const yesOrNo: Reader<boolean> = (value, at) => {
  if (typeof value !== "boolean") throw new Refusal(`${at} should be true or false.`);
  return value;
};

/** One of some words. */
export function oneOf<const T extends string>(words: readonly T[]): Reader<T> {
  return (value, at) => {
    const found = words.find((word) => word === value);
    if (found === undefined) throw new Refusal(`${at} should be one of: ${words.join(", ")}.`);
    return found;
  };
}

/** null, or whatever is read. */
export function orNull<T>(read: Reader<T>): Reader<T | null> {
  return (value, at) => (value === null ? null : read(value, at));
}

/** A list of things read alike. */
export function listOf<T>(read: Reader<T>): Reader<readonly T[]> {
  return (value, at) => {
    if (!Array.isArray(value)) throw new Refusal(`${at} should be a list.`);
    return value.map((one, n) => read(one, `${at}[${n}]`));
  };
}

/** An object with exactly these fields. */
export function fields<T extends object>(readers: { readonly [K in keyof T]-?: Reader<T[K]> }): Reader<T> {
  return (value, at) => {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw new Refusal(`${at === "" ? "This" : at} should be an object.`);
    const given = new Map(Object.entries(value));
    const names = Object.keys(readers);
    const unknown = [...given.keys()].find((name) => !names.includes(name));
    if (unknown !== undefined) throw new Refusal(`${inside(at, unknown)} is not a field of this form.`);
    const read: [string, unknown][] = [];
    for (const [name, reader] of Object.entries<Reader<unknown>>(readers)) {
      if (!given.has(name)) throw new Refusal(`${inside(at, name)} is missing.`);
      read.push([name, reader(given.get(name), inside(at, name))]);
    }
    return Object.fromEntries(read) as T;
  };
}

function inside(at: string, name: string): string {
  return at === "" ? name : `${at}.${name}`;
}
