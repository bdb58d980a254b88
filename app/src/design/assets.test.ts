import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { asset } from "./assets.ts";

before(() => {
  execFileSync(process.execPath, [fileURLToPath(new URL("../../build.ts", import.meta.url))]);
});

test("what a page names was built, under a name that changes with its content", () => {
  for (const name of ["app.css", "govuk.js", "latin.woff2", "icon.svg"]) {
    assert.match(asset(name), /^\/build\/[\w-]+-\w{8,10}\.\w+$/);
    assert.ok(existsSync(new URL(`../../public${asset(name)}`, import.meta.url)), asset(name));
  }
});

test("asking for what was never built is a mistake of ours, said at once", () => {
  assert.throws(() => asset("nothing.js"), /run the build again/);
});
