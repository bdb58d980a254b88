import assert from "node:assert/strict";
import { Writable } from "node:stream";
import { test } from "node:test";
import { pino } from "pino";
import { throughline } from "../app.ts";
import { paths } from "../paths.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { appRoutes, filledIn } from "../testing/attacks/app-routes.ts";

const lines: string[] = [];
const kept = new Writable({
  write(line: Buffer, _encoding, done) {
    lines.push(line.toString());
    done();
  },
});
const at = await openTestHouse();
const { sunny } = await plantSmallPartnership(at);
const app = throughline({ ...at.house, log: pino({ base: null }, kept) }, at.auth);
const cookie = await at.signIn("asha@example.org");
const planted = 'planted\r\n{"level":"info","msg":"forged"}\u001B[2J';
const browser = "planted {forged} %s %o";

test("what is asked for, typed, brought in or said of a browser makes no line of the log, and stands in none", async () => {
  for (const { method, path } of appRoutes(app)) {
    const address = `${filledIn(path, { child: sunny, sort: planted, link: planted, code: planted })}?find=${encodeURIComponent(planted)}`;
    const headers = {
      cookie,
      "user-agent": browser,
      origin: "http://localhost",
      "x-request-id": browser,
      "content-type": "application/x-www-form-urlencoded",
    };
    if (path === paths.signOut()) continue;
    await app.request(
      address,
      method === "GET"
        ? { headers }
        : {
            method,
            headers,
            body: new URLSearchParams({ what: planted, email: planted, password: planted }),
          },
    );
  }
  const body = new FormData();
  body.set("file", new File(["no such file"], planted));
  await app.request(paths.imports(sunny), {
    method: "POST",
    headers: { cookie, origin: "http://localhost" },
    body,
  });
  await app.request(`/${encodeURIComponent(planted)}`, { headers: { cookie } });
  assert.ok(lines.length > 100);
  for (const line of lines) {
    assert.equal(line.trim().split("\n").length, 1);
    assert.ok(typeof JSON.parse(line) === "object");
    assert.doesNotMatch(line, /planted|forged|Sunn|Ashdown|@example\.org/);
    assert.ok(!line.includes(sunny), "no id of a child");
  }
});
