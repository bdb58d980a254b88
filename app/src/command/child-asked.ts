import { readNhsNumber } from "@throughline/identifiers";
import type { Child } from "../children/child.ts";
import { childById, findChildren, keepLook } from "../children/store.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import type { House } from "../platform/house.ts";
import { Refused } from "./command.ts";

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The child of this id or NHS number, if the practitioner may see them. The same words whether there is one or not. */
export async function childAsked(tx: Tx, asked: string): Promise<Child> {
  const child = ID.test(asked.toLowerCase())
    ? await childById(tx, asked.toLowerCase())
    : await byNhsNumber(tx, asked);
  if (!child) throw new Refused(`There is no child “${asked}” whom this practitioner may see.`);
  return child;
}

async function byNhsNumber(tx: Tx, asked: string): Promise<Child | null> {
  const read = readNhsNumber(asked);
  if ("problem" in read) throw new Refused(`“${asked}” is neither a child's id nor an NHS number.`);
  const found = await findChildren(tx, { words: "", nhsNumber: read.nhsNumber, born: null });
  return found[0] ?? null;
}

/** Looks a child up and keeps the look, as a page would. */
export async function lookUp(
  { clock }: House,
  tx: Tx,
  viewer: Viewer,
  asked: string,
  part: string,
): Promise<Child> {
  const child = await childAsked(tx, asked);
  await keepLook(tx, viewer, child.id, part, clock.now());
  return child;
}
