import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { childById } from "../children/public.ts";
import { paths } from "../paths.ts";
import { looksKept } from "../testing/looks-kept.store.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";
import { familyRowsOf } from "./family.store.ts";

const house = await openTestHouse();
const { sunny, viewer } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const cleo = await house.signIn("cleo@example.org");
const dee = await house.signIn("dee@example.org");
const said = { saidBy: "Her mother", saidOn: "20 November 2026" };

const rows = () =>
  house.store.as(viewer.asha, async (tx) => {
    const child = await childById(tx, sunny);
    assert.ok(child);
    return await familyRowsOf(tx, child);
  });
const read = async (path: string, cookie = asha) => wordsOf(await (await house.get(path, cookie)).text());
const record = (kind: string, fields: Record<string, string>, cookie = asha) =>
  house.post(paths.familyFacts(sunny, kind), { ...said, ...fields }, cookie);
const add = (relation: string, of: string, fields: Record<string, string>) =>
  house.post(paths.relatives(sunny), { relation, of, sex: "not known", ...said, ...fields }, asha);

const { index } = await rows();
await add("parent", index, {
  given: "Marian",
  family: "Ashdown",
  sex: "female",
  kind: "birth",
  newHome: "Mum’s",
  childToo: "yes",
});
await add("parent", index, { given: "Owen", family: "Reed", sex: "male", kind: "birth" });
const personNamed = async (given: string) =>
  (await rows()).person_name.find((name) => name.given === given)?.person_id ?? "";
const [marian, owen] = [await personNamed("Marian"), await personNamed("Owen")];
const factOf = async (
  table: "parental_responsibility" | "whereabouts" | "household_member" | "unknown_parent",
) => (await rows())[table].at(-1);

describe("a fact of a family", () => {
  it("is shown with who told it and who wrote it down, each on their day", async () => {
    const address = `${paths.newFamilyFact(sunny, "responsibility")}?person_id=${index}&holder_id=${owen}&at=${owen}`;
    assert.match(await (await house.get(address, asha)).text(), new RegExp(`value="${owen}" selected`));
    const held = {
      person_id: index,
      holder_id: owen,
      holder_named: "",
      answer: "no",
      how: "not on the certificate",
    };
    assert.equal((await record("responsibility", held)).status, 303);
    const page = await read(paths.familyPerson(sunny, owen));
    assert.match(
      page,
      /Owen Reed does not have parental responsibility for Sunny: not on the certificate\. Change.*Take back.*From Her mother, 20 November 2026\. Recorded by Asha Bell, Children's services on 24 November 2026\./,
    );
  });

  it("is changed with a reason, and how it stood stays to be read", async () => {
    const fact = await factOf("parental_responsibility");
    assert.ok(fact);
    const address = paths.familyFact(sunny, "responsibility", fact.first_id);
    const change = {
      ...said,
      basedOn: fact.id,
      holder_id: owen,
      holder_named: "",
      answer: "yes",
      how: "court order",
    };
    assert.match(wordsOf(await (await house.post(address, change, cleo)).text()), /Say why this is changed/);
    assert.equal(
      (await house.post(address, { ...change, reason: "An order of 2 November" }, cleo)).status,
      303,
    );
    const page = await read(paths.familyPerson(sunny, owen));
    assert.match(page, /Owen Reed has parental responsibility for Sunny: court order/);
    assert.match(page, /does not have parental responsibility.*\(changed since\)/);
    const late = await house.post(address, { ...change, reason: "Another" }, asha);
    assert.equal(late.status, 422);
    assert.match(wordsOf(await late.text()), /has changed this since you opened it/);
  });

  it("is taken back with a reason, and stays readable", async () => {
    await record("whereabouts", { person_id: owen, words: "Abroad" });
    const fact = await factOf("whereabouts");
    assert.ok(fact);
    const address = paths.familyFactWithdrawal(sunny, "whereabouts", fact.first_id);
    assert.equal((await house.post(address, { basedOn: fact.id, reason: "" }, asha)).status, 422);
    assert.equal(
      (await house.post(address, { basedOn: fact.id, reason: "Somebody else’s" }, asha)).status,
      303,
    );
    const page = await read(paths.familyPerson(sunny, owen));
    assert.match(page, /known to live: Abroad\. \(taken back\) Why: Somebody else’s\./);
    assert.equal((await rows()).whereabouts.length, 0);
  });

  for (const [wrong, kind, fields, sentence] of [
    ["nobody chosen", "couples", { kind: "married" }, /Choose somebody of this family/],
    [
      "one person twice",
      "couples",
      { person_id: owen, other_id: owen, kind: "married" },
      /Choose two different people/,
    ],
    [
      "somebody of no family here",
      "whereabouts",
      { person_id: sunny, words: "x" },
      /Choose somebody of this family/,
    ],
    [
      "an end before it began",
      "sleeping",
      { person_id: owen, home_id: "", from: "2024", to: "2020" },
      /Choose the home/,
    ],
    ["a birth to come", "births", { person_id: owen, day: "2062" }, /has not come yet/],
    [
      "a day told tomorrow",
      "languages",
      { person_id: owen, words: "Welsh", saidOn: "25 November 2026" },
      /is after today/,
    ],
  ] as const)
    it(`with ${wrong} is refused in place, and the draft kept`, async () => {
      const answer = await record(kind, { ...fields, saidBy: "A kept draft" });
      assert.equal(answer.status, 422);
      const page = await answer.text();
      assert.match(wordsOf(page), sentence);
      assert.match(page, /value="A kept draft"/);
    });

  it("of a home is ended with its last day, and the family is told as at either day", async () => {
    const fact = (await rows()).household_member.find(({ person_id }) => person_id === marian);
    assert.ok(fact);
    const moved = {
      ...said,
      basedOn: fact.id,
      home_id: fact.home_id,
      nights: "",
      from: "2017",
      to: "1 June 2026",
      reason: "Moved out",
    };
    assert.equal(
      (await house.post(paths.familyFact(sunny, "sleeping", fact.first_id), moved, asha)).status,
      303,
    );
    assert.match(await read(paths.family(sunny)), /Mum’s: Sunny\./);
    assert.match(
      await read(`${paths.family(sunny)}?on=1 May 2026`),
      /Mum’s: (Marian Ashdown and Sunny|Sunny and Marian Ashdown)\./,
    );
    assert.match(
      await read(paths.familyHomes(sunny)),
      /Marian Ashdown slept at Mum’s, since 2017, until 1 June 2026/,
    );
  });

  it("about care and help is told on its own page", async () => {
    await record("care", { carer_id: marian, person_id: index, what: "Washes and dresses her" });
    await record("help", { name: "Lantern", sort: "service", strength: "strong", gives_care: "yes" });
    const page = await read(paths.familyHelp(sunny));
    assert.match(page, /Marian Ashdown cares for Sunny: Washes and dresses her/);
    assert.match(page, /Lantern, a service to Sunny, found strong, with personal care/);
  });
});

describe("a parent who is not known", () => {
  it("is a fact, and what was tried is another, until somebody is found", async () => {
    await add("sibling", index, { given: "Jory", family: "Ashdown", sex: "male", parents: marian });
    const jory = await personNamed("Jory");
    assert.match(await read(paths.family(sunny)), /Jory Ashdown’s father is not recorded/);
    await record("not-known", { person_id: jory, parent: "father", other_id: marian });
    assert.match(
      await read(paths.family(sunny)),
      /Jory Ashdown’s father is not known, and nothing is recorded that was tried/,
    );
    const unknown = await factOf("unknown_parent");
    assert.ok(unknown);
    const tried = {
      unknown_id: unknown.first_id,
      day: "3 May 2026",
      tried: "Asked Marian on her own",
      came_of_it: "She will think about it",
    };
    assert.equal((await record("tries", tried)).status, 303);
    assert.doesNotMatch(await read(paths.family(sunny)), /Jory Ashdown’s father is not/);
    assert.match(
      await read(paths.familyPerson(sunny, jory)),
      /Tried 3 May 2026 to find who Jory Ashdown’s parent is: Asked Marian on her own\. What came of it: She will think/,
    );
  });
});

describe("the pages of a family", () => {
  it("keep a look, and are refused to strangers", async () => {
    assert.ok((await looksKept(house, sunny, viewer.asha.practitionerId)).includes("family"));
    for (const path of [paths.family(sunny), paths.familyPerson(sunny, marian), paths.familyHomes(sunny)])
      assert.equal((await house.get(path, dee)).status, 404);
    const elsewhere = { person_id: marian, words: "Here", ...said };
    assert.equal((await house.post(paths.familyFacts(sunny, "whereabouts"), elsewhere, dee)).status, 404);
  });

  it("show nobody who is not of this family", async () => {
    assert.equal((await house.get(paths.familyPerson(sunny, sunny), asha)).status, 404);
    assert.equal((await house.get(paths.newFamilyFact(sunny, "secrets"), asha)).status, 404);
  });
});
