import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { childById } from "../children/public.ts";
import { paths } from "../paths.ts";
import { bothKeepTheirs } from "../testing/both-keep-theirs.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";
import { factSorts } from "./fact-sorts.ts";
import { familyRowsOf } from "./family.store.ts";
import type { AnyRow } from "./fact-sort.ts";

const house = await openTestHouse();
const { sunny, viewer } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const bill = await house.signIn("bill@example.org");
const said = { saidBy: "Her mother", saidOn: "20 November 2026" };
const rows = () =>
  house.store.as(viewer.asha, async (tx) => {
    const child = await childById(tx, sunny);
    assert.ok(child);
    return await familyRowsOf(tx, child);
  });
const add = (given: string) =>
  house.post(
    paths.relatives(sunny),
    { relation: "parent", of: index, sex: "male", kind: "step", given, family: "Reed", ...said },
    asha,
  );
const record = (kind: string, fields: Record<string, string>) =>
  house.post(paths.familyFacts(sunny, kind), { ...said, ...fields }, asha);

const { index } = await rows();
for (const given of ["Owen", "Marian", "Nell"]) await add(given);
const named = async (given: string) =>
  (await rows()).person_name.find((name) => name.given === given)?.person_id ?? "";
const [owen, marian, nell] = [await named("Owen"), await named("Marian"), await named("Nell")];
await record("homes", { name: "Mum’s" });
await record("not-known", { person_id: nell, parent: "father" });
const home = (await rows()).household[0]?.first_id ?? "";
const unknown = (await rows()).unknown_parent[0]?.first_id ?? "";
const two = { person_id: owen, other_id: marian };
const one = { person_id: owen };

/** What is recorded of each sort, and how either of two then tells it, where the sort asks more than who told it and why. */
const told: Readonly<Record<string, readonly [Record<string, string>, shown?: string]>> = {
  names: [{ ...one, sort: "known as", given: "Oz", family: "" }, "First name Oz Oz"],
  births: [{ ...one, day: "1991" }, "Born 1991 1991"],
  deaths: [{ ...one, day: "2024" }, "Died 2024 2024"],
  pregnancies: [
    { ...one, words: "expected", day: "2027" },
    "What is known A baby is expected A baby is expected",
  ],
  sex: [{ ...one, words: "male" }, "Sex as recorded Male Male"],
  gender: [{ ...one, words: "a man" }],
  languages: [{ ...one, words: "Welsh" }],
  whereabouts: [{ ...one, words: "Abroad" }],
  belonging: [{ ...one, how: "their lodger", known_to_child: "yes" }],
  parents: [{ person_id: owen, parent_id: marian, kind: "birth" }],
  couples: [{ ...two, kind: "married", ending: "" }, "What they are to each other Married Married"],
  twins: [{ ...two, identical: "no" }],
  responsibility: [{ person_id: index, holder_id: owen, holder_named: "", answer: "yes", how: "" }],
  contact: [{ person_id: index, with_id: owen, arrangement: "Saturdays", decided_by: "" }],
  sleeping: [{ ...one, home_id: home, nights: "" }, "Mum’s Mum’s"],
  care: [{ carer_id: owen, person_id: index, what: "Washes her" }],
  "adult-services": [{ ...one, answer: "none", words: "" }],
  "not-known": [{ person_id: marian, parent: "mother", other_id: "", found_id: "" }],
  tries: [{ unknown_id: unknown, day: "2026", tried: "Asked", came_of_it: "" }, "What was tried Asked Asked"],
  observations: [{ ...two, quality: "close", words: "", day: "2026" }],
  homes: [{ name: "Dad’s" }, "What it is called Dad’s Dad’s"],
  help: [
    { name: "Lantern", sort: "service", helps: "", strength: "strong", flow: "", gives_care: "no", what: "" },
  ],
  "looked-through": [{ told: "With his nan" }],
  "recorded-twice": [{ person_id: owen, same_id: nell }],
};

describe("of two who tell the same fact of a family anew, whoever is second", () => {
  it("is thought of for every sort of fact", () => {
    assert.deepEqual(Object.keys(told).toSorted(), factSorts.map(({ key }) => key).toSorted());
  });

  for (const [kind, [fields, own = ""]] of Object.entries(told)) {
    const sort = factSorts.find(({ key }) => key === kind);
    const factsNow = async (): Promise<AnyRow[]> =>
      sort ? [...(await rows())[sort.table]].filter((row) => sort.is(row)) : [];

    it(`sees what came meanwhile beside their own, and may keep both: ${kind}`, async () => {
      const before = new Set((await factsNow()).map(({ first_id }) => first_id));
      const answer = await record(kind, fields);
      assert.equal(answer.status, 303, wordsOf(await answer.text()));
      const fact = (await factsNow()).find(({ first_id }) => !before.has(first_id))?.first_id ?? "";
      const at = paths.familyFact(sunny, kind, fact);
      const back = paths.familyFactWithdrawal(sunny, kind, fact);
      const by = (name: string, reason: string) => ({ ...said, ...fields, saidBy: name, reason });
      const beside = ".* You typed .*";
      const who = { first: bill, second: asha };
      await bothKeepTheirs(house, who, {
        what: kind,
        at,
        first: by("His nan", "He came back"),
        second: by("His aunt", "It was misheard"),
        shown: new RegExp(
          `Bill Crane has written meanwhile ${beside}${own}.* His nan His aunt .*He came back It was misheard`,
        ),
      });
      await bothKeepTheirs(house, who, {
        what: kind,
        at: back,
        firstAt: at,
        first: by("His nan", "He came back again"),
        second: { reason: "Somebody else’s" },
        shown: /Bill Crane has written meanwhile .* Why He came back again Somebody else’s/,
      });
      assert.equal(
        (await factsNow()).some(({ first_id }) => first_id === fact),
        false,
      );
    });
  }

  it("is told that it was taken back, and may tell it again", async () => {
    await record("languages", { ...one, words: "Somali" });
    const fact = (await rows()).person_detail.find(({ words }) => words === "Somali")?.first_id ?? "";
    const at = paths.familyFact(sunny, "languages", fact);
    await bothKeepTheirs(
      house,
      { first: bill, second: asha },
      {
        what: "languages",
        at,
        firstAt: paths.familyFactWithdrawal(sunny, "languages", fact),
        first: { reason: "It was his cousin" },
        second: { ...said, words: "Somali, and some English", reason: "He says so himself" },
        shown:
          /Bill Crane has written meanwhile .*How it stands It has been taken back .*It was his cousin He says so himself/,
      },
    );
    assert.ok((await rows()).person_detail.some(({ words }) => words === "Somali, and some English"));
  });

  it("finds nothing of a fact that was taken back where they have written nothing about it", async () => {
    await record("languages", { ...one, words: "Cornish" });
    const fact = (await rows()).person_detail.find(({ words }) => words === "Cornish");
    const back = paths.familyFactWithdrawal(sunny, "languages", fact?.first_id ?? "");
    await house.post(back, { reason: "Not his", basedOn: fact?.id ?? "" }, bill);
    assert.equal((await house.get(back, asha)).status, 404);
    assert.equal(
      (await house.get(paths.familyFact(sunny, "languages", fact?.first_id ?? ""), asha)).status,
      404,
    );
  });
});
