import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import { fromOurPagesOnly } from "./guards.ts";

/** What a form is answered, sent by a browser that says only its origin, where the server hears plain http. */
async function sentFrom(origin: string, url: string | null): Promise<number> {
  const app = new Hono().use(fromOurPagesOnly(url)).post("/", (c) => c.text("kept"));
  const headers = { origin, "content-type": "application/x-www-form-urlencoded" };
  return (await app.request("http://throughline.example/", { method: "POST", headers, body: "a=b" })).status;
}

test("a form of our own page is taken behind a web server that speaks https", async () => {
  assert.equal(await sentFrom("https://throughline.example", "https://throughline.example/"), 200);
  assert.equal(await sentFrom("http://throughline.example", null), 200);
});

test("a form of another site's page is refused there too", async () => {
  assert.equal(await sentFrom("https://elsewhere.example", "https://throughline.example"), 403);
  assert.equal(await sentFrom("https://throughline.example", null), 403);
  assert.equal(await sentFrom("null", "https://throughline.example"), 403);
});
