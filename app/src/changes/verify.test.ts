import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sql } from "kysely";
import { recordEntries } from "../chronology/public.ts";
import { newId } from "../platform/id.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { linkOver, NOTHING_BEFORE, sealingKey } from "./link.ts";
import { linkedTables } from "./linked-tables.ts";
import { linksOf } from "./links.store.ts";
import { sealKept, sealUpTo } from "./seals.store.ts";
import { anEntry } from "../chronology/testing/told.ts";
import { verify } from "./verify.ts";

const open = await openTestHouse({ now: Temporal.Now.instant().toString() });
const { store, owner, house } = open;
const { viewer, sunny, partnershipId } = await plantSmallPartnership(open);
const key = sealingKey("the secret of an app, which no database has");
const verified = () => store.asProductAtOnce((tx) => verify(tx, key));
const today = house.clock.today();

const recorded = await store.as(viewer.asha, (tx) =>
  recordEntries(tx, [
    {
      childId: sunny,
      entry: anEntry("Sunny pointed at the moon."),
      by: {
        partnershipId,
        practitionerId: viewer.asha.practitionerId,
        agencyId: viewer.asha.agencyId,
        author: "Asha Bell",
        at: house.clock.now(),
      },
    },
  ]),
);

test("the tables that are said to be linked are those the database links, and every table about a child is one", async () => {
  const said = linkedTables.map(({ table }) => table).toSorted();
  const linked = await owner.query(
    "select tgrelid::regclass::text as name from pg_trigger where tgname = 'link_rows' and tgenabled = 'O' order by 1",
  );
  assert.deepEqual(
    said,
    linked.map(({ name }) => String(name)),
  );
  const unlinked = await owner.query(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'child_id'
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all ($1::text[])
        and c.relname not in ('look', 'file_import', 'import_line', 'import_proposal')`,
    [said],
  );
  assert.deepEqual(unlinked, []);
});

test("what a practitioner writes is linked in the transaction that writes it, in their name", async () => {
  const [link] = (await store.asProduct((tx) => linksOf(tx, partnershipId, [sunny]))).slice(-1);
  assert.ok(link);
  assert.equal(link.table, "entry");
  assert.deepEqual(link.keys, recorded);
  assert.equal(link.by, viewer.asha.practitionerId);
  assert.equal(link.link, linkOver(link));
});

test("the app's role reads the links of the children it may see, and can neither add, change nor remove one", async () => {
  const seen = await store.as(
    viewer.asha,
    async (tx) => (await sql<{ chain: string }>`select distinct chain from change_link`.execute(tx)).rows,
  );
  assert.deepEqual(seen, [{ chain: sunny }]);
  for (const statement of [
    "update change_link set n = n",
    "delete from change_link",
    "insert into change_link select * from change_link",
    "update change_head set n = n",
    "delete from change_seal",
    "insert into change_seal (day) values ('2026-01-01')",
  ])
    await assert.rejects(
      store.as(viewer.asha, async (tx) => void (await sql.raw(statement).execute(tx))),
      /permission denied/,
      statement,
    );
});

test("nobody reads from the links or the seals which rows were written, nor what they could be guessed from", async () => {
  for (const hidden of [
    "row_digests from change_link",
    "row_keys from change_link",
    "kept_in from change_link",
    "linked_by from change_link",
    "chains from change_seal",
  ])
    await assert.rejects(
      store.as(viewer.asha, async (tx) => void (await sql.raw(`select ${hidden}`).execute(tx))),
      /permission denied/,
      hidden,
    );
});

test("two people who write about one child at once are linked one after the other", async () => {
  const write = (n: number) =>
    store.as(viewer.asha, (tx) =>
      recordEntries(tx, [
        {
          childId: sunny,
          entry: anEntry(`Sunny laughed, for the ${n}th time.`),
          by: {
            partnershipId,
            practitionerId: viewer.asha.practitionerId,
            agencyId: viewer.asha.agencyId,
            author: "Asha Bell",
            at: house.clock.now(),
          },
        },
      ]),
    );
  await Promise.all(Array.from({ length: 8 }, (_, n) => write(n)));
  assert.deepEqual((await verified()).findings, []);
});

describe("seals", () => {
  test("are made once a day, each over the one before", async () => {
    const seal = (days: number) => store.asProduct((tx) => sealUpTo(tx, today.add({ days }), key));
    assert.deepEqual([await seal(0), await seal(0), await seal(1)], [1, 0, 1]);
    const { seals, sealedUntil, findings } = await verified();
    assert.equal(seals, 2);
    assert.equal(sealedUntil?.toString(), today.add({ days: 1 }).toString());
    assert.deepEqual(findings, []);
  });

  test("are shown to whoever is signed in, and those written down elsewhere are found again", async () => {
    const [row] = await owner.query("select seal from change_seal order by day desc limit 1");
    const seal = String(row?.["seal"]);
    const page = await (await open.get("/seals", await open.signIn("asha@example.org"))).text();
    assert.ok(page.includes(seal.slice(0, 8)));
    assert.equal(await store.asProduct((tx) => sealKept(tx, seal)), true);
    assert.equal(await store.asProduct((tx) => sealKept(tx, NOTHING_BEFORE)), false);
  });

  test("made under another secret are said to be so", async () => {
    const other = sealingKey("another secret than the one that was used");
    const { findings } = await store.asProductAtOnce((tx) => verify(tx, other));
    assert.ok(findings.every(({ sentence }) => sentence.includes("under another secret")));
    assert.equal(findings.length, 2);
  });

  test("tell of a chain written anew from end to end, each link of it right", async () => {
    const links = await store.asProduct((tx) => linksOf(tx, partnershipId, [sunny]));
    await owner.query("update entry set what = 'Nothing happened.' where id = $1", [recorded[0]]);
    const digestOf = `encode(sha256(convert_to(jsonb_strip_nulls(to_jsonb(e) - array['words', 'open_to', 'sealed_to'])::text, 'UTF8')), 'hex')`;
    const [now] = await owner.query(`select ${digestOf} as digest from entry e where id = $1`, [recorded[0]]);
    let before = NOTHING_BEFORE;
    for (const link of links) {
      const digests = link.keys[0] === recorded[0] ? [String(now?.["digest"])] : link.digests;
      const made = linkOver({ ...link, before, digests });
      await owner.query(
        "update change_link set row_digests = $1, link_before = $2, link = $3 where chain = $4 and n = $5",
        [[...digests], before, made, sunny, link.n],
      );
      before = made;
    }
    await owner.query("update change_head set link = $1 where chain = $2", [before, sunny]);
    const { findings } = await verified();
    assert.deepEqual(
      findings.map(({ what, chain }) => ({ what, chain })),
      [{ what: "seal", chain: sunny }],
    );
  });
});

test("an entry put in with its link, and dated back, is found", async () => {
  const back = newId();
  await owner.script(`set local app.practitioner = '${viewer.asha.practitionerId}';
    insert into entry (partnership_id, id, child_id, first_id, happened_from, happened_to, happened_precision, kind, what,
        basis, agency_id, recorded_by, author, recorded_at)
      select partnership_id, '${back}', child_id, '${back}', happened_from, happened_to, happened_precision, kind, what,
        basis, agency_id, recorded_by, author, recorded_at - interval '3 years' from entry limit 1;`);
  const { findings } = await verified();
  assert.ok(findings.some(({ what, row }) => what === "back-dated" && row === back));
});
