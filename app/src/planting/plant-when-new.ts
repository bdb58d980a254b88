import type { Owner } from "../platform/database/store.ts";
import type { House } from "../platform/house.ts";
import type { Accounts } from "../sign-in/accounts.ts";
import { DEMONSTRATION } from "./demonstration.ts";
import { plantFilesOfAll, plantTyped, type Tell } from "./plant.ts";
import { partnershipsHeld } from "./planted.store.ts";
import { readSeeds } from "./read-seeds.ts";
import { signInsAtLength, signInsInShort } from "./sign-ins.ts";

export interface Planting {
  readonly house: House;
  readonly owner: Owner;
  readonly auth: Accounts;
  readonly tell: Tell;
}

/** Somebody trying Throughline finds families in it. A store for real records, or with somebody's own, is left alone. */
export async function plantWhenNew({ house, owner, auth, tell }: Planting): Promise<void> {
  if (house.config.production) return;
  const held = await house.store.asProduct(partnershipsHeld);
  const empty = held.length === 0;
  if (!empty && !held.includes(DEMONSTRATION)) return;
  const seeds = readSeeds();
  if (empty) {
    tell(`Planting ${seeds.partnership.name}, invented for trying: ${seeds.stories.length} children`);
    await plantTyped(house, auth, seeds);
  }
  await plantFilesOfAll(house, seeds, tell);
  if (empty) await owner.script("analyze");
  for (const line of empty ? signInsAtLength(seeds, house.clock.today()) : signInsInShort(seeds)) tell(line);
}
