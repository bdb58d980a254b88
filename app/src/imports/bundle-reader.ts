import type { IntakeContext } from "@throughline/intake";
import type { Tx } from "../platform/database/store.ts";
import type { LineReader } from "./line-reader.ts";
import { RefusedFile } from "./refused-file.ts";

export async function bundleReader(_tx: Tx, _importId: string, _context: IntakeContext): Promise<LineReader> {
  throw new RefusedFile("FHIR is not read yet.");
}
