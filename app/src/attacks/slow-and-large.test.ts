import assert from "node:assert/strict";
import { connect, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import { after, test } from "node:test";
import { createAdaptorServer } from "@hono/node-server";
import { leastEntry } from "../chronology/testing/told.ts";
import { paths } from "../paths.ts";
import { FORM_BYTES } from "../platform/http/guards.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { appRoutes, filledIn } from "../testing/attacks/app-routes.ts";

const house = await openTestHouse({ environment: { THROUGHLINE_UPLOAD_MB: "1" } });
const { sunny } = await plantSmallPartnership(house);
const cookie = await house.signIn("asha@example.org");
const server = createAdaptorServer({ fetch: house.app.fetch });
await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
after(() => server.close());
const { port } = server.address() as AddressInfo;
const origin = `http://127.0.0.1:${port}`;
const FORM = "application/x-www-form-urlencoded";
const posts = appRoutes(house.app).filter(
  ({ method, path }) => method === "POST" && path !== paths.signOut(),
);

/** What takes files has a limit of its own. */
const takesFiles = new Set([paths.imports(":child"), paths.genogramImport(":child")]);

/** Begins to send a form of 500 bytes, and sends three of them. */
async function beginsToSend(path: string): Promise<Socket> {
  const socket = connect(port, "127.0.0.1");
  await new Promise<void>((open) => socket.once("connect", open));
  socket.on("error", () => {});
  socket.write(
    `POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\norigin: ${origin}\r\ncookie: ${cookie}\r\ncontent-type: ${FORM}\r\ncontent-length: 500\r\n\r\na=b`,
  );
  return socket;
}

test("forms that are sent without end keep nobody else waiting", { timeout: 30_000 }, async () => {
  const slow: Socket[] = [];
  for (const { path } of posts) slow.push(await beginsToSend(filledIn(path, { child: sunny })));
  await new Promise((resolve) => setTimeout(resolve, 300));
  after(() => slow.forEach((socket) => socket.destroy()));
  const answer = await fetch(`${origin}/children`, {
    headers: { cookie },
    redirect: "manual",
    signal: AbortSignal.timeout(10_000),
  });
  assert.equal(answer.status, 200);
});

test("no form is larger than a form can be, whether it says its length or not", async () => {
  const large = "a=".padEnd(FORM_BYTES + 10, "x");
  const taken = [];
  for (const { path } of posts.filter(({ path }) => !takesFiles.has(path))) {
    const address = filledIn(path, { child: sunny });
    const headers = { cookie, origin: "http://localhost", "content-type": FORM };
    const told = await house.app.request(address, {
      method: "POST",
      headers: { ...headers, "content-length": String(large.length) },
      body: large,
    });
    const untold = await house.app.request(address, {
      method: "POST",
      headers,
      body: pieces(large),
      duplex: "half",
    } as RequestInit);
    for (const answer of [told, untold])
      if (answer.status !== 413) taken.push(`${path} answered ${answer.status}`);
  }
  assert.deepEqual(taken, []);
});

test("a file is refused as it comes in, once it is larger than files may be", async () => {
  const body = new FormData();
  body.set("file", new File(["x,y\n".repeat(600_000)], "large.csv"));
  const answer = await house.app.request(paths.imports(sunny), {
    method: "POST",
    headers: { cookie, origin: "http://localhost" },
    body,
  });
  const page = await house.get(answer.headers.get("location") ?? "", cookie);
  assert.match(await page.text(), /over 1 MB/);
});

test("a form that is no form is refused in words, wherever it is sent", async () => {
  const bodies: readonly (readonly [string, BodyInit])[] = [
    ["multipart/form-data", "no boundary"],
    ["multipart/form-data; boundary=x", '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nnever ends'],
    [
      FORM,
      new URLSearchParams(
        ["what", "what", "__proto__", "__proto__", "constructor", "happened", "happened", "toString"].map(
          (n) => [n, "x"],
        ),
      ),
    ],
    [FORM, "%E0%A4%A&=&&a=%ff%fe"],
  ];
  const broken = [];
  for (const { path } of posts)
    for (const [type, body] of bodies) {
      const headers = { cookie, origin: "http://localhost", "content-type": type };
      const answer = await house.app.request(filledIn(path, { child: sunny }), {
        method: "POST",
        headers,
        body,
      });
      if (answer.status >= 500) broken.push(`${path} of ${type} answered ${answer.status}`);
    }
  assert.deepEqual(broken, []);
  assert.equal(Object.keys({}).length, 0);
});

test("after all of it an entry is recorded as ever", async () => {
  const asha = await house.signIn("asha@example.org");
  assert.equal((await house.post(paths.entries(sunny), leastEntry, asha)).status, 303);
});

function pieces(text: string): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(stream) {
      for (let at = 0; at < text.length; at += 65_536)
        stream.enqueue(new TextEncoder().encode(text.slice(at, at + 65_536)));
      stream.close();
    },
  });
}
