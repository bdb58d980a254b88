import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { tell } from "../chronology/testing/told.ts";
import { paths } from "../paths.ts";
import { newId } from "../platform/id.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";
import { linkEntries } from "./record-sign.store.ts";
import { decided, explained, idIn, signSaid } from "./testing/said.ts";

const house = await openTestHouse();
const { sunny, marlow, viewer } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const cleo = await house.signIn("cleo@example.org");
const [seen = ""] = await tell(house, viewer.asha, sunny, [{ on: "4 May 2025", what: "Ribs plain to see" }]);
const [held = "", heldToo = ""] = await tell(house, viewer.cleo, sunny, [
  { on: "5 May 2025", what: "Larkspur said at the gate" },
  { on: "6 May 2025", what: "Larkspur again" },
]);
for (const entry of [held, heldToo])
  await house.post(paths.restriction(sunny, entry), { why: "Asked for by her mother", to: "named" }, cleo);

const read = async (path: string, cookie: string) => wordsOf(await (await house.get(path, cookie)).text());
const opened = await house.post(paths.signs(sunny), { ...signSaid, entry: [seen, held] }, cleo);
const sign = idIn(opened.headers.get("location"));
await house.post(paths.signExplanations(sunny, sign), { ...explained, notKnown: "yes", entry: held }, cleo);

describe("a sign that rests on an entry other agencies may not see", () => {
  it("is seen by the team, with how much is held back and by whom, and never a word of it", async () => {
    for (const path of [paths.signs(sunny), paths.sign(sunny, sign), paths.signDecision(sunny, sign)]) {
      const page = await read(path, asha);
      assert.match(page, /It rests also on 1 restricted entry, held by Hill School\./, path);
      assert.doesNotMatch(page, /Larkspur|5 May 2025/, path);
    }
    assert.match(await read(paths.sign(sunny, sign), asha), /Rests on 1 entry of 1 agency/);
    assert.match(await read(paths.sign(sunny, sign), cleo), /Larkspur said at the gate/);
    assert.doesNotMatch(await read(paths.signExplanations(sunny, sign), asha), /Larkspur|5 May 2025/);
    assert.doesNotMatch(await read(paths.check(sunny, "BAR-2"), asha), /Larkspur|5 May 2025/);
  });

  it("warns whoever begins from it that the team reads what they write", async () => {
    assert.match(await read(`${paths.newSign(sunny)}?entry=${held}`, cleo), /An entry here is restricted/);
    assert.doesNotMatch(await read(`${paths.newSign(sunny)}?entry=${held}`, asha), /Larkspur|An entry here/);
  });

  it("is not begun or linked by somebody who may not see it, by its id", async () => {
    const answer = await house.post(paths.signs(sunny), { ...signSaid, entry: held }, asha);
    assert.equal(answer.status, 422);
    assert.equal((await house.post(paths.signEntries(sunny, sign), { entry: heldToo }, asha)).status, 422);
    const writing = { childId: sunny, by: viewer.asha, at: house.house.clock.now() };
    await assert.rejects(
      house.store.as(viewer.asha, (tx) =>
        linkEntries(tx, writing, sign, [{ entryId: heldToo, measurementId: null }]),
      ),
      /row-level security/,
    );
  });

  it("is open again for everybody when such an entry is linked after it was closed", async () => {
    const closing = { ...decided, closes: "yes", changed: "Gained", wouldAccept: "Yes" };
    assert.equal((await house.post(paths.signDecision(sunny, sign), closing, cleo)).status, 303);
    assert.match(await read(paths.sign(sunny, sign), asha), /Closed on 24 November 2026/);
    await house.owner.query("update sign_decision set recorded_at = recorded_at - interval '1 hour'");
    await house.post(paths.signEntries(sunny, sign), { entry: heldToo }, cleo);
    const page = await read(paths.sign(sunny, sign), asha);
    assert.match(page, /Open again since 24 November 2026/);
    assert.match(page, /2 restricted entries, held by Hill School/);
    assert.doesNotMatch(page, /Larkspur/);
  });
});

describe("in the database", () => {
  const tables = ["sign", "sign_entry", "sign_explanation", "sign_decision"] as const;

  it("nothing of another team’s child is read, whatever is asked", async () => {
    for (const table of tables) {
      const rows = await house.store.as(viewer.dee, (tx) => tx.selectFrom(table).selectAll().execute());
      assert.deepEqual(rows, [], table);
    }
  });

  it("a sign is not changed, nor taken out", async () => {
    for (const table of tables)
      await assert.rejects(
        house.store.as(viewer.cleo, (tx) => tx.deleteFrom(table).execute()),
        /permission denied/,
        table,
      );
  });

  it("nothing is decided in somebody else’s name, or about a sign of another child", async () => {
    const decision = {
      partnership_id: viewer.asha.partnershipId,
      id: newId(),
      child_id: sunny,
      sign_id: sign,
      decided_on: Temporal.PlainDate.from("2026-11-24"),
      does: "less" as const,
      closes: false,
      changed: null,
      reason: "Because",
      would_accept: null,
      decided_by: viewer.cleo.practitionerId,
      recorded_at: house.house.clock.now(),
    };
    await assert.rejects(
      house.store.as(viewer.asha, (tx) => tx.insertInto("sign_decision").values(decision).execute()),
      /row-level security/,
    );
    const elsewhere = { ...decision, child_id: marlow, decided_by: viewer.dee.practitionerId };
    await assert.rejects(
      house.store.as(viewer.dee, (tx) => tx.insertInto("sign_decision").values(elsewhere).execute()),
      /foreign key/,
    );
  });
});
