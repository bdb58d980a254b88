import { type ChildProcess, fork } from "node:child_process";
import type { EngineName, Laid } from "./engines/engine.ts";
import type { Answer, Question } from "./question.ts";

export type Outcome =
  | { readonly laid: Laid; readonly ms: readonly number[] }
  | { readonly problem: string; readonly overLimit: boolean };

/** An engine in a process of its own, which is ended when it takes too long and begun anew for the next family. */
export class LimitedEngine {
  readonly name: EngineName;
  #process: ChildProcess | null = null;

  constructor(name: EngineName) {
    this.name = name;
  }

  async lay(question: Question, seconds: number): Promise<Outcome> {
    this.#process ??= await this.#begun();
    const answer = await next(this.#process, seconds, () => this.#process?.send(question, () => undefined));
    if (answer === "over" || answer === "gone") {
      await this.stop();
      const problem = answer === "over" ? `over ${seconds} s` : "its process ended";
      return { problem, overLimit: answer === "over" };
    }
    if ("laid" in answer) return answer;
    return { problem: "problem" in answer ? answer.problem : "it did not answer", overLimit: false };
  }

  async stop(): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await gone;
  }

  async #begun(): Promise<ChildProcess> {
    const child = fork("bench/genogram/engine-process.ts", [this.name], {
      execArgv: ["--stack-size=4000", "--max-old-space-size=4096"],
      env: { PATH: process.env["PATH"] },
      stdio: ["ignore", "ignore", "ignore", "ipc"],
      serialization: "advanced",
    });
    const answer = await next(child, 60, () => undefined);
    if (typeof answer === "string" || !("ready" in answer))
      throw new Error(`${this.name} could not be begun.`);
    return child;
  }
}

function next(child: ChildProcess, seconds: number, ask: () => void): Promise<Answer | "over" | "gone"> {
  return new Promise((resolve) => {
    const settle = (answer: Answer | "over" | "gone") => {
      clearTimeout(limit);
      child.off("exit", gone).off("message", heard);
      resolve(answer);
    };
    const gone = () => settle("gone");
    const heard = (message: unknown) => settle(message as Answer);
    const limit = setTimeout(() => settle("over"), seconds * 1000);
    child.once("exit", gone).once("message", heard);
    ask();
  });
}
