import assert from "node:assert/strict";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { recordEntries } from "../chronology/public.ts";
import { anEntry } from "../chronology/testing/told.ts";
import { sealChanges } from "../changes/public.ts";
import { openTestDatabase } from "../testing/test-database.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse, PASSWORD } from "../testing/test-house.ts";
import { generateIdentity, identityToRecipient } from "age-encryption";
import { throughline } from "../app.ts";
import { accounts } from "../sign-in/accounts.ts";
import { verify, sealingKey } from "../changes/public.ts";
import { isEmpty } from "./is-empty.store.ts";
import { backupOfTheDay, restore, writeBackup } from "./public.ts";
import { madeBackup, quickly } from "./testing/made-backup.ts";

const folder = mkdtempSync(join(tmpdir(), "throughline-backup-"));
const open = await openTestHouse({ now: Temporal.Now.instant().toString() });
const { house, store, owner } = open;
const { viewer, sunny, partnershipId } = await plantSmallPartnership(open);
const passphrase = "five short words in a row";
const sealedFor = quickly(passphrase);
const file = join(folder, "record.throughline");

const write = (what: string) =>
  store.as(viewer.asha, (tx) =>
    recordEntries(tx, [
      {
        childId: sunny,
        entry: anEntry(what),
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
const pointed = "Sunny pointed at the moon — “look, 🌙” — and said 3 × 2 = 6\nand a new line.";
await write(pointed);
await sealChanges(house);
await open.signIn("asha@example.org");

async function emptyDatabase() {
  const database = await openTestDatabase(house.clock);
  after(() => database.close());
  return database;
}

test("a backup is written while the record is in use, and is whole", async () => {
  const busy = Promise.all(Array.from({ length: 20 }, (_, n) => write(`Busy ${n}`)));
  const { bytes } = await writeBackup(house, file, sealedFor);
  await busy;
  assert.ok(bytes > 1000);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.endsWith(".part")),
    [],
  );
});

test("no word of the record can be read in it", () => {
  const text = readFileSync(file, "latin1");
  assert.ok(text.startsWith("age-encryption.org/v1"));
  assert.ok(!text.includes("Sunny") && !text.includes("moon"));
});

test("of two backups written to one name at once one is refused", async () => {
  const twice = join(folder, "twice.throughline");
  const [one, two] = await Promise.allSettled([
    writeBackup(house, twice, sealedFor),
    writeBackup(house, twice, sealedFor),
  ]);
  assert.deepEqual([one.status, two.status].toSorted(), ["fulfilled", "rejected"]);
});

test("what a killed process left of the day's backup does not keep the day from having one", async () => {
  const backups = join(folder, "nightly");
  const day = join(backups, `throughline-${house.clock.today().toString()}.age`);
  mkdirSync(backups);
  writeFileSync(`${day}.part`, "begun");
  const old = `${day}.00000000-0000-4000-8000-000000000000.part`;
  writeFileSync(old, "begun");
  utimesSync(old, 0, 0);
  await backupOfTheDay({ ...house, config: { ...house.config, backups, sealedFor } });
  assert.equal(existsSync(day), true);
  assert.equal(existsSync(old), false);
});

test("a backup is never written over another", async () => {
  await assert.rejects(writeBackup(house, file, sealedFor), /is there already/);
});

const entriesIn = (of: typeof store) =>
  of.asProduct((tx) => tx.selectFrom("entry").selectAll().orderBy("id").execute());

describe("a backup restored", () => {
  test("into an empty store is the same record, and everybody signs in as before", async () => {
    const own = join(folder, "same.throughline");
    await writeBackup(house, own, { passphrase });
    assert.match(readFileSync(own, "latin1"), /^-> scrypt \S+ 18$/m, "guessing at the passphrase is dear");
    const database = await emptyDatabase();
    const { rows, otherSecret } = await restore({ database, config: house.config, tell: () => {} }, own, {
      passphrase,
    });
    assert.ok(rows > 50);
    assert.equal(otherSecret, false);
    assert.deepEqual(await entriesIn(database.store), await entriesIn(store));
    const key = sealingKey(house.config.secret());
    const { findings, links } = await database.store.asProductAtOnce((tx) => verify(tx, key));
    assert.deepEqual(findings, []);
    assert.ok(links > 20);
    const there = { ...house, store: database.store };
    const app = throughline(there, accounts(there));
    const answer = await app.request("/sign-in", {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded", origin: "http://localhost" },
      body: new URLSearchParams({ email: "asha@example.org", password: PASSWORD }),
    });
    assert.equal(answer.status, 303);
  });

  test("goes on being linked as it is written", async () => {
    const database = await emptyDatabase();
    await restore({ database, config: house.config, tell: () => {} }, file, { passphrase });
    await database.store.as(viewer.asha, (tx) =>
      recordEntries(tx, [
        {
          childId: sunny,
          entry: anEntry("After the restoring."),
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
    const key = sealingKey(house.config.secret());
    assert.deepEqual((await database.store.asProductAtOnce((tx) => verify(tx, key))).findings, []);
  });

  test("may have been sealed for a recipient, whose identity opens it", async () => {
    const identity = await generateIdentity();
    const sealedFile = join(folder, "recipient.throughline");
    await writeBackup(house, sealedFile, { recipients: [await identityToRecipient(identity)] });
    const database = await emptyDatabase();
    const asked = { database, config: house.config, tell: () => {} };
    await assert.rejects(restore(asked, sealedFile, { passphrase }), /cannot be opened/);
    assert.ok((await restore(asked, sealedFile, { identities: [identity] })).rows > 50);
  });

  test("is refused where there is a record already", async () => {
    await assert.rejects(
      restore(
        { database: { ...(await emptyDatabase()), store, owner }, config: house.config, tell: () => {} },
        file,
        {
          passphrase,
        },
      ),
      /There is a record here already/,
    );
  });
});

describe("a backup that is not right is refused, and the store stays empty", () => {
  const refused = async (path: string, words: RegExp, opener: string = passphrase) => {
    const database = await emptyDatabase();
    await assert.rejects(
      restore({ database, config: house.config, tell: () => {} }, path, { passphrase: opener }),
      words,
    );
    assert.equal(await isEmpty(database.store), true);
    assert.deepEqual(await entriesIn(database.store), []);
  };
  const made = (name: string, lines: readonly string[]) => madeBackup(join(folder, name), lines, passphrase);
  const head = (migrations: readonly object[] = []) =>
    JSON.stringify({ format: "throughline backup", version: 1, madeAt: "2026-11-24T10:00:00Z", migrations });

  test("with another passphrase", async () => {
    await refused(file, /cannot be opened/, "another passphrase altogether");
  });
  test("cut short, or with a byte altered", async () => {
    const whole = readFileSync(file);
    const short = join(folder, "short.throughline");
    writeFileSync(short, whole.subarray(0, whole.length - 200));
    await refused(short, /broken|cut short|cannot be opened/);
    const altered = join(folder, "altered.throughline");
    const bytes = Buffer.from(whole);
    const at = bytes.length - 1000;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(altered, bytes);
    await refused(altered, /broken|cut short|cannot be opened/);
  });
  test("that is another file", async () => {
    const other = join(folder, "other.txt");
    writeFileSync(other, "Dear Sir or Madam,\n");
    await refused(other, /cannot be opened/);
  });
  test("made by a newer Throughline", async () => {
    await refused(
      await made("newer", [head([{ name: "9999-of-tomorrow.sql", checksum: "x" }]), '{"end":0}']),
      /made by a newer Throughline \(9999-of-tomorrow/,
    );
  });
  test("whose rows are fewer than it says", async () => {
    const lines = [
      head(),
      '{"table":{"schema":"public","name":"partnership","columns":["id"]}}',
      '{"rows":3}',
      '{"end":3}',
    ];
    await refused(await made("fewer", lines), /brought further|rows are missing/);
  });
  test("in which a row was altered before it was made", async () => {
    await owner.query("update entry set what = 'Nothing happened.' where what like 'Sunny pointed%'");
    const tampered = join(folder, "tampered.throughline");
    await writeBackup(house, tampered, sealedFor);
    await refused(tampered, /not as it was written, and nothing was kept/);
  });
});

test("a restore that ends before it was looked through leaves nothing, and can be made again", async () => {
  await owner.query("update entry set what = $1 where what = 'Nothing happened.'", [pointed]);
  const again = join(folder, "again.throughline");
  await writeBackup(house, again, sealedFor);
  const database = await emptyDatabase();
  const powerGoes: typeof database.owner.inTransaction = (work) =>
    database.owner.inTransaction(async (query, within) => {
      await work(query, within);
      throw new Error("The power goes.");
    });
  const cut = { ...database, owner: { ...database.owner, inTransaction: powerGoes } };
  const asked = { config: house.config, tell: () => {} };
  await assert.rejects(restore({ ...asked, database: cut }, again, { passphrase }), /The power goes/);
  assert.equal(await isEmpty(database.store), true);
  assert.deepEqual(await entriesIn(database.store), []);
  assert.ok((await restore({ ...asked, database }, again, { passphrase })).rows > 50);
});
