import { spawn } from "node:child_process";
import { buffer } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import type { Story } from "../story/story.ts";
import type { Template } from "./template.ts";

export class PdfNotMade extends Error {}

/** Makes PDFs, where this machine can. */
export interface Typesetter<Document = Story> {
  /** Whether it can be done here at all; once it can, it is not asked again. */
  possible(): Promise<boolean>;
  pdf(document: Document): Promise<Uint8Array<ArrayBuffer>>;
}

const AT_ONCE = 2;
const LONGEST_MS = 60_000;
const OURS = new URL("typesetter-process.ts", import.meta.url);

/** Each document in a process of its own: its memory goes when it ends, and nothing it does can end the server. */
export function typesetter<Document = Story>(
  script: URL = OURS,
  template: Template = "chronology",
): Typesetter<Document> {
  let asked: Promise<boolean> | undefined;
  const run = async (input: string, ...args: string[]) =>
    await inTurn(async () => await runScript(script, input, args));
  return {
    async possible() {
      asked ??= run("", "ask").then(
        () => true,
        () => {
          asked = undefined;
          return false;
        },
      );
      return await asked;
    },
    pdf: async (document) => await run(JSON.stringify(document), template),
  };
}

async function runScript(
  script: URL,
  input: string,
  args: readonly string[],
): Promise<Uint8Array<ArrayBuffer>> {
  const child = spawn(process.execPath, [fileURLToPath(script), ...args], {
    env: {},
    stdio: ["pipe", "pipe", "ignore"],
    timeout: LONGEST_MS,
    killSignal: "SIGKILL",
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  const [made, code] = await Promise.all([buffer(child.stdout), ended]);
  if (code !== 0) throw new PdfNotMade(`The typesetter ended with ${code ?? "a signal"}.`);
  return new Uint8Array(made);
}

const inTurn = queue(AT_ONCE);

function queue(atOnce: number) {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
