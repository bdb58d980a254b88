import { createWriteStream, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Figure, type Measured, type Measurement, once } from "./figure.ts";
import { type ChildOfFile, childOfFile } from "./files/child-of-file.ts";
import { fhirBundle } from "./files/fhir-bundle.ts";
import { schoolLog } from "./files/school-log.ts";
import { withHouse } from "./open-house.ts";
import type { FileBroughtIn } from "./processes/bring-file.ts";
import { forked } from "./processes/forked.ts";

const ROWS = 10_000;
const [USUAL_MB, FULL_MB] = [20, 50];

export const imports: Measurement = {
  name: "imports",
  title: "Bringing files in",
  how: `A school's log of ${ROWS.toLocaleString("en-GB")} rows for one child is read and proposed, then added, as it is when a practitioner brings it in. A surgery's FHIR bundle of ${USUAL_MB} MB (${FULL_MB} MB with \`--full\`) is brought in the same way, in a process of its own; its memory is the most that process held over what it held before.`,
  measure,
};

async function measure(on: Measured): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), "throughline-files-"));
  try {
    const { pupil, patient } = await withHouse(on.engine.environment, async (open) => {
      return { pupil: await childOfFile(open, "School", 1), patient: await childOfFile(open, "Health", 2) };
    });
    const today = Temporal.Now.plainDateISO("Europe/London");
    const megabytes = on.asked.full ? FULL_MB : USUAL_MB;
    const log = await written(join(folder, "school-log.csv"), schoolLog(pupil, ROWS, today));
    const bundle = await written(join(folder, "surgery.json"), fhirBundle(patient, megabytes * 1e6, today));
    return [
      ...rates("School log", await bring(on, log, pupil)),
      ...ofBundle(
        `FHIR bundle of ${(statSync(bundle).size / 1e6).toFixed(0)} MB`,
        await bring(on, bundle, patient),
      ),
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function written(path: string, text: Iterable<string>): Promise<string> {
  await pipeline(Readable.from(text), createWriteStream(path));
  return path;
}

async function bring({ engine }: Measured, path: string, of: ChildOfFile): Promise<FileBroughtIn> {
  const { childId, agencyId, email } = of;
  const bringing = forked("bring-file.ts", engine.environment, [path, childId, agencyId, email]);
  const told = await bringing.heard();
  await bringing.ended();
  const number = (name: keyof FileBroughtIn): number => Number(told[name]);
  const brought = { readMs: number("readMs"), addMs: number("addMs"), added: number("added") };
  if (brought.added === 0) throw new Error(`Nothing of ${path} was added.`);
  return {
    ...brought,
    refused: number("refused"),
    rssBefore: number("rssBefore"),
    rssPeak: number("rssPeak"),
  };
}

function rates(name: string, { readMs, addMs, added }: FileBroughtIn): Figure[] {
  const perSecond = (ms: number) => (added * 1000) / ms;
  return [
    once(`${name}: read and proposed`, perSecond(readMs), "rows a second"),
    once(`${name}: added`, perSecond(addMs), "rows a second"),
    once(`${name}: from file to record`, perSecond(readMs + addMs), "rows a second"),
  ];
}

function ofBundle(name: string, brought: FileBroughtIn): Figure[] {
  const { added, readMs, addMs, rssBefore, rssPeak } = brought;
  return [
    once(
      `${name}, ${added.toLocaleString("en-GB")} entries: read, proposed and added`,
      (readMs + addMs) / 1000,
      "s",
    ),
    once(`${name}: memory before`, rssBefore / 1e6, "MB"),
    once(`${name}: most memory over that`, (rssPeak - rssBefore) / 1e6, "MB"),
  ];
}
