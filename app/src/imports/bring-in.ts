import { childById } from "../children/public.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { NotAllowed, NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import { chooseMapping } from "./choose-mapping.ts";
import { insertImport, letGo, markRead } from "./imports.store.ts";
import type { OfImport } from "./lines.store.ts";
import { type HowRead, propose } from "./propose.ts";
import { RefusedFile } from "./refused-file.ts";
import { stage } from "./stage.ts";
import { hasAgency } from "./whose.store.ts";

export interface FileBrought {
  readonly childId: string;
  readonly agencyId: string;
  readonly file: { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> };
}

/** Reads an agency's file for a child and proposes its entries. A file that is refused keeps its import, with the reason. */
export async function bringIn(
  house: House,
  viewer: Viewer,
  { childId, agencyId, file }: FileBrought,
): Promise<{ importId: string }> {
  const of = await openImport(house, viewer, { childId, agencyId, fileName: file.name });
  await readIn(house, viewer, of, file.bytes);
  return { importId: of.importId };
}

export async function openImport(
  { store, clock }: House,
  viewer: Viewer,
  { childId, agencyId, fileName }: { childId: string; agencyId: string; fileName: string },
): Promise<OfImport> {
  return await store.as(viewer, async (tx) => {
    if (!(await childById(tx, childId))) throw new NothingToSee();
    if (!(await hasAgency(tx, agencyId)))
      throw new NotAllowed("That agency is not one of this partnership’s.");
    const importId = await insertImport(tx, viewer, { childId, agencyId, fileName }, clock.now());
    return { partnershipId: viewer.partnershipId, childId, agencyId, importId };
  });
}

/** Reads the bytes to the end and proposes; whatever goes wrong, nothing half-read stays. */
export async function readIn(
  house: House,
  viewer: Viewer,
  of: OfImport,
  bytes: AsyncIterable<Uint8Array>,
): Promise<void> {
  const { store, clock } = house;
  await orRefuse(house, viewer, of, async () => {
    const whole = await stage(house, viewer, of, bytes);
    await store.as(viewer, (tx) => markRead(tx, of.importId, whole, clock.now()));
    const { headers } = whole;
    const mapping = headers && (await chooseMapping(house, viewer, of, headers));
    if (headers === null) await propose(house, viewer, of, "fhir");
    else if (mapping) await propose(house, viewer, of, { headers, mapping });
  });
}

/** Proposes again from the rows kept, once the columns are read otherwise. */
export async function proposeAgain(house: House, viewer: Viewer, of: OfImport, how: HowRead): Promise<void> {
  await orRefuse(house, viewer, of, () => propose(house, viewer, of, how));
}

/** Does work on a file; if it is refused, or anything goes wrong, nothing half-read stays, and the import says why. */
export async function orRefuse(
  { store, clock }: House,
  viewer: Viewer,
  { importId }: OfImport,
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    const refusal =
      error instanceof RefusedFile
        ? error.message
        : "Something went wrong while this file was read. Nothing was added. Bring it again.";
    await store.as(viewer, (tx) => letGo(tx, importId, { refusal }, clock.now()));
    if (!(error instanceof RefusedFile)) throw error;
  }
}
