import { may } from "@throughline/access";
import { routePath } from "hono/route";
import type { Asked } from "../platform/http/env.ts";
import { NotAllowed, NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import type { Child } from "./child.ts";
import { type Door, doorAt } from "./doors.ts";
import { offersOf } from "./offers.ts";
import { childById, keepLook } from "./store.ts";

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The child of this request's address, if the viewer may see them and do what the address is for; and the look, kept. */
export async function lookAt(c: Asked, house: Pick<House, "clock">, part: string): Promise<Child> {
  const child = await lookAtChild(c, house, c.req.param("child"), part);
  refuseUnlessOpen(c, child, doorAt(c.req.method, routePath(c)));
  c.set("offers", offersOf(child, c.var.viewer));
  return child;
}

/** The same for another child than the address names, such as a brother or sister beside them. */
export async function lookAtChild(
  c: Asked,
  { clock }: Pick<House, "clock">,
  id: string | undefined,
  part: string,
): Promise<Child> {
  const child = id !== undefined && ID.test(id) ? await childById(c.var.tx, id) : null;
  if (!child) throw new NothingToSee();
  await keepLook(c.var.tx, c.var.viewer, child.id, part, clock.now());
  return child;
}

function refuseUnlessOpen(c: Asked, { relations, isClosed }: Child, door: Door | null): void {
  if (door === null) throw new NotAllowed("Nobody has been let in here yet.");
  const { agencyId, practitionerId } = c.var.viewer;
  const { action, ...thing } = door;
  const verdict = may({ agencyId, practitionerId, relations }, action, { ...thing, isClosed });
  if (!verdict.allowed) throw new NotAllowed(`${verdict.why} ${verdict.ask}`);
}
