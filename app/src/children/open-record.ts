import type { Asked } from "../platform/http/env.ts";
import type { House } from "../platform/house.ts";
import type { OpenRecord } from "./child-page.tsx";
import { lookAt } from "./look-at.ts";
import { openedHow } from "./opened-how.store.ts";
import { recordBanners } from "./record-banner.ts";
import { standingOf } from "./standing.store.ts";

/** Opens the record of this request's child: looked up, the look kept, and how things stand today. */
export async function openRecord(c: Asked, house: Pick<House, "clock">, part: string): Promise<OpenRecord> {
  const today = house.clock.today();
  const child = await lookAt(c, house, part);
  const { tx, viewer } = c.var;
  const banners = recordBanners(child, await openedHow(tx, child, viewer), {
    agency: viewer.agency,
    today,
  });
  return { child, standing: await standingOf(tx, child.id, today), today, viewer, banners };
}
