import type { Asked } from "../platform/http/env.ts";
import { NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import type { Child } from "./child.ts";
import { childById, keepLook } from "./store.ts";

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The child of this request's address, if the viewer may see them; and the look, kept. */
export async function lookAt(c: Asked, { clock }: Pick<House, "clock">, part: string): Promise<Child> {
  const id = c.req.param("child");
  const child = id !== undefined && ID.test(id) ? await childById(c.var.tx, id) : null;
  if (!child) throw new NothingToSee();
  await keepLook(c.var.tx, c.var.viewer, child.id, part, clock.now());
  return child;
}
