import { mkdirSync } from "node:fs";
import { appTests, storeTests } from "./app-tests.ts";
import { findChromium } from "./chromium.ts";
import { startPostgres } from "./postgres.ts";
import { type Counted, run, testsBeside, testsIn } from "./run.ts";

const strict = process.env["CI"] === "true";
mkdirSync("var/test", { recursive: true });
const began = performance.now();
const counted: Counted[] = [];
const skipped: string[] = [];

async function step(name: string, work: () => Promise<Counted>): Promise<void> {
  const at = performance.now();
  process.stdout.write(`\n── ${name}\n`);
  const result = await work();
  counted.push(result);
  process.stdout.write(
    `   ${result.failed === 0 ? "passed" : "FAILED"} in ${((performance.now() - at) / 1000).toFixed(1)} s\n`,
  );
}

const tsx = ["--import", "./app/tsx.ts"];
const holdingEngine = [...tsx, "--import", "./tools/test/hold-engine.ts"];
/** A test's database need not outlast a power cut: those that try one start a server of their own. */
const unsynced = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

await step("Types of the packages", () => run("npx", ["tsc", "-p", "packages/tsconfig.json"]));
await step("Types of the packages' tests", () => run("npx", ["tsc", "-p", "packages/tsconfig.tests.json"]));
await step("Types of the app", () => run("npx", ["tsc", "-p", "app/tsconfig.json"]));
await step("Types of what runs in the browser", () => run("npx", ["tsc", "-p", "app/tsconfig.islands.json"]));
await step("Lint", () => run("npx", ["oxlint", "--type-aware", "--quiet"]));
await step("Format", () => run("npx", ["oxfmt", "--check"]));
await step("Architecture", () =>
  testsIn("architecture", { files: ["tools/{architecture,test,listen}/*.test.ts"] }),
);
await step("Docs of the checks are what the checks say", () =>
  run("node", ["packages/practice/scripts/write-practice-docs.ts", "--check"]),
);
await step("Packages", () => testsIn("packages", { files: ["packages/*/src/**/*.test.ts"] }));
await step("The app on the embedded engine", () =>
  testsIn("embedded", { files: appTests(), node: holdingEngine, inTurn: true }),
);

const postgres = await startPostgres(unsynced);
const chromium = findChromium();
/** Their own, since what two make of one server at once, such as its roles, gets in each other's way. */
const postgresOfJourneys = "url" in postgres ? await startPostgres() : postgres;
/** A browser and whoever drives it wait for each other: they run beside what comes next, and are told of after it. */
const journeys =
  "why" in chromium
    ? null
    : testsBeside("journeys", {
        files: ["app/journeys/*.journey.{ts,tsx}"],
        node: tsx,
        environment: {
          CHROMIUM: chromium.path,
          ...("url" in postgresOfJourneys ? { TEST_DATABASE_URL: postgresOfJourneys.url } : {}),
        },
      });

if ("why" in postgres) skipped.push(`The app on PostgreSQL: ${postgres.why}`);
else
  await step(`The app on PostgreSQL ${postgres.version}`, () =>
    testsIn("server", {
      files: storeTests(),
      node: tsx,
      inTurn: true,
      environment: { TEST_DATABASE_URL: postgres.url },
    }),
  );

await step("What is saved outlasts kills and power cuts, in short", () =>
  testsIn("endurance", {
    files: ["cut-power", "embedded-record", ...("url" in postgres ? ["server-record"] : [])].map(
      (name) => `tools/endurance/${name}.test.ts`,
    ),
    node: tsx,
  }),
);

if ("why" in chromium) skipped.push(`Journeys: ${chromium.why}`);
if (journeys) await step("Journeys in Chromium, begun beside the app on PostgreSQL", journeys);
for (const server of [postgres, postgresOfJourneys]) if ("stop" in server) await server.stop();

const passed = counted.reduce((sum, c) => sum + c.passed, 0);
const failed = counted.reduce((sum, c) => sum + c.failed, 0) + (strict ? skipped.length : 0);
for (const words of skipped) process.stdout.write(`\nNot run. ${words}\n`);
process.stdout.write(
  `\nIn ${((performance.now() - began) / 1000).toFixed(0)} s\n${passed} passed, ${failed} failed${skipped.length > 0 && !strict ? `, ${skipped.length} skipped` : ""}\n`,
);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
