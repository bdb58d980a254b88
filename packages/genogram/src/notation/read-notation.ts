import { fields, oneOf, Refusal, text, type Reader } from "../json/reading.ts";
import type { Notation } from "./notation.ts";

const words: Reader<string> = (value, at) => {
  const read = text(value, at);
  if (read.trim() === "" || read.length > 120)
    throw new Refusal(`${at} should be words of the key, at most 120 letters.`);
  return read;
};

const dash: Reader<string> = (value, at) => {
  const read = text(value, at);
  if (!/^(\d+(\.\d+)?( \d+(\.\d+)?)*)?$/.test(read))
    throw new Refusal(`${at} should be numbers such as "6 4", or "".`);
  return read;
};

function between(least: number, most: number): Reader<number> {
  return (value, at) => {
    if (typeof value !== "number" || !(value >= least && value <= most))
      throw new Refusal(`${at} should be a number from ${least} to ${most}.`);
    return value;
  };
}

const letter: Reader<string> = (value, at) => {
  const read = text(value, at);
  if (!/^\p{L}{1,2}$/u.test(read)) throw new Refusal(`${at} should be one or two letters.`);
  return read;
};

const person = fields<Notation["people"]["female"]>({
  shape: oneOf(["circle", "square", "diamond", "octagon", "triangle", "small", "small triangle"]),
  words,
});
const style = { dash, width: between(0.75, 6), words };
const line = fields<Notation["household"]>(style);
const ending = fields<Notation["endings"]["separated"]>({ strokes: between(1, 4), words });
const quality = fields<Notation["qualities"]["close"]>({
  line: oneOf(["double", "dotted", "zigzag", "cut", "zigzag arrow"]),
  words,
});
const support = fields<Notation["supports"]["strong"]>({
  ...style,
  hatched: (value, at) => {
    if (typeof value !== "boolean") throw new Refusal(`${at} should be true or false.`);
    return value;
  },
});
const lettered = fields<Notation["care"]>({ letter, words });
const keyed = fields<Notation["twins"]>({ words });

function all<K extends string, T>(keys: readonly K[], read: Reader<T>): Reader<Record<K, T>> {
  return fields(Object.fromEntries(keys.map((key) => [key, read])) as { readonly [P in K]-?: Reader<T> });
}

const notation = fields<Notation>({
  name: words,
  people: all(
    ["female", "male", "other", "not known", "expected", "stillborn", "miscarried", "ended"],
    person,
  ),
  index: fields<Notation["index"]>({ outline: oneOf(["double", "heavy"]), words }),
  died: fields<Notation["died"]>({ mark: oneOf(["cross", "slash"]), words }),
  age: fields<Notation["age"]>({ place: oneOf(["inside", "below"]), words }),
  couples: all(
    ["married", "civil partnership", "living together", "relationship", "brief", "parents only", "not said"],
    line,
  ),
  endings: all(["separated", "divorced"], ending),
  parents: all(["birth", "adopted", "foster", "special guardian", "kinship", "step", "donor"], line),
  twins: keyed,
  household: line,
  qualities: all(["close", "distant", "conflict", "cut off", "abuse"], quality),
  care: lettered,
  service: lettered,
  supports: all(["strong", "weak", "stressful", "not said"], support),
});

/** Reads a partnership's own notation, in the form of `notation/usual.json`; refuses anything else, naming the place. */
export function readNotation(json: string): Notation | { readonly problem: string } {
  try {
    return notation(JSON.parse(json), "");
  } catch (error) {
    if (error instanceof Refusal) return { problem: error.message };
    if (error instanceof SyntaxError) return { problem: "This is not JSON." };
    throw error;
  }
}
