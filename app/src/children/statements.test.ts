import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { paths } from "../paths.ts";
import { newId } from "../platform/id.ts";
import { looksKept } from "../testing/looks-kept.store.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";

const house = await openTestHouse();
const { sunny, partnershipId, viewer } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const communicates = paths.statement(sunny, "communicates");

await house.store.asProduct((tx) =>
  tx
    .insertInto("child_statement")
    .values({
      partnership_id: partnershipId,
      id: newId(),
      child_id: sunny,
      sort: "communicates",
      words: "A photo book.",
      recorded_by: viewer.cleo.practitionerId,
      recorded_at: Temporal.Instant.from("2025-07-01T22:30:00Z"),
    })
    .execute(),
);

describe("what we say of a child", () => {
  it("stands ready to be changed", async () => {
    const page = await (await house.get(communicates, asha)).text();
    assert.match(page, /How Sunny communicates/);
    assert.match(page, /<textarea[^>]*>A photo book\.<\/textarea>/);
  });

  it("cannot be replaced by nothing, nor by more than a page", async () => {
    assert.equal((await house.post(communicates, { words: " " }, asha)).status, 422);
    const answer = await house.post(communicates, { words: "eyes ".repeat(500) }, asha);
    assert.equal(answer.status, 422);
    assert.match(await answer.text(), /Shorten this to 2000 characters or fewer/);
    assert.match(await (await house.get(communicates, asha)).text(), /You began this on[\s\S]*eyes eyes/);
  });

  it("stands at the top of the record, and what was said before stays with who and when", async () => {
    const answer = await house.post(communicates, { words: "By <script>eyes</script>: up is yes." }, asha);
    assert.equal(answer.status, 303);
    assert.equal(answer.headers.get("location"), paths.child(sunny));
    const page = await (await house.get(communicates, asha)).text();
    assert.doesNotMatch(page, /<script>eyes|You began this on/);
    assert.match(wordsOf(page), /By <script>eyes<\/script>: up is yes\./);
    assert.match(wordsOf(page), /before A photo book\. Recorded on 1 July 2025 by Cleo Dunn, Hill School/);
  });

  it("about where they live is of its own", async () => {
    const livesWith = paths.statement(sunny, "lives-with");
    await house.post(livesWith, { words: "Mum; on Fridays, Nan." }, asha);
    assert.match(wordsOf(await (await house.get(communicates, asha)).text()), /Mum; on Fridays, Nan\./);
    assert.doesNotMatch(wordsOf(await (await house.get(livesWith, asha)).text()), /What was recorded before/);
  });

  it("has no other sort", async () => {
    for (const sort of ["worries", "constructor"])
      assert.equal((await house.get(paths.statement(sunny, sort), asha)).status, 404);
  });

  it("keeps a look, and is refused to strangers", async () => {
    const parts = await looksKept(house, sunny, viewer.asha.practitionerId);
    assert.ok(parts.includes("how the child communicates"));
    assert.ok(parts.includes("who the child lives with"));
    const dee = await house.signIn("dee@example.org");
    assert.equal((await house.get(communicates, dee)).status, 404);
    assert.equal((await house.post(communicates, { words: "Nothing" }, dee)).status, 404);
  });
});
