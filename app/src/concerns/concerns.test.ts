import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sql } from "kysely";
import { paths } from "../paths.ts";
import { looksKept } from "../testing/looks-kept.store.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";
import { plantFrontDoor, telling } from "./testing/front-door.ts";

const house = await openTestHouse({ now: "2026-11-27T16:55:00Z" });
const { viewer, team, agency, partnershipId, sunny, marlow } = await plantSmallPartnership(house);
const door = await plantFrontDoor(house, partnershipId, { id: team.services, agencyId: agency.services });
const [asha, cleo, dee] = await Promise.all(
  ["asha", "cleo", "dee"].map((who) => house.signIn(`${who}@example.org`)),
);

const read = async (path: string, cookie = asha) => wordsOf(await (await house.get(path, cookie)).text());
async function raise(changed: Record<string, string> = {}, cookie = cleo): Promise<string> {
  const answer = await house.post(paths.concerns(), telling(door, changed), cookie);
  assert.equal(answer.status, 303);
  return new URL(answer.headers.get("location") ?? "", "http://x").pathname.split("/").at(-1) ?? "";
}
const answer = (id: string, fields: Record<string, string>, cookie = asha) =>
  house.post(
    paths.concernDecision(id),
    { told: "Told so", reason: "Because", wouldAccept: "", helpOffered: "", ...fields },
    cookie,
  );
const accept = (id: string, fields: Record<string, string>, cookie = asha) =>
  house.post(
    paths.concernAcceptance(id),
    { told: "A visit today", reason: "Hunger, again", ...fields },
    cookie,
  );

describe("raising a concern", () => {
  it("says 999 first, and by when it is answered if sent now", async () => {
    const page = await read(paths.newConcern(), cleo);
    assert.match(page, /If a child is in danger now, ring 999.*Is the child safe tonight/);
    assert.match(page, /by Monday 30 November 2026 at 17:00/);
  });

  it("is refused in place with what is missing, and the draft kept", async () => {
    const refused = await house.post(
      paths.concerns(),
      telling(door, { what: "", effect: "<i>thin</i>", familyKnows: "no" }),
      cleo,
    );
    assert.equal(refused.status, 422);
    const page = await refused.text();
    assert.match(wordsOf(page), /Say what was seen or heard.*Say why the family does not know/);
    assert.match(page, /&lt;i>thin&lt;\/i>/);
    assert.match(await read(paths.newConcern(), cleo), /You began this on/);
  });

  it("at 16:55 on a Friday is received at once, and its answer is due on Monday", async () => {
    const page = await read(paths.concern(await raise()), cleo);
    assert.match(page, /Reference [A-Z2-9]{4}-[A-Z2-9]{4} Received Friday 27 November 2026 at 16:55/);
    assert.match(page, /Waiting for an answer, due by Monday 30 November 2026 at 17:00: 3 days left/);
  });

  it("cannot go to a front door that is none", async () => {
    const refused = await house.post(paths.concerns(), telling(crypto.randomUUID()), cleo);
    assert.equal(refused.status, 422);
  });
});

describe("who sees a concern", () => {
  it("are its front door and the agency that raised it, and nobody else", async () => {
    const id = await raise();
    for (const [cookie, status] of [
      [asha, 200],
      [cleo, 200],
      [dee, 404],
    ] as const)
      assert.equal((await house.get(paths.concern(id), cookie)).status, status);
    for (const table of ["concern", "concern_decision", "concern_link"])
      assert.equal(
        (await house.store.as(viewer.dee, (tx) => sql`select from ${sql.table(table)}`.execute(tx))).rows
          .length,
        0,
      );
    assert.doesNotMatch(await read(paths.concerns(), dee), /Juniper|[A-Z2-9]{4}-[A-Z2-9]{4}/);
  });

  it("the referrer reads the answer and not why the front door gave it", async () => {
    const id = await raise();
    const nothing = {
      answer: "no further action",
      reason: "Canary reason",
      wouldAccept: "Canary: yes",
      helpOffered: "Canary help",
    };
    assert.equal((await answer(id, { ...nothing, told: "We rang home; breakfast club starts" })).status, 303);
    const theirs = await read(paths.concern(id), cleo);
    assert.match(
      theirs,
      /No further action, Friday 27 November 2026.*We rang home; breakfast club starts \(Asha Bell/,
    );
    assert.doesNotMatch(theirs, /Canary/);
    assert.match(await read(paths.concern(id)), /Canary reason.*without a disability\? Canary: yes/);
    const seen = await house.store.as(viewer.cleo, (tx) => sql`select from concern_reason`.execute(tx));
    assert.equal(seen.rows.length, 0);
  });

  it("only its front door answers it, and once", async () => {
    const id = await raise();
    assert.equal((await answer(id, { answer: "more asked" }, cleo)).status, 403);
    assert.equal((await answer(id, { answer: "more asked" }, dee)).status, 404);
    assert.equal((await accept(id, { child: sunny }, cleo)).status, 403);
    await assert.rejects(
      house.store.as(viewer.cleo, (tx) =>
        sql`insert into concern_decision values (${partnershipId}, ${crypto.randomUUID()}, ${id}, 'accepted', 'x', ${viewer.cleo.practitionerId}, now())`.execute(
          tx,
        ),
      ),
      /row-level security/,
    );
    assert.equal((await answer(id, { answer: "early help", helpOffered: "A family worker" })).status, 303);
    assert.equal((await answer(id, { answer: "early help", helpOffered: "A family worker" })).status, 403);
  });

  it("nobody raises one in another’s name, or changes one", async () => {
    const as = (statement: string) => house.store.as(viewer.cleo, (tx) => sql.raw(statement).execute(tx));
    await assert.rejects(as("update concern set what = 'x'"), /permission denied/);
    await assert.rejects(as("delete from concern"), /permission denied/);
    await assert.rejects(
      as(`insert into concern (partnership_id, id, reference, front_door_id, raised_by, agency_id, referrer_name, given, family,
          what, first_hand, happened_from, happened_to, happened_precision, happened_about, effect, done, safe_tonight,
          family_knows, recorded_at, answer_due_at)
        select partnership_id, gen_random_uuid(), 'X', front_door_id, '${viewer.asha.practitionerId}', agency_id, referrer_name,
          given, family, what, first_hand, happened_from, happened_to, happened_precision, happened_about, effect, done,
          safe_tonight, true, recorded_at, answer_due_at from concern limit 1`),
      /row-level security/,
    );
  });
});

describe("answering a concern", () => {
  it("with no further action asks whether we would accept it for any child, and what help was offered", async () => {
    const id = await raise();
    const refused = await answer(id, { answer: "no further action" });
    assert.equal(refused.status, 422);
    assert.match(
      wordsOf(await refused.text()),
      /accept this for a child without a disability.*Say what help was offered/,
    );
  });

  it("by asking for more leaves it open, and what is added has a clock of its own", async () => {
    const id = await raise();
    await answer(id, { answer: "more asked", told: "Which day was it?" });
    assert.match(
      await read(paths.concern(id), cleo),
      /More information has been asked for.*Which day was it\?.*What you can add/,
    );
    assert.equal((await house.post(paths.concernAdditions(id), { words: " " }, cleo)).status, 422);
    assert.equal(
      (await house.post(paths.concernAdditions(id), { words: "<b>Monday</b>" }, cleo)).status,
      303,
    );
    assert.match(await read(paths.concern(id)), /Waiting for an answer, due by Monday 30 November/);
  });

  it("by accepting it opens a record, with the concern in the referrer’s words and agency’s name", async () => {
    const id = await raise();
    const born = { given: "Juniper", family: "Hollis", born: "May 2019", sex: "not known", pronouns: "they" };
    assert.equal((await accept(id, { child: "new", ...born, sex: "" })).status, 422);
    assert.equal((await accept(id, { child: "new", ...born })).status, 303);
    const [row] = await house.owner.query(
      `select e.*, a.child_id as record, a.opened from concern_acceptance a join entry e on e.id = a.entry_id where a.concern_id = $1`,
      [id],
    );
    assert.equal(row?.["opened"], true);
    assert.equal(row?.["agency_id"], agency.school);
    assert.equal(row?.["author"], "Cleo Dunn, Designated safeguarding lead");
    const chronology = await read(paths.chronology(String(row?.["record"])));
    assert.match(chronology, /Came to school hungry and asked for food twice/);
    assert.doesNotMatch(await read(paths.concern(id), cleo), /Open the record it went into/);
    assert.match(await read(paths.concern(id)), /Open the record it went into/);
  });

  it("finds children like the one told of: who they are, how they stand, who is involved, and no more; and keeps the look", async () => {
    const id = await raise({
      given: "Marlo",
      family: "Quince",
      born: "11 February 2019",
      nhsNumber: "999 000 0042",
    });
    assert.equal((await house.get(paths.child(marlow), asha)).status, 404);
    const page = await read(paths.concernAcceptance(id));
    assert.match(
      page,
      /Marlow Quince.*Born 11 February 2019\. NHS number 999 000 0042, the same\. No plan\. Works with the child: Dee Ellis, Paediatrician, Town Hospital/,
    );
    assert.ok(
      (await looksKept(house, marlow, viewer.asha.practitionerId)).includes(
        "found at the front door for a concern",
      ),
    );
    assert.equal((await accept(id, { child: marlow })).status, 303);
    assert.match(await read(paths.team(marlow), dee), /Asha Bell/);
    assert.match(await read(paths.chronology(marlow), dee), /Came to school hungry/);
    assert.equal((await house.get(paths.child(marlow), cleo)).status, 404);
  });

  it("does not join a record for a concern that went elsewhere, or for somebody at no front door", async () => {
    const id = await raise();
    for (const call of [
      sql`select join_for_concern(${id}, ${marlow}, ${crypto.randomUUID()}, now())`,
      sql`select * from found_for_concern(${id}, 'Marlow Quince', null, null, null, now())`,
      sql`select enter_concern(${id}, ${sunny}, ${crypto.randomUUID()}, 'x', now())`,
    ])
      await assert.rejects(
        house.store.as(viewer.cleo, (tx) => call.execute(tx)),
        /front door/,
      );
    assert.equal((await accept(id, { child: crypto.randomUUID() })).status, 422);
  });
});
