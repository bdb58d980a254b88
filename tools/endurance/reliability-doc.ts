import { spreadOf } from "../../bench/measure.ts";
import { type EngineSort, fates } from "./fate.ts";
import type { Endured } from "./rounds.ts";

export interface Run {
  readonly sort: EngineSort;
  readonly endured: Endured;
  readonly seconds: number;
}

const number = (n: number) => n.toLocaleString("en-GB");

/** The figures of one engine, a line each. */
export function figuresOf({ endured, seconds }: Run): (readonly [what: string, figure: string])[] {
  const { rounds, restarts, wrong } = endured;
  const all = [...rounds.values()].reduce((sum, n) => sum + n, 0);
  return [
    ["Rounds", number(all)],
    ...[...rounds].map(([fate, n]) => [`Rounds that ended with ${fates[fate]}`, number(n)] as const),
    ["Entries acknowledged", number(endured.entries)],
    ["Drafts acknowledged", number(endured.drafts)],
    ["Choices acknowledged", number(endured.choices)],
    ["Acknowledged and lost, doubled or half there", number(wrong.length)],
    ["Kept though no answer came", number(endured.unacknowledged)],
    ["Kept though the answer said otherwise", number(endured.keptThoughRefused)],
    ["Times all tables were looked at and all chains verified", number(endured.verified)],
    ...[...restarts].map(([fate, ms]) => {
      const { median, p95 } = spreadOf(ms);
      return [
        `Ready again after ${fates[fate]}, median and p95`,
        `${inSeconds(median)} and ${inSeconds(p95)}`,
      ] as const;
    }),
    ["The whole run", `${number(Math.round(seconds / 60))} minutes`],
  ];
}

const inSeconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;

const titles = { embedded: "On the embedded engine", server: "On a PostgreSQL server" } as const;

/** The document with the part of this run's engine renewed; parts of other engines stay as they were measured. */
export function withRun(before: string | null, run: Run, measured: string): string {
  const part = `## ${titles[run.sort]}

${run.endured.name}. ${measured}

| What | Figure |
| --- | ---: |
${figuresOf(run)
  .map(([what, figure]) => `| ${what} | ${figure} |`)
  .join("\n")}
`;
  const others = (before ?? "")
    .split(/^(?=## )/m)
    .slice(1)
    .filter((one) => !one.startsWith(`## ${titles[run.sort]}\n`));
  const parts = [...others.map((one) => `${one.trimEnd()}\n`), part].toSorted();
  return [INTRODUCTION, ...parts].join("\n");
}

const INTRODUCTION = `# Reliability

This page is written by \`bin/endurance --write\`; whoever doubts a figure runs it again. A seed makes the same choices of what is written and what is killed; the moment of a kill falls as the machine falls.

What is claimed: once somebody has been answered that something is saved, it is there whatever happens next, once, and whole. What was under way when the answer stopped coming may be there or not, and is never half there.

In each round three signed-in practitioners write about two children at once, as fast as they are answered, over HTTP to the product in a process of its own: entries, measurements with their values, appointments with theirs, corrections, choices, and drafts. After 150 to 1,000 milliseconds something is killed. It is started again; each practitioner comes back in the session they had, and finds in a copy of the chronology every entry that was acknowledged, exactly once, with its measurements or its appointment; the reason where one was chosen; and in the form the draft that was last kept, or none where it was saved. After every twenty-five rounds every row of every entry since the first round is looked at in the tables, and \`verify\` holds every row against the chain of changes.

- The app is killed by SIGKILL.
- The power is cut on the embedded engine by a disk that forgets: of every 4 kB block that was written and not yet asked of the disk, what was there before or what was written is left, by chance; names and lengths of files are kept in order.
- The PostgreSQL server is told to stop at once (\`pg_ctl stop -m immediate\`), or its first process is killed by SIGKILL; the app stays up, or is killed with it. PostgreSQL has its settings as they come.

A refusal of the app while the server is away is no answer that something is saved: if it is there all the same, the line “Kept though the answer said otherwise” counts it.
`;
