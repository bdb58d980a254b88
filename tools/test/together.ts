import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";

const FILES_TOGETHER = 8;

/** What belongs to the whole process, so that the next file would find it altered. */
const needsItsOwnProcess =
  /process\.(env|chdir|on|exit|cpuUsage)|\bmock\.|globalThis|child_process|worker_threads/;

/** Test files in lists to be run one after another in a process to each list; those that need a process to themselves stand alone. */
export function together(name: string, files: readonly string[]): string[] {
  const folder = `var/test/${name}`;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const alone = files.filter((path) => needsItsOwnProcess.test(readFileSync(path, "utf8")));
  const rest = files.filter((path) => !alone.includes(path));
  const lists = Math.ceil(rest.length / FILES_TOGETHER);
  const written = Array.from({ length: lists }, (_, list) => {
    const path = `${folder}/${String(list + 1).padStart(2, "0")}.ts`;
    const own = rest.filter((_file, place) => place % lists === list);
    writeFileSync(path, `import { test } from "node:test";\n${own.map(inItsTurn).join("\n")}\n`);
    return path;
  });
  return [...alone, ...written];
}

/** Its tests are those of a test that is named for it, and its store is closed before the next begins. */
const inItsTurn = (path: string): string =>
  `await test(${JSON.stringify(path)}, async () => void (await import(${JSON.stringify(`../../../${path}`)})));`;
