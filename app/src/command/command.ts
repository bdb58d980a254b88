import type { Readable } from "node:stream";

/** Where a command reads its settings and writes its answer. */
export interface Surroundings {
  readonly environment: NodeJS.ProcessEnv;
  /** What was asked for, and nothing else. */
  readonly answer: (text: string) => void;
  /** What is piped in; standard input where it is left out. */
  readonly input?: Readable;
  /** Waits until what was answered has been taken, so that a long answer is not held in memory. */
  readonly taken?: () => Promise<void>;
  /** How it is going. */
  readonly tell: (words: string) => void;
}

export interface Command {
  /** What it does, in a line. */
  readonly summary: string;
  readonly help: string;
  run(args: readonly string[], surroundings: Surroundings): Promise<void>;
}

/** The command was asked for in a way it cannot be. */
export class WrongUsage extends Error {}

/** What was asked for cannot be done, with the sentence that says why. */
export class Refused extends Error {}
