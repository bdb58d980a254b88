import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

const base = mkdtempSync(join(tmpdir(), "throughline-serve-"));
after(() => rmSync(base, { recursive: true, force: true }));

interface Started {
  readonly process: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

function start(environment: Record<string, string>, without = ""): Started {
  const { DATABASE_URL: _theirs, ...inherited } = process.env;
  const given = {
    NODE_ENV: "production",
    PORT: "0",
    THROUGHLINE_DATA: join(base, "record"),
    THROUGHLINE_SECRET: "only for this test, and long enough",
    THROUGHLINE_URL: "http://throughline.example",
    ...environment,
  };
  const set = Object.fromEntries(Object.entries(given).filter(([name]) => name !== without));
  const started = spawn(process.execPath, ["--import", "./app/tsx.ts", "app/src/command/main.ts", "serve"], {
    env: { ...inherited, ...set },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [started.stdout, started.stderr])
    stream.on("data", (words: Buffer) => (said += words.toString()));
  const ended = new Promise<number | null>((resolve) => started.once("exit", resolve));
  return { process: started, said: () => said, ended };
}

async function addressOf({ said, ended }: Started): Promise<string> {
  let over = false;
  void ended.then(() => (over = true));
  for (;;) {
    const address = /Throughline is at http:\/\/throughline\.example, and listens at (\S+)/.exec(said())?.[1];
    if (address) return address;
    if (over) throw new Error(said());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

test(
  "told to stop, it finishes what was asked and ends within ten seconds",
  { timeout: 120_000 },
  async () => {
    const first = start({});
    const address = await addressOf(first);
    assert.equal((await fetch(`${address}/health/ready`)).status, 200);
    assert.doesNotMatch(first.said(), /demonstration/i, "nothing invented is planted where records are real");

    const second = start({});
    assert.equal(await second.ended, 1);
    assert.match(second.said(), /already open in another process\. Stop that one first/);
    assert.doesNotMatch(second.said(), /\n\s+at /, "a sentence, not a stack");

    const taken = start({ THROUGHLINE_DATA: join(base, "other"), PORT: new URL(address).port });
    assert.equal(await taken.ended, 1);
    assert.match(taken.said(), /Port \d+ on 127\.0\.0\.1 is taken by another program/);

    const underWay = fetch(`${address}/sign-in`, {
      method: "POST",
      headers: { origin: address, "content-type": "application/x-www-form-urlencoded" },
      body: "email=nobody%40example.org&password=whatever+it+was",
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    const told = performance.now();
    first.process.kill("SIGTERM");
    assert.equal((await underWay).status, 422);
    assert.equal(await first.ended, 0);
    assert.ok(performance.now() - told < 10_000);
  },
);

test("with real records it does not start without the address people use, and says what to set", async () => {
  const without = start({}, "THROUGHLINE_URL");
  assert.equal(await without.ended, 1);
  assert.match(
    without.said(),
    /^THROUGHLINE_URL is not set\. It must be the address people use, such as https:\/\/throughline\.example\.$/m,
  );
  assert.doesNotMatch(without.said(), /Opening the record|\n\s+at /);
});

test("a wrong setting stops it with a sentence", async () => {
  const wrong = start({ THROUGHLINE_IDLE: "5" });
  assert.equal(await wrong.ended, 1);
  assert.match(wrong.said(), /^THROUGHLINE_IDLE is not a setting of Throughline/m);
});
