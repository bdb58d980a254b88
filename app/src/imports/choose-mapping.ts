import { checkMapping, type Mapping, suggestMapping } from "@throughline/intake";
import type { Viewer } from "../platform/database/viewer.ts";
import type { House } from "../platform/house.ts";
import { setMapping } from "./imports.store.ts";
import { isRow } from "./line-reader.ts";
import { linesAfter, type OfImport } from "./lines.store.ts";
import { rememberedMapping } from "./mappings.store.ts";
import type { KeptMapping } from "./tables.ts";

const SAMPLE_ROWS = 500;

/** Settles how the columns are read: as remembered for this agency, else as suggested if nothing in that is unsure; else null, to be asked. */
export async function chooseMapping(
  { store, clock }: House,
  viewer: Viewer,
  of: OfImport,
  headers: readonly string[],
): Promise<Mapping | null> {
  return await store.as(viewer, async (tx) => {
    const kept = await rememberedMapping(tx, of.agencyId, headers);
    const remembered = kept && underNewHeadings(kept, headers);
    const mapping = remembered && checkMapping(remembered, headers).length === 0 ? remembered : null;
    const chosen =
      mapping ??
      surely(
        headers,
        (await linesAfter(tx, of.importId, 0, SAMPLE_ROWS)).map(({ cells }) => cells).filter(isRow),
      );
    if (chosen) await setMapping(tx, of.importId, chosen, clock.now());
    return chosen;
  });
}

function surely(headers: readonly string[], sample: readonly (readonly string[])[]): Mapping | null {
  const { mapping, unsure } = suggestMapping(headers, sample);
  return unsure.length === 0 && checkMapping(mapping, headers).length === 0 ? mapping : null;
}

/** The same columns, though the agency now writes a heading with other capitals or spaces. */
function underNewHeadings({ headers: before, mapping }: KeptMapping, headers: readonly string[]): Mapping {
  return {
    ...mapping,
    columns: mapping.columns.map((use) => ({
      ...use,
      column: headers[before.indexOf(use.column)] ?? use.column,
    })),
  };
}
