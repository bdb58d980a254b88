import type { Asked } from "../platform/http/env.ts";
import type { House } from "../platform/house.ts";
import type { OpenRecord } from "./child-page.tsx";
import { lookAt } from "./look-at.ts";
import { standingOf } from "./standing.store.ts";

/** Opens the record of this request's child: looked up, the look kept, and how things stand today. */
export async function openRecord(c: Asked, house: Pick<House, "clock">, part: string): Promise<OpenRecord> {
  const today = house.clock.today();
  const child = await lookAt(c, house, part);
  return { child, standing: await standingOf(c.var.tx, child.id, today), today, viewer: c.var.viewer };
}
