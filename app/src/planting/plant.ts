import type { House } from "../platform/house.ts";
import type { Accounts } from "../sign-in/accounts.ts";
import { accountsFor } from "./accounts-for.ts";
import { chosenOfFiles } from "./file-rows.store.ts";
import { plantAppointments } from "./plant-appointments.store.ts";
import { plantConcerns } from "./plant-concerns.store.ts";
import { plantSharing } from "./plant-sharing.store.ts";
import { recordersOf } from "./recorders.ts";
import { plantChild } from "./plant-child.store.ts";
import { plantChoices, plantReviews } from "./plant-choices.store.ts";
import { plantedChildId, plantedPlaces } from "./planted.store.ts";
import { plantFamilies } from "./plant-families.store.ts";
import { plantEntries } from "./plant-entries.store.ts";
import { plantFiles } from "./plant-files.ts";
import { plantGrowth } from "./plant-growth.store.ts";
import { plantPartnership } from "./plant-partnership.store.ts";
import { plantSigns } from "./plant-signs.store.ts";
import { type Seed, type Seeds } from "./read-seeds.ts";

export type Tell = (words: string) => void;

/** The partnership and all that was typed into Throughline, in one transaction. */
export async function plantTyped(
  { store }: House,
  auth: Accounts,
  { partnership, stories }: Seeds,
): Promise<void> {
  const signInIds = await accountsFor(auth, partnership);
  await store.asProduct(async (tx) => {
    const keys = await plantPartnership(tx, partnership, signInIds);
    const children = [];
    for (const seed of stories) {
      const childId = await plantChild(tx, keys, seed);
      children.push({ slug: seed.slug, childId, family: seed.family });
      await plantEntries(tx, keys, childId, seed);
      await plantReviews(tx, (key) => keys.practitioner(key).id, childId, seed);
    }
    await plantFamilies(tx, (key) => keys.practitioner(key).id, children);
  });
}

/** The agencies' files, and what is chosen out of them. Goes on from where a planting that was cut short had come to. */
export async function plantFilesOfAll(
  house: House,
  { partnership, stories }: Seeds,
  tell: Tell,
): Promise<void> {
  const places = await house.store.asProduct((tx) => plantedPlaces(tx, partnership));
  const recorders = recordersOf(partnership, places);
  for (const seed of stories) {
    const childId = await house.store.asProduct((tx) => plantedChildId(tx, seed.child.nhsNumber));
    if (childId === null) continue;
    const added = await plantFiles(house, partnership, places.agency, childId, seed);
    await house.store.asProduct(async (tx) => {
      await plantChoices(tx, places.practitioner, childId, seed, await chosenOfFiles(tx, childId, seed));
      await plantSigns(tx, places.practitioner, childId, seed);
      await plantGrowth(tx, places.practitioner, childId, seed);
      await plantAppointments(tx, places.practitioner, childId, seed);
      await plantConcerns(tx, recorders, childId, seed);
      await plantSharing(tx, partnership, recorders, places.agency, childId, seed);
    });
    if (added > 0)
      tell(
        `  ${seed.child.given} ${seed.child.family}: ${seed.typed.length} entries typed, ${added} out of ${filesInWords(seed)}`,
      );
  }
}

const filesInWords = ({ files }: Seed): string => (files.length === 1 ? "1 file" : `${files.length} files`);
