import assert from "node:assert/strict";
import { test } from "node:test";
import { sql } from "kysely";
import type { Viewer } from "../platform/database/viewer.ts";
import { plantChild, plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";

const house = await openTestHouse();
const { sunny, viewer, partnershipId } = await plantSmallPartnership(house);
const own = "9990000034";
const brothers = "9990000077";
const brother = await house.store.asProduct((tx) =>
  plantChild(tx, partnershipId, {
    given: "Bram",
    family: "Ashdown",
    knownAs: null,
    born: "2015-05-05",
    nhsNumber: brothers,
  }),
);
const [{ person_id: bram }] = (await house.owner.query("select person_id from child_record where id = $1", [
  brother,
])) as [{ person_id: string }];
await house.owner.query("update person set upn = 'Z123456789012' where id = $1", [bram]);
await house.store.asProduct((tx) =>
  sql`insert into family_member (partnership_id, id, child_id, person_id, first_id, said_by, said_on, recorded_by, recorded_at)
    select ${partnershipId}, i, ${sunny}, ${bram}, i, 'x', '2026-11-01', ${viewer.asha.practitionerId}, now()
    from (select gen_random_uuid() as i) made`.execute(tx),
);

const asked = async (who: Viewer, query: string) => {
  const { rows } = await house.store.as(who, (tx) => sql.raw<Record<string, unknown>>(query).execute(tx));
  return rows;
};

test("a brother or sister is seen in the family, and no number of theirs is", async () => {
  assert.equal((await asked(viewer.cleo, `select id from person where id = '${bram}'`)).length, 1);
  for (const query of [
    `select nhs_number from person where id = '${bram}'`,
    `select upn from person`,
    `select * from person`,
    `select to_jsonb(p) from person p`,
    `select id from person where nhs_number = '${brothers}'`,
    `select id from person order by nhs_number`,
  ])
    await assert.rejects(asked(viewer.cleo, query), /permission denied/, query);
  assert.deepEqual(await asked(viewer.cleo, `select * from numbers_of(array['${brother}'::uuid])`), []);
  const [found] = await asked(viewer.cleo, `select child_numbered('${brothers}') as id`);
  assert.equal(found?.["id"], null);
});

test("the numbers of a child whose record somebody may read are theirs to read and to find by", async () => {
  const [held] = await asked(viewer.cleo, `select nhs_number from numbers_of(array['${sunny}'::uuid])`);
  assert.equal(held?.["nhs_number"], own);
  const cleo = await house.signIn("cleo@example.org");
  const page = async (query: string) => await (await house.get(`/children?find=${query}`, cleo)).text();
  assert.match(await page(own), /Sunniva/);
  assert.doesNotMatch(await page(brothers), /Bram/);
});

test("the page of a family, and every copy of it, has no number of a brother's or sister's", async () => {
  const cleo = await house.signIn("cleo@example.org");
  for (const part of [
    "family",
    `family/people/${bram}`,
    "genogram",
    "genogram.json",
    "genogram.ged",
    "genogram.svg",
  ]) {
    const text = await (await house.get(`/children/${sunny}/${part}`, cleo)).text();
    assert.doesNotMatch(text.replaceAll(" ", ""), new RegExp(`${brothers}|Z123456789012`), part);
  }
});
