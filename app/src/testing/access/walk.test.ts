import assert from "node:assert/strict";
import { test } from "node:test";
import { openTestHouse } from "../test-house.ts";
import { wordsOf } from "../words-of.ts";
import { catalogue } from "./catalogue.ts";
import { exceptions } from "./exceptions.ts";
import type { Person, StandsAs } from "./people.ts";
import { plantRows } from "./plant-rows.ts";
import { signedInPeople } from "./signed-in-people.ts";
import { plantWorld } from "./world.ts";

const house = await openTestHouse();
const tables = (await catalogue(house.owner)).filter(
  ({ table, reads }) => reads !== null && !(table in exceptions),
);
const world = await plantWorld(house.store);
const { makings } = await plantRows(house.store, world, tables);
const entry = makings[0]?.entries.get("ours, to all")?.planted ?? "";
const standing = [
  "manager",
  "lead",
  "team",
  "adult services",
  "auditor",
  "emergency",
  "front door",
  "business unit",
  "nobody",
  "barred",
] as const;
const people = standing.map(
  (as: StandsAs) => world.people.find((one) => one.as === as && one.membership === "open") as Person,
);
const cookies = await signedInPeople(house, people);
const [child] = world.children;

const routes = [
  ...new Map(
    house.app.routes
      .filter(({ method, path }) => ["GET", "POST"].includes(method) && !path.endsWith("*"))
      .map(({ method, path }) => [`${method} ${path}`, { method, path }]),
  ).values(),
].filter(({ path }) => !path.includes(":child") && !/^\/(sign-out|sign-in|health)/.test(path));
const filled: Record<string, string | undefined> = {
  entry,
  concern: child?.concerns[1],
  person: world.stranger,
  key: "seen-by-worker-within",
};
const address = (path: string) =>
  path.replaceAll(
    /:(\w+)(\{[^}]*\})?/g,
    (_, param: string) => filled[param] ?? "00000000-0000-4000-8000-000000000000",
  );
const sees = new Set<StandsAs>(["manager", "lead", "team", "adult services", "auditor", "emergency"]);

/** What tells of the child, beside what the person asked and what came to their own front door. */
const OF_THE_CHILD = /Canary words/;
const NAME = /Canarina|Ofthematrix/;
/** Where the front door reads what it was told, in the teller's words. */
const atTheFrontDoor = /^\/(concerns|front-door|raise)/;

async function answered(person: Person, method: string, path: string) {
  const cookie = cookies.get(person) ?? "";
  const answer =
    method === "GET" ? await house.get(address(path), cookie) : await house.post(address(path), {}, cookie);
  return { status: answer.status, text: await answer.text() };
}

/** Why not, and what to do or whom to ask, in whole sentences and without a code. */
const isInWords = (said: string) =>
  /(Ask |Either |Check |may |Only |cannot |made by|Go back)/.test(said) &&
  /[a-z’]\. /.test(said) &&
  !/\b(null|undefined|Error|42501|403|404)\b/.test(said);

for (const person of people)
  test(`${person.as}: no page of the app tells of a child they may not see, and each refusal says why and what to do`, async () => {
    const wrong: string[] = [];
    for (const { method, path } of routes) {
      const { status, text } = await answered(person, method, path);
      const at = `${method} ${path} answered ${status}`;
      if (status >= 500) wrong.push(at);
      if (!sees.has(person.as) && OF_THE_CHILD.test(text)) wrong.push(`${at} with words of the child`);
      if (!sees.has(person.as) && !atTheFrontDoor.test(path) && NAME.test(text))
        wrong.push(`${at} with the child's name`);
      if ([403, 404].includes(status) && !isInWords(wordsOf(text)))
        wrong.push(`${at}: ${wordsOf(text).slice(-300)}`);
    }
    assert.deepEqual(wrong, []);
  });

test("the pages that are not of one child are walked as everybody", () =>
  assert.ok(routes.length > 20, String(routes.length)));
