import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import longest from "./longest.json" with { type: "json" };

/** Of what is left to run, the next process takes a part: large ones first, and small ones at the end, so that none waits long for the last. */
const A_PART = 1 / 4;
/** For less than this a process is not worth its start. */
const LEAST_SECONDS = 8;
/** What a file takes that is not among the longest. */
const ORDINARY_SECONDS = 1;

const seconds = (path: string): number =>
  (longest as Readonly<Record<string, number>>)[path] ?? ORDINARY_SECONDS;
const all = (files: readonly string[]): number => files.reduce((sum, path) => sum + seconds(path), 0);

/** What belongs to the whole process, so that the next file would find it altered. */
const needsItsOwnProcess =
  /process\.(env|chdir|on|exit|cpuUsage)|\bmock\.|globalThis|child_process|worker_threads/;

/** Test files in lists to be run one after another in a process to each list; those that need a process to themselves stand alone. */
export function together(name: string, files: readonly string[]): string[] {
  const folder = `var/test/${name}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const alone = files.filter((path) => needsItsOwnProcess.test(readFileSync(path, "utf8")));
  const lists = inParts(files.filter((path) => !alone.includes(path)));
  const written = lists.map((own, place) => {
    const path = `${folder}/${String(place + 1).padStart(2, "0")}.ts`;
    const head = `import { writeFileSync } from "node:fs";\nimport { test } from "node:test";\n`;
    writeFileSync(
      path,
      `${head}${own.map((file) => inItsTurn(file, path)).join("\n")}\n${nowAt(path, "")}\n`,
    );
    return path;
  });
  return [...alone, ...written];
}

/** The longest files first; each list a part of what is left. */
export function inParts(files: readonly string[]): string[][] {
  let left = files.toSorted((a, b) => seconds(b) - seconds(a));
  const lists: string[][] = [];
  while (left.length > 0) {
    const enough = Math.max(all(left) * A_PART, LEAST_SECONDS);
    const own: string[] = [];
    while (all(own) < enough && own.length < left.length) own.push(left[own.length] ?? "");
    lists.push(own);
    left = left.slice(own.length);
  }
  return lists;
}

const nowAt = (list: string, path: string): string =>
  `writeFileSync(${JSON.stringify(`${list}.at`)}, ${JSON.stringify(path)});`;

/** Its tests are those of a test that is named for it, and its store is closed before the next begins. */
const inItsTurn = (path: string, list: string): string =>
  `${nowAt(list, path)}\nawait test(${JSON.stringify(path)}, async () => void (await import(${JSON.stringify(`../../../${path}`)})));`;

/** The files in which a process ended before the end of its list. */
export const brokenOffIn = (name: string): string[] =>
  globSync(`var/test/${name}/*.at`)
    .map((place) => readFileSync(place, "utf8"))
    .filter((path) => path !== "");
