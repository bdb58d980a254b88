import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { paths } from "../paths.ts";
import { looksKept } from "../testing/looks-kept.store.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";
import { involvementsOf, teamOf } from "./public.ts";

const house = await openTestHouse();
const { sunny, marlow, viewer } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const today = house.house.clock.today();

const involvement = async (childId: string, who: "asha" | "cleo" | "dee"): Promise<string> => {
  const all = await house.store.asProduct((tx) => involvementsOf(tx, childId));
  return all.findLast(({ practitioner }) => practitioner === viewer[who].name)?.id ?? "";
};
const teamPage = async (cookie: string) => wordsOf(await (await house.get(paths.team(sunny), cookie)).text());
const led = { ashas: await involvement(sunny, "asha"), cleos: await involvement(sunny, "cleo") };

const naming = (fields: Record<string, string>) =>
  house.post(
    paths.lead(sunny),
    { involvement: led.cleos, from: "2 November 2026", told: "not yet", ...fields },
    asha,
  );
const ending = async (who: "asha" | "cleo", fields: Record<string, string>, cookie = asha) =>
  await house.post(
    paths.involvementEnd(sunny, await involvement(sunny, who)),
    { endedOn: "24 November 2026", reason: "Moved on", ...fields },
    cookie,
  );

describe("the lead professional", () => {
  for (const [wrong, fields, sentence] of [
    ["nobody chosen", { involvement: "" }, /Choose who leads/],
    ["somebody of another child's team", { involvement: sunny }, /Choose who leads/],
    [
      "a day before they joined",
      { from: "1 March 2019" },
      /1 March 2019 is before they joined the team, on 1 January 2020/,
    ],
    ["the family told, but not when", { told: "yes" }, /Say on which day the family was told/],
    [
      "the family told tomorrow",
      { told: "yes", toldOn: "25 November 2026" },
      /25 November 2026 is after today/,
    ],
    [
      "the family not told, on a day",
      { toldOn: "1 November 2026" },
      /Empty this day, or say that the family has been told/,
    ],
    ["nothing said of the family", { told: "" }, /Say whether the family has been told/],
    ["the one who leads already", { involvement: led.ashas }, /Asha Bell has led since 1 January 2020/],
  ] as const)
    it(`with ${wrong} is refused in place, and the draft kept`, async () => {
      const answer = await naming(fields);
      assert.equal(answer.status, 422);
      assert.match(wordsOf(await answer.text()), sentence);
      assert.match(await (await house.get(paths.lead(sunny), asha)).text(), /You began this on/);
    });

  it("leads from the day given, and whoever led before until the day before", async () => {
    assert.equal((await naming({})).status, 303);
    const page = await teamPage(asha);
    assert.match(page, /Cleo Dunn \(leads\)/);
    assert.match(
      page,
      /Since 2 November 2026 Cleo Dunn, designated safeguarding lead, Hill School Not recorded yet/,
    );
    assert.match(page, /1 January 2020 to 1 November 2026 Asha Bell/);
    assert.match(page, /It is not recorded that Sunny’s family has been told who leads/);
  });

  it("is not named again to say when the family was told", async () => {
    const form = await (await house.get(`${paths.lead(sunny)}?told=yes`, asha)).text();
    assert.match(form, /value="2 November 2026"/);
    assert.equal((await naming({ told: "yes", toldOn: "30 October 2026" })).status, 303);
    const page = await teamPage(asha);
    assert.match(
      page,
      /Since 2 November 2026 Cleo Dunn, designated safeguarding lead, Hill School 30 October 2026/,
    );
    assert.doesNotMatch(page, /Not recorded yet Since|2 November 2026 to/);
  });
});

describe("leaving the team", () => {
  it("asks for the day and the reason, and says what follows", async () => {
    const page = wordsOf(await (await house.get(paths.involvementEnd(sunny, led.cleos), asha)).text());
    assert.match(page, /Cleo Dunn leads. After the last day nobody leads until you name somebody/);
    const answer = await ending("cleo", { endedOn: "1 March 2019", reason: "" });
    assert.equal(answer.status, 422);
    assert.match(await answer.text(), /Say why they leave/);
    assert.match(
      wordsOf(await (await ending("cleo", { endedOn: "1 March 2019" })).text()),
      /before they began, on 1 January 2020/,
    );
    assert.ok(
      (await looksKept(house, sunny, viewer.asha.practitionerId)).includes(
        "recording a last day in the team",
      ),
    );
  });

  it("closes the record to that team the day after the last day, and leaves a gap in who leads", async () => {
    const cleo = await house.signIn("cleo@example.org");
    assert.equal((await house.get(paths.team(sunny), cleo)).status, 200);
    const answer = await ending("cleo", { endedOn: "23 November 2026", reason: "<b>Another</b> post" }, cleo);
    assert.equal(answer.headers.get("location"), paths.children());
    assert.equal((await house.get(paths.team(sunny), cleo)).status, 404);
    const page = await teamPage(asha);
    assert.match(page, /1 January 2020 23 November 2026 <b>Another<\/b> post/);
    assert.match(page, /Since 24 November 2026 Nobody has led for 1 working day/);
    assert.match(page, /No lead professional/);
  });

  it("happens once", async () => {
    const answer = await ending("cleo", {});
    assert.equal(answer.status, 403);
    assert.match(await answer.text(), /A last day has been recorded already: 23 November 2026/);
  });

  it("is refused to the last team that could open the record", async () => {
    const answer = await ending("asha", {});
    assert.equal(answer.status, 422);
    assert.match(await answer.text(), /Nobody could open this record after that day/);
  });

  it("does not close the record on the last day itself", async () => {
    const dee = await house.signIn("dee@example.org");
    const team = (await house.store.asProduct((tx) => involvementsOf(tx, marlow)))[0]?.teamId ?? "";
    await house.post(
      paths.team(sunny),
      { team, practitioner: viewer.dee.practitionerId, from: "2 November 2026" },
      asha,
    );
    const deesEnd = paths.involvementEnd(sunny, await involvement(sunny, "dee"));
    assert.equal(
      (await house.post(deesEnd, { endedOn: "24 November 2026", reason: "Discharged" }, asha)).status,
      303,
    );
    assert.equal((await house.get(paths.team(sunny), dee)).status, 200);
  });

  it("of another child's team cannot be reached through this one", async () => {
    const address = paths.involvementEnd(sunny, await involvement(marlow, "dee"));
    assert.equal((await house.get(address, asha)).status, 404);
  });
});

describe("what others are told of the team", () => {
  it("is who is in it today and who has ever been, and led", async () => {
    await house.store.as(viewer.asha, async (tx) => {
      assert.deepEqual(
        (await teamOf(tx, sunny, today)).map((m) => [m.practitioner, m.leads, m.lastSaw]),
        [
          ["Asha Bell", false, null],
          ["Dee Ellis", false, null],
        ],
      );
      const all = await involvementsOf(tx, sunny);
      const cleo = all.find((i) => i.practitioner === "Cleo Dunn");
      assert.deepEqual(
        [cleo?.lead, cleo?.leadFrom?.toString(), cleo?.leadTo?.toString()],
        [true, "2026-11-02", "2026-11-23"],
      );
    });
  });
});
