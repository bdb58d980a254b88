import { type OpenRecord, openRecord } from "../children/public.ts";
import type { Asked } from "../platform/http/env.ts";
import { NotAllowed, NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import { type FileImport, importById, lockImport } from "./import.store.ts";

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The child and the file of this request's address, looked at; `held` when something is to be done with the file. */
export async function openedImport(
  c: Asked,
  house: House,
  part: string,
  held?: "held",
): Promise<{ open: OpenRecord; file: FileImport }> {
  const open = await openRecord(c, house, part);
  const id = c.req.param("import") ?? "";
  const find = held ? lockImport : importById;
  const file = ID.test(id) ? await find(c.var.tx, open.child.id, id, house.clock.now()) : null;
  if (!file) throw new NothingToSee();
  if (isUndecided(file) && ![file.agencyId, file.broughtByAgencyId].includes(c.var.viewer.agencyId))
    throw new NotAllowed(
      `${file.broughtBy} has brought this file in and not decided about it yet. Until then it is read by ${file.agencyName} and by the agency that brought it.`,
    );
  return { open, file };
}

/** Nothing of it is in the record yet: it may hold another child's words, or some that will be restricted. */
const isUndecided = ({ state }: FileImport): boolean =>
  state !== "added" && state !== "refused" && state !== "left";

/** For a route that opens its own transactions: one of them, with the record opened in it. */
export async function inRecord<T>(c: Asked, { store }: House, work: () => Promise<T>): Promise<T> {
  return await store.as(c.var.viewer, async (tx) => {
    c.set("tx", tx);
    return await work();
  });
}

export const isId = (text: string): boolean => ID.test(text);
