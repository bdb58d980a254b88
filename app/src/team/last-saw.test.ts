import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readPartKnownDay } from "@throughline/calendar";
import { type NewEntry, recordEntries } from "../chronology/public.ts";
import { paths } from "../paths.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";

const house = await openTestHouse();
const { sunny, viewer } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");

const blank = {
  time: null,
  kind: "visit",
  what: "At home",
  about: null,
  impact: null,
  action: null,
  noActionReason: null,
  outcome: null,
  tone: null,
  basis: "fact",
  themes: [],
  saysOfHistory: null,
  appointment: null,
  measurements: [],
} as const;

async function recorded(who: "asha" | "cleo", day: string, seen: NewEntry["seen"]): Promise<void> {
  const happened = readPartKnownDay(day);
  if ("problem" in happened) throw new RangeError(day);
  const { partnershipId, practitionerId, agencyId, name } = viewer[who];
  const by = { partnershipId, practitionerId, agencyId, author: name, at: house.house.clock.now() };
  await house.store.as(viewer[who], (tx) =>
    recordEntries(tx, [{ childId: sunny, entry: { ...blank, happened, seen }, by }]),
  );
}

const team = async () => wordsOf(await (await house.get(paths.team(sunny), asha)).text());

describe("when an agency last saw the child", () => {
  it("is not recorded where nobody of it has", async () => {
    assert.match(await team(), /Agency has not recorded seeing Sunny/);
  });

  it("is the latest day on which somebody of that agency saw them, as exactly as it is known", async () => {
    await recorded("asha", "3 March 2026", "seen alone");
    await recorded("asha", "2 February 2026", "seen");
    await recorded("cleo", "May 2026", "seen");
    const page = await team();
    assert.match(page, /3 March 2026, by Asha Bell, alone/);
    assert.match(page, /May 2026, by Cleo Dunn/);
  });

  it("is not a day on which they were heard about, or not seen, or that has not come", async () => {
    await recorded("asha", "10 November 2026", null);
    await recorded("asha", "11 November 2026", "not seen");
    await recorded("asha", "1 December 2026", "seen");
    assert.match(await team(), /3 March 2026, by Asha Bell, alone/);
  });
});
