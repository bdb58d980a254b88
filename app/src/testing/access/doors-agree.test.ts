import assert from "node:assert/strict";
import { test } from "node:test";
import { type Action, type Kind, kinds, may, type Thing } from "@throughline/access";
import { type Door, knownDoors } from "../../children/doors.ts";
import { openTestHouse } from "../test-house.ts";
import { wordsOf } from "../words-of.ts";
import { catalogue } from "./catalogue.ts";
import { exceptions } from "./exceptions.ts";
import { thingOf } from "./make-rows.ts";
import type { Person, StandsAs } from "./people.ts";
import { plantRows } from "./plant-rows.ts";
import { restrictions } from "./restrictions.ts";
import { signedInPeople } from "./signed-in-people.ts";
import { standsIn } from "./stands-in.ts";
import { type ChildHere, plantWorld, type RecordIs } from "./world.ts";

const house = await openTestHouse();
const tables = (await catalogue(house.owner)).filter(
  ({ table, reads }) => reads !== null && !(table in exceptions),
);
const world = await plantWorld(house.store);
const { makings } = await plantRows(house.store, world, tables);
const someone = (as: StandsAs, membership = "open") =>
  world.people.find((one) => one.as === as && one.membership === membership) as Person;
const TEAM: readonly StandsAs[] = ["manager", "lead", "team", "adult services", "auditor", "emergency"];
const there = [
  ...TEAM,
  "manager by line",
  "chair",
  "front door",
  "business unit",
  "nobody",
  "barred",
] as const;
const gone = [someone("lead", "ended"), someone("manager", "not begun")];
const cookies = await signedInPeople(house, [...there.map((as) => someone(as)), ...gone]);

const childOf = (record: RecordIs) => world.children.find((child) => child.record === record) as ChildHere;
const makingOf = (child: ChildHere) => makings.find((making) => making.child === child);
const entryOf = (child: ChildHere, name: string) => makingOf(child)?.entries.get(name)?.planted ?? "";

/** The address of a door in one child's record. Where nothing stands that it could name, it names what is not there. */
function addressOf(path: string, child: ChildHere): string {
  const parents = makingOf(child)?.parents;
  const filled: Record<string, string | undefined> = {
    child: child.id,
    entry: entryOf(child, "ours, to all"),
    sign: parents?.get("sign"),
    explanation: parents?.get("sign_explanation"),
    discharge: parents?.get("service_discharge"),
    involvement: child.work,
    practitioner: world.stranger,
    person: child.adult,
    check: "SEE-2",
    sort: "communicates",
    kind: "household",
    fact: parents?.get("household"),
  };
  return path.replaceAll(
    /:(\w+)(\{[^}]*\})?/g,
    (_, param: string) => filled[param] ?? "00000000-0000-4000-8000-000000000000",
  );
}

async function answered(person: Person, method: string, address: string) {
  const cookie = cookies.get(person) ?? "";
  const answer = method === "GET" ? await house.get(address, cookie) : await house.post(address, {}, cookie);
  return { status: answer.status, text: Buffer.from(await answer.arrayBuffer()).toString("latin1") };
}

function verdictOf(person: Person, action: Action, kind: Kind, child: ChildHere, thing: Partial<Thing> = {}) {
  const isClosed = child.record === "closed" || child.record === "of a grown child";
  const { practitionerId, agencyId } = person;
  return may({ practitionerId, agencyId, relations: standsIn(person) }, action, { kind, isClosed, ...thing });
}

/** Every entry of this record is the teacher's, also where a door would let somebody in who may change their own. */
const writtenBy = (path: string): Partial<Thing> =>
  path.includes("/entries/:entry") ? { recordedBy: world.teacher } : {};

const isNobodys = (person: Person) =>
  standsIn(person).every((relation) => ["front door", "business unit"].includes(relation));

/** Doors behind which something narrower than the table is asked, once it has let somebody in. */
const narrower = /\/access\/(reopening|kept-open|barred\/:practitioner)$|\/chronology\/sealed$/;

/** What is wrong with an answer, if anything is: a page or a form where it is allowed, and where not a sentence with no word of the child. */
async function wrongAt(person: Person, at: string, door: Door, child: ChildHere): Promise<string[]> {
  const [method = "", path = ""] = at.split(" ");
  const { action, kind, ...thing } = door;
  const verdict = verdictOf(person, action, kind, child, { ...thing, ...writtenBy(path) });
  const { status, text } = await answered(person, method, addressOf(path, child));
  const says = `${person.as}, record ${child.record}: ${at} answered ${status}`;
  if (verdict.allowed)
    return [200, 303, 404, 422].includes(status) || (status === 403 && narrower.test(path))
      ? []
      : [`${says}, and is allowed`];
  if (/Canar/.test(text)) return [`${says} with words of the child`];
  if (isNobodys(person)) return status === 404 ? [] : [`${says}, not 404`];
  const said = wordsOf(Buffer.from(text, "latin1").toString());
  if (status !== 403) return [`${says}, not 403`];
  return said.includes(verdict.why) && said.includes(verdict.ask)
    ? []
    : [`${says} without saying why and whom to ask`];
}

const isPaper = (at: string) => /\.pdf|paper|take-away|\.svg/.test(at) && at.startsWith("GET");

const firstOf = (kind: Kind, method: string) =>
  [...knownDoors].find(([at, door]) => door.kind === kind && at.startsWith(`${method} `) && !isPaper(at));

for (const as of [...TEAM, "nobody", "barred"] as const)
  test(`${as}: every door of a child's record opens or not as the package says`, async () => {
    const [person, child] = [someone(as), childOf("open")];
    const wrong: string[] = [];
    for (const [at, door] of knownDoors)
      if (!isPaper(at) || as === "lead" || !verdictOf(person, door.action, door.kind, child, door).allowed)
        wrong.push(...(await wrongAt(person, at, door, child)));
    assert.deepEqual(wrong, []);
  });

for (const as of ["manager by line", "chair", "front door", "business unit"] as const)
  test(`${as}: a door to each kind of record opens or not as the package says`, async () => {
    const wrong: string[] = [];
    for (const kind of kinds)
      for (const method of ["GET", "POST"]) {
        const found = firstOf(kind, method);
        if (found) wrong.push(...(await wrongAt(someone(as), found[0], found[1], childOf("open"))));
      }
    assert.deepEqual(wrong, []);
  });

for (const record of ["closed", "of a grown child", "kept open at 18"] as const)
  test(`a record ${record} is read and added to over HTTP as the package says`, async () => {
    const wrong: string[] = [];
    for (const as of TEAM)
      for (const kind of kinds)
        for (const method of ["GET", "POST"]) {
          const found = firstOf(kind, method);
          if (found) wrong.push(...(await wrongAt(someone(as), found[0], found[1], childOf(record))));
        }
    assert.deepEqual(wrong, []);
  });

test("an entry is read over HTTP by those to whom its restriction leaves it, and by nobody else", async () => {
  const child = childOf("open");
  const wrong: string[] = [];
  for (const as of there)
    for (const [name, restricted] of Object.entries(restrictions)) {
      const entry = entryOf(child, name);
      const { allowed } = verdictOf(someone(as), "read", "chronology", child, thingOf(restricted, { world }));
      const { status, text } = await answered(someone(as), "GET", `/children/${child.id}/entries/${entry}`);
      const isRead = status === 200 && text.includes("Canary words");
      if (isRead !== allowed) wrong.push(`${as}: an entry ${name} answered ${status}`);
      if (!allowed && /Canar/.test(text)) wrong.push(`${as}: words of an entry ${name}`);
    }
  assert.deepEqual(wrong, []);
});

test("nobody whose membership has ended or not begun comes past the door", async () => {
  for (const person of gone)
    for (const kind of kinds) {
      const [at] = firstOf(kind, "GET") ?? firstOf(kind, "POST") ?? ["GET /children/:child"];
      const [method = "", path = ""] = at.split(" ");
      const { status, text } = await answered(person, method, addressOf(path, childOf("open")));
      assert.equal(status, 303, `${person.name} at ${at}`);
      assert.doesNotMatch(text, /Canar/);
    }
});

test("a page of each kind shows what was planted to the team's lead", async () => {
  const child = childOf("open");
  const silent: string[] = [];
  for (const kind of kinds) {
    const found = firstOf(kind, "GET");
    if (!found || found[1].action !== "read") continue;
    const { status, text } = await answered(
      someone("lead"),
      "GET",
      addressOf(found[0].split(" ")[1] ?? "", child),
    );
    if (status !== 200 || !text.includes("Canar")) silent.push(`${kind}: ${status}`);
  }
  assert.deepEqual(silent, []);
});
