import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { paths } from "../paths.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";

const house = await openTestHouse();
const { sunny, team } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const cleo = await house.signIn("cleo@example.org");
const page = async (path: string, cookie: string) => await (await house.get(path, cookie)).text();
const involvement = (teamId: string, named: string) => ({
  team: teamId,
  practitioner: "",
  named,
  role: "Class teacher",
  does: "",
  from: "23 November 2026",
});
const endOf = async (name: string) => {
  const rows = await house.owner.query(
    "select i.id from involvement i left join practitioner p on p.id = i.practitioner_id where coalesce(p.name, i.named) = $1",
    [name],
  );
  return paths.involvementEnd(sunny, String(rows[0]?.["id"]));
};

describe("somebody of the team who does not lead", () => {
  it("is offered only teams of their own agency to add", async () => {
    const words = await page(paths.newInvolvement(sunny), cleo);
    assert.match(words, /Hill School/);
    assert.doesNotMatch(words, /label="Town Hospital"/);
    assert.match(
      wordsOf(words),
      /You can add teams of Hill School\. Whoever leads for Sunny adds those of other/,
    );
    assert.match(await page(paths.newInvolvement(sunny), asha), /label="Town Hospital"/);
  });

  it("adds one of their own agency, and none of another", async () => {
    const other = await house.post(paths.team(sunny), involvement(team.hospital, "Nora Hall"), cleo);
    assert.equal(other.status, 422);
    const own = await house.post(paths.team(sunny), involvement(team.school, "Theo Lane"), cleo);
    assert.equal(own.status, 303);
  });

  it("records a last day of their own agency, and of no other", async () => {
    const asOffered = await page(paths.team(sunny), cleo);
    assert.match(asOffered, new RegExp(await endOf("Theo Lane")));
    assert.doesNotMatch(asOffered, new RegExp(await endOf("Asha Bell")));
    const refused = await house.get(await endOf("Asha Bell"), cleo);
    assert.equal(refused.status, 403);
    assert.match(
      await refused.text(),
      /Children&#39;s services records this last day itself|Children's services records/,
    );
    const ended = { endedOn: "24 November 2026", reason: "Another class" };
    assert.equal((await house.post(await endOf("Theo Lane"), ended, cleo)).status, 303);
  });

  it("does not name who leads, and is not offered to", async () => {
    assert.doesNotMatch(await page(paths.team(sunny), cleo), new RegExp(`href="${paths.lead(sunny)}`));
    assert.equal((await house.get(paths.lead(sunny), cleo)).status, 403);
  });
});
