import { once } from "node:events";
import { run } from "./run.ts";

const surroundings = {
  environment: process.env,
  answer: (text: string) => void process.stdout.write(text),
  taken: async () => {
    if (process.stdout.writableNeedDrain) await once(process.stdout, "drain");
  },
  tell: (words: string) => void process.stderr.write(`${words}\n`),
};

// Whoever reads the answer may stop early, as `head` does.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

process.exitCode = await run(
  process.argv.slice(2),
  surroundings,
  (sentence) => void process.stderr.write(`${sentence}\n`),
);
