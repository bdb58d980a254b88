import { run } from "./run.ts";

const surroundings = {
  environment: process.env,
  answer: (text: string) => void process.stdout.write(text),
  tell: (words: string) => void process.stderr.write(`${words}\n`),
};

process.exitCode = await run(
  process.argv.slice(2),
  surroundings,
  (sentence) => void process.stderr.write(`${sentence}\n`),
);
