import { type Encoding, sniffEncoding, sniffFormat } from "@throughline/intake";
import type { Viewer } from "../platform/database/viewer.ts";
import type { House } from "../platform/house.ts";
import type { WholeFile } from "./imports.store.ts";
import { LineKeeper } from "./line-keeper.ts";
import type { OfImport } from "./lines.store.ts";
import { beginning } from "./reading/beginning.ts";
import { bundleResources } from "./reading/bundle-resources.ts";
import { decoded } from "./reading/decoded.ts";
import { measured } from "./reading/measured.ts";
import { tableRows } from "./reading/table-rows.ts";
import { RefusedFile } from "./refused-file.ts";

/** Reads a file through once, keeping its rows as they come; answers what the whole of it is. */
export async function stage(
  house: House,
  viewer: Viewer,
  of: OfImport,
  bytes: AsyncIterable<Uint8Array>,
): Promise<WholeFile> {
  const whole = measured(bytes, house.config.uploadBytes);
  const { start, all } = await beginning(whole.bytes);
  const format = sniffFormat(start);
  if (format.format === "unknown") throw new RefusedFile(format.why);
  const encoding: Encoding = sniffEncoding(start);
  const keeper = new LineKeeper(house, viewer, of);
  let headers: readonly string[] | null = null;
  if (format.format === "fhir-json") {
    const text = decoded(all, encoding, () => `The part after resource ${keeper.rows}`);
    for await (const resource of bundleResources(text)) await keeper.keep(resource);
    if (keeper.rows === 0)
      throw new RefusedFile(
        "This is FHIR, but no Bundle with resources in it. Ask the agency for the child’s record as one FHIR R4 Bundle.",
      );
  } else {
    let row = -1;
    for await (const cells of tableRows((where) => decoded(all, encoding, where), format.delimiter)) {
      const blank = cells.every((cell) => cell.trim() === "");
      if (headers === null && blank) continue;
      row += 1;
      if (headers === null) headers = cells.map((cell) => cell.trim());
      else if (!blank) await keeper.keep(cells, row);
    }
    if (keeper.rows === 0)
      throw new RefusedFile(
        "This file has headings and no rows under them. Check that the agency’s export was for this child and these years.",
      );
  }
  await keeper.flush();
  return {
    bytes: whole.size(),
    sha256: whole.sha256(),
    format: format.format,
    encoding,
    headers,
    rows: keeper.rows,
  };
}
