import assert from "node:assert/strict";
import { test } from "node:test";
import "../children/tables.ts";
import "../chronology/tables.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { DEMONSTRATION_PASSWORD } from "./demonstration.ts";
import { plantWhenNew } from "./plant-when-new.ts";
import { readSeeds, type Seeds } from "./read-seeds.ts";

const open = await openTestHouse();
const told: string[] = [];
const seeds = readSeeds();
const tell = (words: string) => void told.push(words);

await plantWhenNew({ ...open, tell });

const count = async (
  table:
    | "person"
    | "child_record"
    | "practitioner"
    | "involvement"
    | "entry_choice"
    | "chronology_review"
    | "entry_restriction",
) => {
  const { n } = await open.store.asProduct((tx) =>
    tx
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow(),
  );
  return n;
};
const total = (of: (story: (typeof seeds.stories)[number]) => readonly unknown[]) =>
  seeds.stories.reduce((sum, story) => sum + of(story).length, 0);

test("every story is planted as one child's record, with everybody who works with the child", async () => {
  assert.equal(await count("child_record"), seeds.stories.length);
  assert.equal(await count("practitioner"), seeds.partnership.practitioners.length);
  assert.equal(
    await count("involvement"),
    total((s) => s.involvements),
  );
});

const isAccepted = ({ decisions }: Seeds["stories"][number]["concerns"][number]) =>
  decisions.some(({ answer }) => answer === "accepted");

test("what was typed is in the record at the time its author wrote it, with each correction beside it", async () => {
  const typed = await open.store.asProduct((tx) =>
    tx
      .selectFrom("entry")
      .select(["recorded_at", "corrects_id", "author"])
      .where("import_id", "is", null)
      .execute(),
  );
  assert.equal(
    typed.filter((e) => e.corrects_id === null).length,
    total((s) => [...s.typed, ...(s.growth?.entries ?? []), ...s.concerns.filter(isAccepted)]),
  );
  assert.equal(
    typed.filter((e) => e.corrects_id !== null).length,
    total((s) => s.corrections),
  );
  const written = new Set(typed.map((e) => e.recorded_at.toString()));
  for (const { recorded } of seeds.stories.flatMap((s) => s.typed))
    assert.ok(written.has(recorded.toString()));
});

test("every file becomes entries whole, and each choice finds the row it names", async () => {
  const files = await open.store.asProduct((tx) =>
    tx
      .selectFrom("entry")
      .select(["child_id", "source_file"])
      .distinct()
      .where("import_id", "is not", null)
      .execute(),
  );
  assert.equal(
    files.length,
    total((s) => s.files),
  );
  assert.equal(
    await count("entry_choice"),
    total((s) => s.choices),
  );
  assert.equal(
    await count("chronology_review"),
    total((s) => s.reviews),
  );
});

test("an entry that is restricted is open to the agencies named and to its own, in every version", async () => {
  assert.equal(
    await count("entry_restriction"),
    total((s) => s.restrictions),
  );
  const held = await open.store.asProduct((tx) =>
    tx.selectFrom("entry").select(["agency_id", "open_to"]).where("open_to", "is not", null).execute(),
  );
  assert.ok(held.length >= total((s) => s.restrictions));
  for (const { agency_id, open_to } of held) assert.ok(open_to?.includes(agency_id));
});

test("each practitioner who is printed can sign in with the password that is printed", async () => {
  const printed = told.join("\n");
  const emails = printed.match(/[a-z.]+@ashmere\.example/g) ?? [];
  assert.ok(printed.includes(DEMONSTRATION_PASSWORD) && printed.includes("FOR TRYING ONLY"));
  assert.ok(emails.length >= 5);
  for (const email of emails) {
    const children = await open.get("/children", await open.signIn(email, DEMONSTRATION_PASSWORD));
    assert.equal(children.status, 200, email);
  }
});

test("starting again plants nothing twice, and says the sign-ins in short", async () => {
  const entries = await count("entry_choice");
  told.length = 0;
  await plantWhenNew({ ...open, tell });
  assert.equal(await count("child_record"), seeds.stories.length);
  assert.equal(await count("entry_choice"), entries);
  assert.match(told.join("\n"), /For trying only/);
});

test("a store for real records is never planted", async () => {
  const bare = await openTestHouse();
  await plantWhenNew({
    ...bare,
    house: { ...bare.house, config: { ...bare.house.config, production: true } },
    tell,
  });
  const held = await bare.store.asProduct((tx) => tx.selectFrom("partnership").select("id").execute());
  assert.deepEqual(held, []);
});
