import { chmodSync, mkdirSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { lockDirectory, refuseWhatIsNoRecord } from "./directory-lock.ts";
import type { Answer, AskWithoutId, EngineOptions, Refusal, Result } from "./messages.ts";

/** What the database refused, whichever engine said so: `code` is PostgreSQL's. */
export class QueryRefused extends Error {
  readonly code: string | undefined;
  readonly constraint: string | undefined;
  constructor(error: Refusal) {
    super(error.message);
    this.code = error.code;
    this.constraint = error.constraint;
  }
}

export type Engine = Awaited<ReturnType<typeof openEngine>>;

/** Opens PGlite on its own thread: in a directory, or in memory when `directory` is null. */
export async function openEngine({ directory, loadFrom }: EngineOptions) {
  const unlock = directory === null ? () => {} : await prepare(directory);
  const worker = new Worker(new URL("./engine.worker.ts", import.meta.url), {
    workerData: { directory, loadFrom } satisfies EngineOptions,
    execArgv: [],
  });
  const waiting = new Map<number, PromiseWithResolvers<Result>>();
  const ready = Promise.withResolvers<Result>();
  waiting.set(0, ready);
  let last = 0;
  let closed = false;

  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on("message", (answer: Answer) => {
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ("error" in answer) asked?.reject(new QueryRefused(answer.error));
    else asked?.resolve(answer.result);
  });
  worker.on("error", failAll);
  worker.on("exit", () => failAll(new Error("The embedded database has stopped.")));

  function ask(question: AskWithoutId): Promise<Result> {
    const asked = Promise.withResolvers<Result>();
    if (closed) {
      asked.reject(new Error("The embedded database is closed."));
      return asked.promise;
    }
    last += 1;
    waiting.set(last, asked);
    worker.postMessage({ id: last, ...question });
    return asked.promise;
  }

  async function close(): Promise<void> {
    if (closed) return;
    const done = ask({ sort: "close" });
    closed = true;
    await done;
    await worker.terminate();
    unlock();
  }

  try {
    await ready.promise;
  } catch (error) {
    unlock();
    throw error;
  }
  return { ask, close };
}

/** Only this user may read the directory, whatever the umask: PGlite creates its files open to all. */
async function prepare(directory: string): Promise<() => void> {
  mkdirSync(directory, { recursive: true });
  refuseWhatIsNoRecord(directory);
  chmodSync(directory, 0o700);
  return await lockDirectory(directory);
}
