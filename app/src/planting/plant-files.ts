import { createReadStream } from "node:fs";
import { addProposals, bringIn } from "../imports/public.ts";
import type { House } from "../platform/house.ts";
import { filesIn, refusalOf, refusedRows } from "./file-rows.store.ts";
import type { Who } from "./plant-choices.store.ts";
import { whoBringsIn } from "./planted.store.ts";
import type { Partnership } from "./partnership.ts";
import { type Seed, StoryProblem } from "./read-seeds.ts";

/** Brings a story's files in as the agencies would, through the importer itself; answers how many entries they became. */
export async function plantFiles(
  house: House,
  { agencies }: Partnership,
  agencyId: Who,
  childId: string,
  seed: Seed,
): Promise<number> {
  const already = await house.store.asProduct((tx) => filesIn(tx, childId));
  let added = 0;
  for (const { name, path } of seed.files) {
    const agency = agencies.find(({ file }) => file === name);
    if (agency && !already.has(name))
      added += await plantFile(house, childId, agencyId(agency.key), {
        place: `${seed.slug}/files/${name}`,
        name,
        path,
      });
  }
  return added;
}

interface ToldFile {
  readonly place: string;
  readonly name: string;
  readonly path: string;
}

async function plantFile(
  house: House,
  childId: string,
  agencyId: string,
  { place, name, path }: ToldFile,
): Promise<number> {
  const viewer = await house.store.asProduct((tx) => whoBringsIn(tx, childId, agencyId, house.clock.today()));
  if (!viewer) throw new StoryProblem(`${place}: nobody works with the child today who could bring it in.`);
  const { importId } = await bringIn(house, viewer, {
    childId,
    agencyId,
    file: { name, bytes: createReadStream(path) },
  });
  const refusal = await house.store.asProduct((tx) => refusalOf(tx, importId));
  if (refusal !== null) throw new StoryProblem(`${place}: ${refusal}`);
  const refused = await house.store.asProduct((tx) => refusedRows(tx, importId));
  if (refused.length > 0)
    throw new StoryProblem(
      refused.map(({ row, why }) => `${place}, row ${row ?? "unknown"}: ${why}`).join("\n"),
    );
  return (await addProposals(house, viewer, { childId, importId })).added;
}
