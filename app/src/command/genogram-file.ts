import { readFileSync, statSync } from "node:fs";
import { basename, resolve } from "node:path";
import { isProblem } from "@throughline/calendar";
import { familyOfGedcom, layoutGraphOfGedcom, readGedcom } from "@throughline/gedcom";
import {
  type Family,
  familyFromJson,
  familyOfShape,
  graphOf,
  type LayoutGraph,
  readShape,
} from "@throughline/genogram";
import { Refused, type Surroundings } from "./command.ts";
import { jsonMistake } from "./json-mistake.ts";

/** A family from a file: to be laid out under the file's own ids, and to be drawn or told. */
export interface FamilyRead {
  readonly graph: LayoutGraph;
  readonly family: Family;
  /** The file's own name, without its folders. */
  readonly from: string;
  /** What the file says that could not be taken as it stands. */
  readonly warnings: readonly string[];
}

const MOST_BYTES = 64 * 2 ** 20;
const BLANK = new Set([0x09, 0x0a, 0x0d, 0x20]);
const [BRACE, BRACKET] = [0x7b, 0x5b];

/** The family in a file, or piped in where its name is “-”. GEDCOM and the forms of JSON are told apart by how they begin. */
export async function familyRead(name: string, surroundings: Surroundings): Promise<FamilyRead> {
  const bytes = name === "-" ? await pipedIn(surroundings) : bytesOf(name, surroundings);
  const what = name === "-" ? "Standard input" : name;
  const first = bytes.subarray(startsWithMark(bytes) ? 3 : 0).find((byte) => !BLANK.has(byte));
  if (first === undefined)
    throw new Refused(`${what} is empty: it must be GEDCOM, or JSON with persons and unions.`);
  const read = first === BRACE || first === BRACKET ? fromJson(what, bytes) : fromGedcom(what, bytes);
  return { ...read, from: name === "-" ? "standard input" : basename(name) };
}

/** What a file of JSON says; refused in words where it says nothing. */
export function jsonIn(name: string, surroundings: Surroundings): unknown {
  return parsed(name, textOf(name, bytesOf(name, surroundings)));
}

const startsWithMark = (bytes: Uint8Array) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

function bytesOf(name: string, { environment }: Surroundings): Uint8Array {
  const path = resolve(environment["INIT_CWD"] ?? "", name);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new Refused(`There is no file ${name}.`);
  if (found.size > MOST_BYTES) throw new Refused(`${name} is larger than 64 MB.`);
  return readFileSync(path);
}

async function pipedIn({ input = process.stdin }: Surroundings): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of input) {
    const bytes = typeof part === "string" ? Buffer.from(part) : Buffer.from(part as Uint8Array);
    size += bytes.length;
    if (size > MOST_BYTES) throw new Refused("Standard input is larger than 64 MB.");
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}

function fromJson(what: string, bytes: Uint8Array): Omit<FamilyRead, "from"> {
  const text = textOf(what, bytes);
  const value = parsed(what, text);
  if (typeof value === "object" && value !== null && "people" in value) {
    const family = familyFromJson(text);
    if (isProblem(family)) throw new Refused(`${what}: ${family.problem}`);
    return { graph: graphOf(family), family, warnings: [] };
  }
  const shape = readShape(value);
  if (isProblem(shape)) throw new Refused(`${what}: ${shape.problem}`);
  return { graph: shape, family: familyOfShape(shape), warnings: [] };
}

function textOf(what: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refused(`${what} is not JSON: it is not in UTF-8.`);
  }
}

function parsed(what: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refused(`${what} is not JSON: ${jsonMistake(text)}.`);
  }
}

function fromGedcom(what: string, bytes: Uint8Array): Omit<FamilyRead, "from"> {
  const document = readGedcom(bytes);
  if (isProblem(document)) throw new Refused(`${what}: ${document.problem}`);
  const { family, warnings } = familyOfGedcom(document);
  return { graph: layoutGraphOfGedcom(document), family, warnings: [...document.problems, ...warnings] };
}
