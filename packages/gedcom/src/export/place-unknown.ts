import type { Person, UnknownParent } from "@throughline/genogram";
import type { ChildToWrite, FamilyToWrite } from "./family-to-write.ts";

type Add = (ids: readonly string[], couple: null) => FamilyToWrite;

/** Puts an unknown parent where their children stand with the other parent alone; a record of its own where there is none of just these children. */
export function placeUnknown(
  unknown: UnknownParent,
  made: readonly FamilyToWrite[],
  people: ReadonlyMap<string, Person>,
  add: Add,
): void {
  const children = unknown.children.filter((id) => people.has(id));
  if (children.length === 0) return;
  const other = unknown.other !== null && people.has(unknown.other) ? [unknown.other] : [];
  const here = made.find(
    (one) => one.unknown.length < 2 && standsWith(one, other) && sameChildren(one, children),
  );
  (here ?? moved(children, other, made, add)).unknown.push(unknown);
}

function standsWith({ parents, couple }: FamilyToWrite, other: readonly string[]): boolean {
  return couple === null && parents.length === other.length && parents.every(({ id }) => other.includes(id));
}

function sameChildren({ children }: FamilyToWrite, ids: readonly string[]): boolean {
  return (
    children.length === ids.length && children.every(({ id, kind }) => kind === "birth" && ids.includes(id))
  );
}

/** Takes these children out of the other parent's record, in which there are more, into one of their own. */
function moved(
  ids: readonly string[],
  other: readonly string[],
  made: readonly FamilyToWrite[],
  add: Add,
): FamilyToWrite {
  for (const one of made.filter((from) => standsWith(from, other))) {
    const kept = one.children.filter(({ id, kind }) => kind !== "birth" || !ids.includes(id));
    one.children.splice(0, one.children.length, ...kept);
  }
  const own = add(other, null);
  for (const id of ids) own.children.push(byBirth(id, other));
  return own;
}

function byBirth(id: string, of: readonly string[]): ChildToWrite {
  return { id, kind: "birth", of, from: null, to: null };
}
