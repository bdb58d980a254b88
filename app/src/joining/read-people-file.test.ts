import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { twoAgencies, withPeople } from "../testing/joining/two-agencies.ts";
import { PeopleFileRefused, readPeopleFile } from "./read-people-file.ts";

const [nell, tariq, iris] = twoAgencies.practitioners;
const [services, school] = twoAgencies.agencies;

function refusalOf(text: string): string {
  try {
    readPeopleFile(text);
  } catch (error) {
    if (error instanceof PeopleFileRefused) return error.message;
    throw error;
  }
  return "taken";
}

const refused: Readonly<Record<string, [text: string, sentence: string]>> = {
  "what is not JSON": ["{ name: ", "The file is not JSON."],
  "a role left out": [
    withPeople([{ ...nell, role: undefined }]),
    "practitioners, number 1 (Nell Archer), role: It is missing. Write it.",
  ],
  "an email that is none": [
    withPeople([nell, { ...iris, email: "iris" }].flatMap((p) => p ?? [])),
    "practitioners, number 2 (Iris Moss), email: It must be an email address, such as",
  ],
  "a word nobody knows": [
    withPeople([{ ...nell, colour: "green" }]),
    "practitioners, number 1 (Nell Archer): “colour” is not known here. Take it out",
  ],
  "a sort of agency that is none": [
    JSON.stringify({ ...twoAgencies, agencies: [{ ...services, sort: "Council" }, school] }),
    "agencies, number 1 (Larchwood Children's Services), sort: It must be one of Health, School, Social care",
  ],
  "a day that does not exist": [
    withPeople([{ ...nell, until: "2026-02-30" }]),
    "practitioners, number 1 (Nell Archer), until: It must be a day that exists, such as 2026-03-31.",
  ],
  "true in quotation marks": [
    withPeople([{ ...nell, manages: "yes" }]),
    "manages: It must be true or false.",
  ],
  nobody: [withPeople([]), "practitioners: There must be at least one practitioner."],
  "no team": [
    withPeople([{ ...nell, team: undefined }]),
    "practitioners, number 1 (Nell Archer), team: It is missing. Write the key of a team",
  ],
  "team and teams at once": [
    withPeople([{ ...tariq, team: "north" }]),
    "practitioners, number 1 (Tariq Lowe), teams: Say either “team”, or “teams”",
  ],
  "a team nobody has": [
    withPeople([{ ...nell, team: "west" }]),
    "practitioners, number 1 (Nell Archer): no agency has a team with the key “west”.",
  ],
  "one person in two agencies": [
    withPeople([{ ...tariq, teams: [{ team: "north" }, { team: "beck" }] }]),
    "practitioners, number 1 (Tariq Lowe): their teams are of Larchwood Children's Services and Beck Primary School. A person works for one agency here",
  ],
  "one email for two": [
    withPeople([{ ...nell }, { ...iris, email: " nell.ARCHER@larchwood.example" }]),
    "practitioners: nell.archer@larchwood.example is there twice.",
  ],
  "leaving before coming": [
    withPeople([{ ...nell, from: "2026-05-02", until: "2026-05-01" }]),
    "they would leave on 1 May 2026, before they begin on 2 May 2026.",
  ],
  "two agencies of one name": [
    JSON.stringify({
      ...twoAgencies,
      agencies: [services, school, { ...school, teams: [{ key: "b", name: "B" }] }],
    }),
    "agencies: “beck primary school” is there twice.",
  ],
  "two teams of one key": [
    JSON.stringify({
      ...twoAgencies,
      agencies: [services, { ...school, teams: [{ key: "north", name: "N" }] }],
    }),
    "agencies: two teams have the key “north”.",
  ],
};

for (const [what, [text, sentence]] of Object.entries(refused))
  test(`a file with ${what} is refused, and says where and what would mend it`, () => {
    const said = refusalOf(text);
    assert.ok(said.includes(sentence), said);
    assert.ok(said.startsWith("Nothing was changed.\n"));
  });

test("every problem of a file is told at once", () => {
  const said = refusalOf(
    withPeople([
      { ...nell, role: "" },
      { ...iris, email: "iris" },
    ]),
  );
  assert.equal(said.split("\n").length, 3);
});

test("a file that a Windows editor saved is read alike", () => {
  assert.equal(readPeopleFile(`\uFEFF${JSON.stringify(twoAgencies)}`).practitioners.length, 3);
});

test("the file that docs/running.md shows can be taken", () => {
  const page = readFileSync(new URL("../../../docs/running.md", import.meta.url), "utf8");
  const shown = /```json\n([^`]+)```/.exec(page)?.[1] ?? "";
  assert.equal(readPeopleFile(shown).practitioners.length, 3);
});
