import { Worker } from "node:worker_threads";
import type { FileAnswers, FileQuestion } from "./file-questions.ts";

const LONGEST_MS = 120_000;
const MEMORY_MB = 2000;

let last: Promise<unknown> = Promise.resolve();

/** Asks a family's file on a thread of its own, so that nobody else waits for a large one; one file at a time. */
export async function askFile<Q extends FileQuestion>(question: Q): Promise<FileAnswers[Q["sort"]]> {
  const before = last;
  const turn = before.catch(() => {}).then(async () => await asked(question));
  last = turn;
  return await turn;
}

async function asked<Q extends FileQuestion>(question: Q): Promise<FileAnswers[Q["sort"]]> {
  const worker = new Worker(new URL("file.worker.ts", import.meta.url), {
    workerData: question,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
  });
  const answer = Promise.withResolvers<FileAnswers[Q["sort"]]>();
  const tooLong = setTimeout(() => answer.reject(new Error("A family's file took too long.")), LONGEST_MS);
  worker.on("message", answer.resolve);
  worker.on("error", answer.reject);
  worker.on("exit", () => answer.reject(new Error("A family's file was not read.")));
  try {
    return await answer.promise;
  } finally {
    clearTimeout(tooLong);
    await worker.terminate();
  }
}
