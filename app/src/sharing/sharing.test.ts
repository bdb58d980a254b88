import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sql } from "kysely";
import { paths } from "../paths.ts";
import { looksKept } from "../testing/looks-kept.store.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";

const house = await openTestHouse();
const { viewer, agency, partnershipId, sunny, marlow } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const cleo = await house.signIn("cleo@example.org");
const dee = await house.signIn("dee@example.org");

const read = async (path: string, cookie = asha) => wordsOf(await (await house.get(path, cookie)).text());
const question = (changed: Record<string, string> = {}) => ({
  agency: agency.hospital,
  about: "Sunniva Ashdown, born 3 July 2017",
  what: "When was she last weighed <there>?",
  forFunction: "Assessing whether she is safe at home",
  need: "She looks thinner than in May",
  askedOn: "10 November 2026",
  ...changed,
});
const decision = (changed: Record<string, string | string[]> = {}) => ({
  decision: "share",
  what: "Canary-content: weights of May and October",
  marks: ["fact"],
  forFunction: "Assessment",
  need: "Weight",
  harmConsidered: "Canary-ground: no, her father must not learn it",
  reason: "Canary-content: needed now",
  article6: "6(1)(e)",
  article9: "9(2)(g), Schedule 1 paragraph 18",
  article10: "",
  thirdParties: "",
  atRisk: "Canary-ground: her aunt",
  consent: "not sought",
  consentWhy: "Could put her at risk",
  childTold: "Told on the visit",
  parentTold: "Not told: could put the aunt at risk",
  conditions: "Ask before passing it on",
  advice: "",
  decidedOn: "16 November 2026",
  approvedBy: "",
  method: "Secure email",
  sentOn: "16 November 2026",
  sentTime: "2.15pm",
  reviewOn: "",
  ...changed,
});
const idOf = async (table: string) =>
  String((await house.owner.query(`select id from ${table} order by id desc limit 1`))[0]?.["id"]);

describe("asking another agency", () => {
  it("is refused in place without what, for which task and why, and the draft kept", async () => {
    const refused = await house.post(
      paths.informationRequests(sunny),
      question({ forFunction: "", need: "" }),
      asha,
    );
    assert.equal(refused.status, 422);
    assert.match(wordsOf(await refused.text()), /Say which of your tasks it is for.*Say what need or risk/);
    assert.match(await read(paths.newInformationRequest(sunny)), /You began this on/);
    const own = await house.post(
      paths.informationRequests(sunny),
      question({ agency: agency.services }),
      asha,
    );
    assert.equal(own.status, 422);
  });

  it("stands in the other agency’s list with its clock, though it does not work with the child", async () => {
    assert.equal((await house.post(paths.informationRequests(sunny), question(), asha)).status, 303);
    assert.match(
      await read(paths.questions(), dee),
      /To be answered \(1\).*No answer yet\. It was due 17 November 2026, 7 days ago/,
    );
    assert.match(await read(paths.questions(), dee), /When was she last weighed <there>\?/);
    assert.equal((await house.get(paths.sharing(sunny), dee)).status, 404);
    assert.equal((await house.get(paths.question(await idOf("information_request")), cleo)).status, 404);
    assert.match(
      await read(paths.check(sunny, "INF-1")),
      /asked Town Hospital on 10 November 2026, and no answer is recorded/,
    );
  });

  it("is answered by the agency asked, and how long it took is shown", async () => {
    const id = await idOf("information_request");
    assert.equal((await house.post(paths.question(id), decision(), cleo)).status, 404);
    assert.equal((await house.post(paths.question(id), decision(), dee)).status, 303);
    assert.match(await read(paths.sharing(sunny)), /Answered 16 November 2026, after 6 days/);
    assert.match(await read(paths.check(sunny, "INF-1")), /1 request answered.*shared on 16 November 2026/);
    assert.match(await read(paths.questions(), dee), /Nothing waits for an answer.*after 6 days/);
  });

  it("what was shared is read by the two agencies, how it was weighed by the one that decided", async () => {
    const page = paths.sharingDecision(await idOf("sharing_decision"));
    const [theirs, deciding, team] = [await read(page, asha), await read(page, dee), await read(page, cleo)];
    assert.match(theirs, /Canary-content: weights.*Ask before passing it on/);
    assert.doesNotMatch(theirs, /Canary-ground/);
    assert.match(deciding, /Canary-ground: her aunt/);
    assert.match(team, /Shared: Town Hospital.*Read by Town Hospital and .*only/);
    assert.doesNotMatch(team, /Canary/);
    assert.ok(
      (await looksKept(house, sunny, viewer.cleo.practitionerId)).includes("a decision to share or not"),
    );
    for (const [who, table, rows] of [
      ["cleo", "sharing_content", 0],
      ["asha", "sharing_ground", 0],
      ["asha", "sharing_content", 1],
    ] as const)
      assert.equal(
        (await house.store.as(viewer[who], (tx) => sql`select from ${sql.table(table)}`.execute(tx))).rows
          .length,
        rows,
      );
  });

  it("is received at a time that either of the two records, and nobody else", async () => {
    const id = await idOf("sharing_decision");
    const receipt = { receivedOn: "16 November 2026", receivedTime: "14:40", words: "Asha Bell" };
    assert.equal((await house.post(paths.sharingReceipts(id), receipt, cleo)).status, 403);
    assert.equal(
      (await house.post(paths.sharingReceipts(id), { ...receipt, receivedTime: "25:99" }, asha)).status,
      422,
    );
    assert.equal((await house.post(paths.sharingReceipts(id), receipt, asha)).status, 303);
    assert.match(
      await read(paths.sharingDecision(id), dee),
      /Sent 16 November 2026 at 14:15 Received 16 November 2026 at 14:40/,
    );
  });
});

describe("deciding to share or not", () => {
  const whom = { agency: agency.hospital, recipient: "Dee Ellis, paediatrician" };

  for (const [wrong, changed, sentence] of [
    ["a refusal without a manager", { decision: "not" }, /Name the manager who agreed not to share/],
    [
      "sharing without saying how it was sent",
      { method: "", sentOn: "" },
      /Say how it was sent.*Say on which day it was sent/,
    ],
    ["sharing without saying what is fact", { marks: "" }, /Say whether it is fact, opinion/],
    ["no thought of harm", { harmConsidered: " " }, /could harm the child more than not sharing/],
    ["no word of why consent was not asked for", { consentWhy: "" }, /Say why consent was not asked for/],
    ["a day to come", { sentOn: "25 November 2026" }, /That day has not come yet/],
    ["nobody it is for", { recipient: "" }, /Say with whom it is shared/],
  ] as const)
    it(`with ${wrong} is refused in place`, async () => {
      const refused = await house.post(
        paths.sharingDecisions(sunny),
        { ...whom, ...decision(changed) },
        asha,
      );
      assert.equal(refused.status, 422);
      assert.match(wordsOf(await refused.text()), sentence);
    });

  it("is recorded unasked, and read by the agency it was for", async () => {
    const sent = await house.post(
      paths.sharingDecisions(sunny),
      { ...whom, ...decision({ what: "<i>A</i> letter" }) },
      asha,
    );
    assert.equal(sent.status, 303);
    const page = await (await house.get(paths.sharingDecision(await idOf("sharing_decision")), dee)).text();
    assert.match(page, /&lt;i>A&lt;\/i> letter/);
    assert.match(
      await read(paths.questions(), dee),
      /Shared with Town Hospital, or not.*Children's services: shared/,
    );
  });

  it("opens no restricted entry and no record to the agency it was shared with", async () => {
    assert.equal((await house.get(paths.child(sunny), dee)).status, 404);
    assert.equal((await house.get(paths.sharing(marlow), asha)).status, 404);
  });

  it("nobody decides for another agency, about a child not theirs, or changes what was decided", async () => {
    const insert = (child: string, of: string) =>
      house.store.as(viewer.asha, (tx) =>
        sql`insert into sharing_decision (partnership_id, id, child_id, agency_id, recipient, decision, decided_on, recorded_by, recorded_at)
          values (${partnershipId}, ${crypto.randomUUID()}, ${child}, ${of}, 'x', 'share', '2026-11-24', ${viewer.asha.practitionerId}, now())`.execute(
          tx,
        ),
      );
    await assert.rejects(insert(sunny, agency.school), /row-level security/);
    await assert.rejects(insert(marlow, agency.services), /row-level security/);
    await assert.rejects(
      house.store.as(viewer.asha, (tx) => sql`update sharing_decision set decision = 'not'`.execute(tx)),
      /permission denied/,
    );
  });
});
