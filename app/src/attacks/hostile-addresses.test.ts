import assert from "node:assert/strict";
import { test } from "node:test";
import { tell } from "../chronology/testing/told.ts";
import { setAdministrator } from "../joining/public.ts";
import { plantSign } from "../signs/testing/plant-sign.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { appRoutes, filledIn } from "../testing/attacks/app-routes.ts";
import { PLANTED } from "../testing/attacks/attacked-record.ts";
import { namesAskedFor } from "../testing/attacks/names-asked-for.ts";
import { wouldRun } from "../testing/attacks/runs-nothing.ts";

const house = await openTestHouse();
const { sunny, viewer, agency } = await plantSmallPartnership(house);
await setAdministrator(house.house, "asha@example.org", true);
const [entry = ""] = await tell(house, viewer.asha, sunny, [
  { on: "3 November 2026", kind: "visit", what: "Seen", seen: "seen" },
]);
const { sign, explanation } = await plantSign(house, viewer.asha, sunny, entry);
const asha = await house.signIn("asha@example.org");
const filled = {
  child: sunny,
  entry,
  sign,
  explanation,
  check: "CHR-1",
  key: "seen-by-worker-within",
  sort: "communicates",
  kind: "whereabouts",
  agency: agency.services,
  person: viewer.bill.practitionerId,
};
const routes = appRoutes(house.app);
const pages = routes.filter(({ method, path }) => method === "GET" && !path.endsWith(".pdf"));
const names = namesAskedFor();

const hostile = [
  PLANTED,
  "x' or '1'='1'; drop table entry; --",
  '1) or 1=1 union select id, email from auth."user" --',
  "%_\\%' escape '",
  "constructor",
  "__proto__",
  "javascript:planted()",
  "//elsewhere.example/",
  "x\r\nset-cookie: planted=1\r\n\r\n<planted>",
  "../../../../etc/passwd",
  "99999999999999999999999",
  "-1",
  "1 September 999999",
  "a ".repeat(3500),
  `${"1 ".repeat(2000)}!`,
];

async function asked(address: string): Promise<string[]> {
  const answer = await house.get(address, asha);
  const faults = answer.status >= 500 ? [`answered ${answer.status}`] : [];
  const to = answer.headers.get("location");
  if (to !== null && !/^\/(?![/\\])/.test(to)) faults.push(`led to ${to}`);
  if (answer.headers.get("set-cookie")?.includes("planted=1")) faults.push("set a cookie");
  const text = await answer.text();
  if (/Marlow|Quince|dee@example/.test(text)) faults.push("told of another child or practitioner");
  return [...faults, ...(answer.headers.get("content-type")?.includes("html") ? wouldRun(text) : [])];
}

test("the names by which the app is asked are found in its source", () => assert.ok(names.length > 20));

/** Which words stand at a name or a place in one round: every one of them comes to each, over the pages and the rounds. */
const wordsAt = (n: number, round: number): string => hostile[(n * 4 + round) % hostile.length] ?? "";

/** One round of the same words by every name, and two in which each name has others. */
const rounds: readonly ((n: number) => string)[] = [
  () => PLANTED,
  (n) => wordsAt(n, 1),
  (n) => wordsAt(n, 2),
];

for (const [round, words] of rounds.entries())
  test(`hostile words by every name that any page reads from its address are only words (${round + 1} of 3)`, async () => {
    const found = [];
    for (const [p, { path }] of pages.entries()) {
      const search = new URLSearchParams(names.map((name, n) => [name, words(n + p)])).toString();
      for (const fault of await asked(`${filledIn(path, filled)}?${search}`))
        found.push(`${path}?${search}: ${fault}`);
    }
    assert.deepEqual(found, []);
  });

test("hostile words in any place of any address are nothing that is there", async () => {
  const found = [];
  for (const [r, { method, path }] of routes.entries())
    for (const [, place = ""] of path.matchAll(/:(\w+)/g)) {
      const address = filledIn(path, { ...filled, [place]: wordsAt(r, 0) });
      const answer = method === "GET" ? await house.get(address, asha) : await house.post(address, {}, asha);
      if (answer.status >= 500 || answer.status === 200)
        found.push(`${method} ${path} by ${place} answered ${answer.status}`);
      if (/planted=1/.test(answer.headers.get("set-cookie") ?? "")) found.push(`${path} set a cookie`);
      if (answer.headers.get("content-type")?.includes("html")) found.push(...wouldRun(await answer.text()));
    }
  assert.deepEqual(found, []);
});

test("after all of it the record is there", async () =>
  assert.equal((await house.owner.query("select from entry where child_id = $1", [sunny])).length, 1));
