import type { Problem } from "@throughline/calendar";
import type { Sex } from "../family.ts";
import { idAt, listAt, objectAt, refuse, ShapeProblem, someoneAt, truthAt, yearAt } from "./cells.ts";
import type { GraphChild, Rel, Union } from "../layout/graph.ts";
import type { Shape, ShapePerson } from "./shape.ts";

/**
 * A family in the plain form `{persons:[{id,sex,birth}],unions:[{id,a,b,children:[{id,rel}]}],index}`, or one sentence
 * that names the place where it is not one. Links that contradict each other are not refused here: the drawing names them.
 */
export function readShape(value: unknown): Shape | Problem {
  try {
    return shapeOf(value);
  } catch (error) {
    if (error instanceof ShapeProblem) return { problem: error.message };
    throw error;
  }
}

function shapeOf(value: unknown): Shape {
  const file = objectAt("The file", value);
  const ids = new Map<string, string>();
  const people = listAt("persons", file["persons"], true).map((one, i) =>
    personAt(`persons[${i}]`, one, ids),
  );
  const known = new Set(ids.keys());
  const unionIds = new Map<string, string>();
  return {
    people,
    unions: listAt("unions", file["unions"], true).map((one, i) =>
      unionAt(`unions[${i}]`, one, known, unionIds),
    ),
    households: listAt("households", file["households"], false).map((one, i) => {
      const at = `households[${i}]`;
      const { id, members } = objectAt(at, one);
      return { id: idAt(`${at}.id`, id), members: membersAt(`${at}.members`, members, known) };
    }),
    twins: listAt("twins", file["twins"], false).map((one, i) => membersAt(`twins[${i}]`, one, known)),
    index: someoneAt("index", file["index"], known),
  };
}

/** A new id; the same id a second time would be somebody else's. */
function newId(at: string, value: unknown, ids: Map<string, string>): string {
  const id = idAt(at, value);
  const before = ids.get(id);
  if (before !== undefined) refuse(at, value, `${before} has that id already`);
  ids.set(id, at.replace(/\.id$/, ""));
  return id;
}

function personAt(at: string, value: unknown, ids: Map<string, string>): ShapePerson {
  const { id, name, sex, birth } = objectAt(at, value);
  return {
    id: newId(`${at}.id`, id, ids),
    name: typeof name === "string" ? name : "",
    sex: sexOf(sex),
    birth: yearAt(`${at}.birth`, birth),
  };
}

function sexOf(value: unknown): Sex {
  const letter = typeof value === "string" ? value.slice(0, 1).toUpperCase() : "";
  return letter === "F" ? "female" : letter === "M" ? "male" : "not known";
}

function unionAt(at: string, value: unknown, known: ReadonlySet<string>, ids: Map<string, string>): Union {
  const { id, a, b, partners, current, start, children } = objectAt(at, value);
  const pair = { a: someoneAt(`${at}.a`, a, known), b: someoneAt(`${at}.b`, b, known) };
  return {
    id: newId(`${at}.id`, id, ids),
    ...pair,
    partners: truthAt(`${at}.partners`, partners, true) && pair.a !== null && pair.b !== null,
    current: truthAt(`${at}.current`, current, true),
    start: yearAt(`${at}.start`, start),
    children: listAt(`${at}.children`, children, false).map((one, i) =>
      childAt(`${at}.children[${i}]`, one, known),
    ),
  };
}

const rels = new Map<string, Rel>(
  (["birth", "adopted", "foster", "step", "special guardian", "kinship", "donor"] as const).map((rel) => [
    rel,
    rel,
  ]),
);

function childAt(at: string, value: unknown, known: ReadonlySet<string>): GraphChild {
  const { id, rel = "birth" } = objectAt(at, typeof value === "string" ? { id: value } : value);
  return {
    id: someoneAt(`${at}.id`, id, known) ?? refuse(`${at}.id`, id, "an id is text"),
    rel:
      (typeof rel === "string" && rels.get(rel)) ||
      refuse(`${at}.rel`, rel, `write one of ${[...rels.keys()].join(", ")}`),
  };
}

const membersAt = (at: string, value: unknown, known: ReadonlySet<string>): string[] =>
  listAt(at, value, true).map(
    (one, i) => someoneAt(`${at}[${i}]`, one, known) ?? refuse(`${at}[${i}]`, one, "an id is text"),
  );
