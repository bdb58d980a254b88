import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sql } from "kysely";
import { exactDay, readPartKnownDay, isProblem } from "@throughline/calendar";
import { childById } from "../children/public.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { addMember, addPerson } from "./add-person.store.ts";
import { familyOf } from "./public.ts";
import { factNow, factsAmong } from "./read-facts.store.ts";
import type { FactTable } from "./tables.ts";
import { type Own, replaceFact, tellFact } from "./tell-fact.store.ts";

const house = await openTestHouse();
const { sunny, marlow, viewer } = await plantSmallPartnership(house);
const { store } = house;
const today = house.house.clock.today();
const as = ({ partnershipId, practitionerId }: Viewer) => ({
  partnershipId,
  practitionerId,
  at: house.house.clock.now(),
});
const told = { saidBy: "Her mother", saidOn: today };
const since = (text: string | null) => {
  const day = text === null ? null : readPartKnownDay(text);
  return { from: day === null || isProblem(day) ? null : day, to: null, ...told };
};
const person = (who: Viewer, childId: string, given: string) =>
  store.as(who, (tx) =>
    addPerson(tx, as(who), childId, { given, family: "Ashdown", born: null, sex: "female", how: null }, told),
  );
const tell = <T extends FactTable>(who: Viewer, table: T, own: Own<T>, from: string | null = null) =>
  store.as(who, (tx) => tellFact(tx, as(who), table, own, since(from)));
const personIdOf = (who: Viewer, childId: string) =>
  store.as(who, async (tx) => (await childById(tx, childId))?.personId ?? "");
const read = (who: Viewer, childId: string) =>
  store.as(who, async (tx) => {
    const child = await childById(tx, childId);
    return child && (await familyOf(tx, child, today));
  });

const sunnysPerson = await personIdOf(viewer.asha, sunny);
const marlowsPerson = await personIdOf(viewer.dee, marlow);
const mother = await person(viewer.asha, sunny, "Marian");
const link = await tell(
  viewer.asha,
  "parent_link",
  { parent_id: mother, person_id: sunnysPerson, kind: "birth" },
  "3 July 2017",
);
const stranger = await person(viewer.dee, marlow, "Quill");

describe("a child's family", () => {
  it("is read with the days and the names as they were told", async () => {
    const family = await read(viewer.cleo, sunny);
    assert.deepEqual(family?.people.map(({ name, sex }) => [name, sex]).toSorted(), [
      ["Marian Ashdown", "female"],
      ["Sunniva Ashdown", "female"],
    ]);
    assert.deepEqual(family?.parentLinks, [
      {
        id: link,
        parent: mother,
        child: sunnysPerson,
        kind: "birth",
        from: exactDay(Temporal.PlainDate.from("2017-07-03")),
        to: null,
      },
    ]);
  });

  it("keeps what was told before when it is told anew, and is told anew once only", async () => {
    const row = await store.as(viewer.cleo, (tx) => factNow(tx, "parent_link", link));
    assert.ok(row);
    const change = (kind: "adoptive" | "step") =>
      store.as(viewer.cleo, (tx) =>
        replaceFact(
          tx,
          as(viewer.cleo),
          "parent_link",
          row,
          { kind },
          { telling: since(null), reason: "Misheard" },
        ),
      );
    assert.equal(await change("adoptive"), true);
    assert.equal(await change("step"), false);
    assert.deepEqual(
      (await read(viewer.asha, sunny))?.parentLinks.map(({ id, kind }) => [id, kind]),
      [[link, "adoptive"]],
    );
    const versions = await house.owner.query(
      "select kind from parent_link where first_id = $1 order by recorded_at, id",
      [link],
    );
    assert.deepEqual(
      versions.map(({ kind }) => kind),
      ["birth", "adoptive"],
    );
  });

  it("is never overwritten or removed", async () => {
    for (const statement of ["update parent_link set kind = 'step'", "delete from family_member"])
      await assert.rejects(
        store.as(viewer.asha, async (tx) => void (await sql.raw(statement).execute(tx))),
        /permission denied/,
      );
  });
});

describe("the practitioner of another child's team", () => {
  it("sees nobody of the family, and none of its facts", async () => {
    assert.equal(await read(viewer.dee, sunny), null);
    await store.as(viewer.dee, async (tx) => {
      for (const table of ["family_member", "parent_link", "person_name", "person_detail"] as const)
        assert.deepEqual(await factsAmong(tx, table, [sunny, mother, sunnysPerson]), []);
      assert.deepEqual(await tx.selectFrom("person").select("id").where("id", "=", mother).execute(), []);
    });
  });

  it("cannot bring somebody of it into a family they see", async () => {
    const bring = store.as(viewer.dee, (tx) =>
      addMember(tx, as(viewer.dee), marlow, { personId: mother, how: null }, told),
    );
    await assert.rejects(bring, /row-level security/);
  });

  it("cannot say anything of them", async () => {
    const { dee } = viewer;
    for (const say of [
      () => tell(dee, "parent_link", { parent_id: mother, person_id: marlowsPerson, kind: "birth" }),
      () => tell(dee, "whereabouts", { person_id: mother, words: "Here" }),
      () => tell(dee, "person_name", { person_id: mother, sort: "name", given: "X", family: "Y" }),
      () =>
        tell(dee, "unknown_parent", {
          person_id: marlowsPerson,
          other_id: mother,
          parent: "father",
          found_id: null,
        }),
      () => tell(dee, "person_merge", { person_id: stranger, same_id: mother }),
    ])
      await assert.rejects(say(), /row-level security/);
  });

  it("cannot replace a fact of it with one of a family they see", async () => {
    const row = await house.store.asProduct((tx) => factNow(tx, "parent_link", link));
    assert.ok(row);
    const swapped = { ...row, parent_id: stranger, person_id: marlowsPerson };
    await assert.rejects(
      store.as(viewer.dee, (tx) =>
        replaceFact(tx, as(viewer.dee), "parent_link", swapped, {}, { telling: since(null), reason: "x" }),
      ),
      /foreign key|row-level security/,
    );
  });
});

describe("whoever sees the child", () => {
  it("adds and names people in their own name only", async () => {
    const bills = { ...as(viewer.bill), practitionerId: viewer.asha.practitionerId };
    await assert.rejects(
      store.as(viewer.bill, (tx) =>
        tellFact(tx, bills, "whereabouts", { person_id: mother, words: "Here" }, since(null)),
      ),
      /row-level security/,
    );
    await tell(viewer.bill, "person_name", {
      person_id: mother,
      sort: "former name",
      given: "Marian",
      family: "Vole",
    });
  });

  it("does not rename a child whose name is kept with their record", async () => {
    await assert.rejects(
      tell(viewer.asha, "person_name", { person_id: sunnysPerson, sort: "name", given: "A", family: "B" }),
      /row-level security/,
    );
  });
});
