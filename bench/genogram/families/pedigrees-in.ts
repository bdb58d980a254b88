import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { isProblem } from "@throughline/calendar";
import { layoutGraphOfGedcom, readGedcom } from "@throughline/gedcom";
import type { Group } from "./groups.ts";

const [LARGE, SECONDS] = [400, 5];

/** The family files (GEDCOM) in a folder, in two groups: some engines take very long over large ones. */
export function pedigreesIn(folder: string): Group[] {
  const families = globSync(join(folder, "*.ged"))
    .toSorted()
    .map((path) => {
      const document = readGedcom(readFileSync(path));
      if (isProblem(document)) throw new Error(`${path}: ${document.problem}`);
      return { name: basename(path), graph: layoutGraphOfGedcom(document) };
    });
  if (families.length === 0) throw new Error(`There are no family files (*.ged) in ${folder}.`);
  const [large, small] = [true, false].map((isLarge) =>
    families.filter(({ graph }) => graph.people.length > LARGE === isLarge),
  );
  const group = (words: string, some: Group["families"] = [], times: number): Group[] =>
    some.length === 0
      ? []
      : [
          {
            name: `${some.length} family files ${words}`,
            size: null,
            families: some,
            seconds: SECONDS,
            times,
          },
        ];
  return [
    ...group(`of up to ${LARGE} people from outside`, small, 5),
    ...group(`of more than ${LARGE} people from outside`, large, 1),
  ];
}
