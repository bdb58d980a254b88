import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { House } from "../platform/house.ts";
import type { Viewer } from "../platform/database/viewer.ts";

interface ToBring {
  readonly childId: string;
  readonly agencyId: string;
  readonly file: { readonly name: string; readonly bytes: AsyncIterable<Uint8Array> };
}

export interface Importer {
  bringIn(house: House, viewer: Viewer, file: ToBring): Promise<{ importId: string }>;
  addProposals(
    house: House,
    viewer: Viewer,
    which: { childId: string; importId: string },
  ): Promise<{ added: number; already: number; refused: number; leftOut: number }>;
}

/** The product's own importer. */
export async function importer(): Promise<Importer | null> {
  const place = new URL("../imports/public.ts", import.meta.url);
  return existsSync(fileURLToPath(place)) ? ((await import(place.href)) as Importer) : null;
}
