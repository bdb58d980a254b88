import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { paths } from "../paths.ts";
import { newId } from "../platform/id.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";

const house = await openTestHouse();
const { sunny, marlow, partnershipId, viewer, agency, team } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");

const look = (who: "cleo" | "dee", childId: string, part: string, at: Temporal.Instant) => ({
  partnership_id: partnershipId,
  id: newId(),
  child_id: childId,
  practitioner_id: viewer[who].practitionerId,
  agency_id: viewer[who].agencyId,
  part,
  looked_at: at,
});
const firstLook = Temporal.Instant.from("2026-11-20T09:00:00Z");
await house.store.asProduct(async (tx) => {
  const many = Array.from({ length: 119 }, (_, n) =>
    look("cleo", sunny, `part ${n + 1}.`, firstLook.add({ minutes: n })),
  );
  await tx.insertInto("look").values(many).execute();
  await tx
    .insertInto("look")
    .values([
      look("cleo", sunny, "<script>alert(1)</script>", Temporal.Instant.from("2026-07-01T23:05:00Z")),
      look("dee", marlow, "overview", firstLook),
    ])
    .execute();
});

describe("who looked at a record", () => {
  it("is told newest first, fifty to a page, none twice and none left out", async () => {
    const seen: string[] = [];
    let address: string | undefined = paths.looks(sunny);
    for (let pages = 0; address !== undefined && pages < 4; pages++) {
      const page = await (await house.get(address, asha)).text();
      seen.push(...(page.match(/Part \d+\./g) ?? []));
      address = page.match(/href="([^"]*\?after=[^"]*)"/)?.[1];
    }
    assert.deepEqual(
      seen,
      Array.from({ length: 119 }, (_, n) => `Part ${119 - n}.`),
    );
    assert.equal(address, undefined);
  });

  it("counts the last 30 days by agency, this very look included", async () => {
    const page = wordsOf(await (await house.get(paths.looks(sunny), asha)).text());
    assert.match(page, /looked at 12\d times: Hill School 119 times, Children's services [45] times/);
    assert.match(page, /24 November 2026, 10:00 Asha Bell, social worker Children's services Who looked/);
  });

  it("shows what was opened as words, whatever they hold, by the clock in England", async () => {
    const first = await (await house.get(paths.looks(sunny), asha)).text();
    const second = await (
      await house.get(first.match(/href="([^"]*\?after=[^"]*)"/)?.[1] ?? "", asha)
    ).text();
    const third = await (
      await house.get(second.match(/href="([^"]*\?after=[^"]*)"/)?.[1] ?? "", asha)
    ).text();
    assert.doesNotMatch(third, /<script>alert/);
    assert.match(
      wordsOf(third),
      /2 July 2026, 00:05 Cleo Dunn, designated safeguarding lead Hill School <script>alert/,
    );
  });

  it("takes an address that somebody has spoilt as the newest page", async () => {
    assert.match(
      await (await house.get(`${paths.looks(sunny)}?after=1'or'1`, asha)).text(),
      /Looks, newest first/,
    );
  });

  it("does not go on from a look at another child", async () => {
    const elsewhere = await house.owner.query("select id from look where child_id = $1", [marlow]);
    const page = await (
      await house.get(`${paths.looks(sunny)}?after=${String(elsewhere[0]?.["id"])}`, asha)
    ).text();
    assert.doesNotMatch(page, /Dee Ellis/);
  });

  it("is refused to somebody whose team does not work with the child", async () => {
    const dee = await house.signIn("dee@example.org");
    assert.equal((await house.get(paths.looks(sunny), dee)).status, 404);
  });

  it("names no child read beside this one, whoever looks", async () => {
    const early = look("cleo", sunny, "chronology, beside Marlow Quince", firstLook.add({ hours: 48 }));
    await house.store.asProduct(async (tx) => {
      await tx
        .insertInto("involvement")
        .values({
          partnership_id: partnershipId,
          id: newId(),
          child_id: marlow,
          agency_id: agency.services,
          team_id: team.services,
          role: "Social worker",
          from_on: Temporal.PlainDate.from("2026-11-01"),
          recorded_at: firstLook,
        })
        .execute();
      await tx.insertInto("look").values(early).execute();
    });
    assert.equal((await house.get(`${paths.chronology(marlow)}?with=${sunny}`, asha)).status, 200);
    const page = await (await house.get(paths.looks(sunny), await house.signIn("cleo@example.org"))).text();
    assert.equal(page.match(/Chronology, beside another child/g)?.length, 2);
    assert.doesNotMatch(page, /Marlow|Quince/);
  });
});
