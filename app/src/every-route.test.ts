import assert from "node:assert/strict";
import { test } from "node:test";
import { exactDay } from "@throughline/calendar";
import { recordEntries } from "./chronology/record-entry.store.ts";
import { plantSign } from "./signs/testing/plant-sign.ts";
import { plantSmallPartnership } from "./testing/small-partnership.ts";
import { openTestHouse } from "./testing/test-house.ts";

const house = await openTestHouse();
const { sunny, viewer } = await plantSmallPartnership(house);
const { partnershipId, practitionerId, agencyId, name } = viewer.asha;

const [entryId = ""] = await house.store.as(viewer.asha, (tx) =>
  recordEntries(tx, [
    {
      childId: sunny,
      by: { partnershipId, practitionerId, agencyId, author: name, at: house.house.clock.now() },
      entry: {
        happened: exactDay(Temporal.PlainDate.from("2026-11-20")),
        time: null,
        kind: "visit",
        what: "Canarywharf was said at the door",
        about: null,
        impact: null,
        action: null,
        noActionReason: null,
        outcome: null,
        tone: null,
        basis: "fact",
        themes: [],
        seen: "seen",
        saysOfHistory: null,
        appointment: null,
        measurements: [],
      },
    },
  ]),
);

const { sign, explanation } = await plantSign(house, viewer.asha, sunny, entryId);

/** Open to somebody who has not signed in: nothing of any child. */
const open = new Set([
  "/sign-in",
  "/sign-in/with/:provider",
  "/sign-in/with/:provider/answer",
  "/sign-in/invitations/:code",
  "/sign-in/second-step",
  "/sign-in/passkey",
  "/sign-out",
  "/health/live",
  "/health/ready",
  "/build/*",
  "/help",
  "/accessibility",
  "/raise/:link",
  "/raise/:link/additions",
]);

const filled: Record<string, string> = {
  child: sunny,
  entry: entryId,
  sign,
  explanation,
  check: "CHR-1",
  key: "seen-by-worker-within",
  sort: "communicates",
  agency: agencyId,
};
const routes = [
  ...new Map(
    house.app.routes
      .filter(({ method, path }) => method !== "ALL" && !path.endsWith("*"))
      .map(({ method, path }) => [`${method} ${path}`, { method, path }]),
  ).values(),
];
const address = (path: string) =>
  path.replaceAll(
    /:(\w+)(\{[^}]*\})?/g,
    (_, param: string) => filled[param] ?? "00000000-0000-4000-8000-000000000000",
  );
const ask = async (method: string, path: string, cookie: string) =>
  method === "GET" ? await house.get(address(path), cookie) : await house.post(address(path), {}, cookie);

test("there are routes to walk", () => assert.ok(routes.length > 20));

for (const { method, path } of routes) {
  if (open.has(path)) continue;
  test(`a stranger is asked to sign in at ${method} ${path}`, async () => {
    const answer = await ask(method, path, "");
    assert.equal(answer.status, 303);
    assert.match(answer.headers.get("location") ?? "", /^\/sign-in/);
  });
}

for (const { method, path } of routes.filter((route) => route.path.includes(":child")))
  test(`somebody else's practitioner sees nothing at ${method} ${path}`, async () => {
    const dee = await house.signIn("dee@example.org");
    const answer = await ask(method, path, dee);
    const text = await answer.text();
    assert.ok([403, 404, 422].includes(answer.status), `answered ${answer.status}`);
    assert.doesNotMatch(text, /Sunn|Ashdown|Canarywharf/);
  });

for (const { method, path } of routes.filter(
  (route) => route.method === "GET" && route.path.includes(":child"),
))
  test(`a look at the child is kept at ${method} ${path}`, async () => {
    const asha = await house.signIn("bill@example.org");
    const involved = viewer.bill.practitionerId;
    const looks = async () =>
      Number(
        (
          await house.owner.query(
            "select count(*) as n from look where child_id = $1 and practitioner_id = $2",
            [sunny, involved],
          )
        )[0]?.["n"],
      );
    const before = await looks();
    const answer = await ask(method, path, asha);
    const text = await answer.text();
    if (answer.status === 200 || /Sunn/.test(text)) assert.ok((await looks()) > before, "nothing was kept");
    else assert.ok([303, 403, 404].includes(answer.status), `answered ${answer.status}`);
  });
