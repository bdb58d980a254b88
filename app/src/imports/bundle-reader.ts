import {
  type FhirContext,
  type Identity,
  type IntakeContext,
  readFhirResource,
  referenceId,
} from "@throughline/intake";
import type { Tx } from "../platform/database/store.ts";
import type { LineReader, LineReading } from "./line-reader.ts";
import { resourcesOf } from "./lines.store.ts";
import { nameIn, named } from "./named-in-bundle.ts";
import { RefusedFile } from "./refused-file.ts";
import type { Line } from "./tables.ts";
import { whoseIs } from "./whose.ts";

const nothing: LineReading = { proposed: [], refused: [], leftOut: null };

/** Reads a Bundle's resources once its Patient is known to be this child; a Bundle that is not theirs is refused whole. */
export async function bundleReader(
  tx: Tx,
  importId: string,
  context: IntakeContext,
  child: Identity,
): Promise<LineReader> {
  const patientId = thisPatient(
    await resourcesOf(tx, importId, ["Patient"]),
    { ...context, patientId: null },
    child,
  );
  const names = new Map((await resourcesOf(tx, importId, [...named])).flatMap(nameIn));
  const inFile: FhirContext = {
    ...context,
    patientId,
    nameOf: (reference) => names.get(referenceId(reference)) ?? null,
  };
  return {
    whoIn: () => null,
    read({ cells }) {
      const type = "resourceType" in cells ? String(cells.resourceType) : "";
      if (type === "Patient" || named.has(type)) return nothing;
      const reading = readFhirResource(cells, inFile);
      if (reading.sort === "entry") return { ...nothing, proposed: [reading.proposed] };
      if (reading.sort === "refused") return { ...nothing, refused: [reading.refusal] };
      return reading.sort === "left out" ? { ...nothing, leftOut: reading.because } : nothing;
    },
  };
}

/** The id of the Patient who is this child, or null where the Patient has none. */
function thisPatient(patients: readonly Line[], context: FhirContext, child: Identity): string | null {
  const doubts: string[] = [];
  for (const { cells } of patients) {
    const reading = readFhirResource(cells, context);
    if (reading.sort !== "child") continue;
    const { whose, why } = whoseIs(child, reading.child);
    if (whose === "this child") return reading.patientId === "" ? null : reading.patientId;
    if (whose === "in doubt") doubts.push(why ?? "");
  }
  if (patients.length === 0)
    throw new RefusedFile(
      "This file does not say whose record it is: there is no Patient in it. Ask the agency for a Bundle that holds the Patient.",
    );
  if (doubts.length > 0)
    throw new RefusedFile(
      `It is not clear that this file is about this child. ${doubts.join(" ")} Ask the agency which is right, and bring the file again once it is mended.`,
    );
  throw new RefusedFile(
    "This file is about another child. Check that it is the right file, and that the right child’s record is open.",
  );
}
