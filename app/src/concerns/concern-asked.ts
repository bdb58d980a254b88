import type { Asked } from "../platform/http/env.ts";
import { NotAllowed, NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import type { Concern } from "./concern.ts";
import { concernById, holdConcern } from "./concerns.store.ts";
import { ownFrontDoors } from "./front-doors.store.ts";
import { standingOf } from "./standing.ts";

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The concern of this request's address, if the viewer may see it. */
export async function concernAsked(c: Asked): Promise<Concern> {
  const id = c.req.param("concern") ?? "";
  const concern = ID.test(id) ? await concernById(c.var.tx, id) : null;
  if (!concern) throw new NothingToSee();
  return concern;
}

/** The same, to be answered: by its own front door, while it is open. */
export async function concernToAnswer(c: Asked, { clock }: Pick<House, "clock">): Promise<Concern> {
  await holdConcern(c.var.tx, c.req.param("concern") ?? "");
  const concern = await concernAsked(c);
  if (!(await ownFrontDoors(c.var.tx)).includes(concern.frontDoorId))
    throw new NotAllowed(
      "A concern is answered by the front door it came to. Its page shows what was decided.",
    );
  if (standingOf(concern, clock.now()).is === "answered")
    throw new NotAllowed(
      "This concern has been answered already. Its page shows what was decided, and by whom.",
    );
  return concern;
}
