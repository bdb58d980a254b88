import assert from "node:assert/strict";
import { test } from "node:test";
import { exactDay } from "@throughline/calendar";
import { recordEntries } from "../chronology/record-entry.store.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";

const house = await openTestHouse();
const { sunny, viewer } = await plantSmallPartnership(house);
const { partnershipId, practitionerId, agencyId, name } = viewer.asha;
const silent = {
  time: null,
  about: null,
  impact: null,
  action: null,
  noActionReason: null,
  outcome: null,
  tone: null,
  themes: [],
  saysOfHistory: null,
  appointment: null,
  measurements: [],
};

const [visit = ""] = await house.store.as(viewer.asha, (tx) =>
  recordEntries(
    tx,
    (["visit", "concern"] as const).map((kind) => ({
      childId: sunny,
      by: { partnershipId, practitionerId, agencyId, author: name, at: house.house.clock.now() },
      entry: {
        ...silent,
        happened: exactDay(Temporal.PlainDate.from("2026-09-01")),
        kind,
        what: `A ${kind} on the first`,
        basis: "fact" as const,
        seen: kind === "visit" ? ("seen" as const) : null,
      },
    })),
  ),
);
const words = async (path: string, cookie: string) =>
  (await (await house.get(path, cookie)).text()).replaceAll(/<[^>]+>/g, " ").replaceAll(/\s+/g, " ");

test("a check says what it found, by which number, and leads to the very entry it read", async () => {
  const asha = await house.signIn("asha@example.org");
  const page = await (await house.get(`/children/${sunny}/checks/SEE-2`, asha)).text();
  assert.match(page, /Not met/);
  assert.match(page, /saw Sunny on 1 September 2026/);
  assert.match(page, new RegExp(`href="[^"]*${visit}`));
  assert.match(await words(`/children/${sunny}/checks/SEE-2`, asha), /4 weeks/);
});

test("what is not recorded is never shown as met", async () => {
  const asha = await house.signIn("asha@example.org");
  assert.match(
    await words(`/children/${sunny}/checks`, asha),
    /Has the chronology been reviewed lately, and before each meeting\? Not recorded/,
  );
});

test("only a manager accepts an exception, with a reason and a day to look again", async () => {
  const at = `/children/${sunny}/checks/SEE-2/exception`;
  const accepted = {
    reason: "In hospital with her grandmother; the ward sees her daily",
    reviewOn: "14 December 2026",
  };
  assert.equal((await house.post(at, accepted, await house.signIn("asha@example.org"))).status, 403);
  const bill = await house.signIn("bill@example.org");
  const refused = await house.post(at, { ...accepted, reviewOn: "1 January 2026" }, bill);
  assert.equal(refused.status, 422);
  assert.match(await refused.text(), /must be after today/);
  assert.match(
    await (await house.get(at, bill)).text(),
    /In hospital with her grandmother/,
    "the draft is kept",
  );
  assert.equal((await house.post(at, accepted, bill)).status, 303);
  assert.match(
    await words(`/children/${sunny}/checks/SEE-2`, bill),
    /Accepted exception .* Bill Crane accepted this on 24 November 2026/,
  );
});

test("a threshold is set from a day, with its source, by a manager", async () => {
  const at = "/settings/practice/seen-by-worker-within";
  const set = {
    value: "16",
    unit: "weeks",
    validFrom: "1 November 2026",
    source: "Our visiting procedure 4.2",
  };
  assert.equal((await house.post(at, set, await house.signIn("asha@example.org"))).status, 403);
  const bill = await house.signIn("bill@example.org");
  assert.match(
    await (await house.post(at, { ...set, unit: "count" }, bill)).text(),
    /cannot be given in count/,
  );
  assert.equal((await house.post(at, set, bill)).status, 303);
  const page = await words(at, bill);
  assert.match(page, /16 weeks/);
  assert.match(page, /Our visiting procedure 4\.2/);
  assert.match(page, /Recorded by Bill Crane/);
  assert.match(await words(`/children/${sunny}/checks/SEE-2`, bill), /16 weeks/);
});

test("a threshold from a day to come is not in force yet", async () => {
  const bill = await house.signIn("bill@example.org");
  await house.post(
    "/settings/practice/agencies-contributing-fewest",
    { value: "5", unit: "count", validFrom: "1 March 2027", source: "From March" },
    bill,
  );
  const page = await (await house.get("/settings/practice/agencies-contributing-fewest", bill)).text();
  assert.match(page, /<h1[^>]*>[^<]* 2<\/h1>/);
  assert.match(page, /5 from 1 March 2027/);
});

test("the reason a chronology starts late is kept with who gave it", async () => {
  const asha = await house.signIn("asha@example.org");
  assert.equal(
    (
      await house.post(
        `/children/${sunny}/checks/later-start`,
        { reason: "Born abroad; records asked for on 3 May" },
        asha,
      )
    ).status,
    303,
  );
  assert.match(
    await words(`/children/${sunny}/checks/CHR-1`, asha),
    /Asha Bell gave the reason on 24 November 2026: “Born abroad/,
  );
});
