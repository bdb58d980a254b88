import assert from "node:assert/strict";
import { readdirSync, readlinkSync } from "node:fs";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";

const house = await openTestHouse();
const { sunny } = await plantSmallPartnership(house);
const cookie = await house.signIn("cleo@example.org");
const elsewhere = process.platform !== "linux" && "open files are looked up in Linux's /proc";

async function send(body: BodyInit, type: Record<string, string> = {}): Promise<Response> {
  const init: RequestInit & { duplex: "half" } = {
    method: "POST",
    headers: { cookie, origin: "http://localhost", ...type },
    body,
    duplex: "half",
  };
  return await house.app.request(`/children/${sunny}/imports`, init);
}

/** How many files that were sent are still open half a second later: the collector would end the process over one. */
async function leftOpen(): Promise<number> {
  await wait(500);
  return readdirSync("/proc/self/fd").filter((fd) => namedBy(fd).includes("/throughline-")).length;
}

function namedBy(fd: string): string {
  try {
    return readlinkSync(`/proc/self/fd/${fd}`);
  } catch {
    return "";
  }
}

test("a file refused at its beginning does not stay open", { skip: elsewhere }, async () => {
  const body = new FormData();
  body.append("file", new File(["PK\u0003\u0004", "x".repeat(200_000)], "letter.docx"));
  assert.equal((await send(body)).status, 303);
  assert.equal(await leftOpen(), 0);
});

test("a file whose sender goes away after it does not stay open", { skip: elsewhere }, async () => {
  const part =
    '--cut\r\nContent-Disposition: form-data; name="file"; filename="log.csv"\r\n\r\nDate,Notes\r\n--cut\r\n';
  const body = new ReadableStream({
    async start(sender) {
      sender.enqueue(Buffer.from(part));
      await wait(300);
      sender.error(new Error("gone"));
    },
  });
  assert.equal((await send(body, { "content-type": "multipart/form-data; boundary=cut" })).status, 400);
  assert.equal(await leftOpen(), 0);
});

test("a form that breaks off within its file, or before it, ends nothing but itself", async () => {
  for (const name of ["log.csv", ""]) {
    const part = `--cut\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n\r\nDate,No`;
    const answer = await send(part, { "content-type": "multipart/form-data; boundary=cut" });
    assert.ok([400, 422].includes(answer.status), String(answer.status));
  }
});
