import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { readFamilyFile } from "../genogram/bring-in/read-family-file.ts";
import { bringing, log } from "../testing/imports/bringing.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";

const SEED = 20261124;
const MOST_MS = 4000;
const house = await openTestHouse({ environment: { THROUGHLINE_UPLOAD_MB: "4" } });
const { bring, refusal, rows } = bringing(house, await plantSmallPartnership(house));

const csv = log({ ref: "1" }, { ref: "2", what: 'Said "no", twice' }, { ref: "3", date: "05/03/2026" });
const fhir = JSON.stringify({
  resourceType: "Bundle",
  type: "collection",
  entry: [
    {
      resource: {
        resourceType: "Patient",
        id: "sunny",
        name: [{ given: ["Sunniva"], family: "Ashdown" }],
        birthDate: "2017-07-03",
      },
    },
    {
      resource: {
        resourceType: "Condition",
        id: "c-1",
        code: { text: "Cough" },
        subject: { reference: "Patient/sunny" },
        recordedDate: "2021-06-24",
      },
    },
  ],
});
const gedcom = readFileSync("packages/gedcom/vectors/files/all-of-7.ged", "utf8");
const family = JSON.stringify({
  format: "throughline family",
  version: 1,
  people: [],
  parents: [],
  couples: [],
  homes: [],
});

/** A file as it might be after an accident or a purpose: cut, doubled, overwritten, or with something strange put in. */
const spoilt = (whole: string) => {
  const strange = [
    '"',
    ",",
    "\r\n",
    "\0",
    "{",
    "]",
    "\uFEFF",
    "=1+1",
    "<script>",
    "9".repeat(400),
    "-",
    "@I1@",
    "0 ",
    "2 DATE ",
    "31/02/99999",
    "\u202E",
    "\\u0000",
    "constructor",
    "__proto__",
  ];
  const change = fc.record({
    at: fc.nat(whole.length),
    drop: fc.nat(60),
    put: fc.constantFrom("", ...strange),
    doubled: fc.boolean(),
  });
  return fc.array(change, { minLength: 1, maxLength: 6 }).map((changes) =>
    changes.reduce((text, { at, drop, put, doubled }) => {
      const gone = text.slice(at, at + drop);
      return text.slice(0, at) + put + (doubled ? gone + gone : "") + text.slice(at + drop);
    }, whole),
  );
};

async function within<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  const before = process.cpuUsage();
  const done = await work();
  const { user, system } = process.cpuUsage(before);
  assert.ok((user + system) / 1000 < MOST_MS, `${what} took ${Math.round((user + system) / 1000)} ms`);
  return done;
}

/** A file is read, or refused in a sentence: no row of it says a stack or nothing at all. */
async function isTakenOrRefused(name: string, text: string): Promise<void> {
  const id = await within(name, () => bring(text, name));
  const words = [
    (await refusal(id)) ?? "read",
    ...(await rows(id)).flatMap(({ why }) => (why === null ? [] : [why])),
  ];
  for (const said of words)
    assert.doesNotMatch(said, /^$|\n\s+at |undefined|\[object|TypeError|RangeError/, said);
}

for (const [name, whole] of [
  ["log.csv", csv],
  ["record.json", fhir],
] as const)
  test(`a spoilt ${name} is read or refused in words, whatever is wrong with it`, async () => {
    await fc.assert(
      fc.asyncProperty(spoilt(whole), (text) => isTakenOrRefused(name, text)),
      { seed: SEED, numRuns: 40 },
    );
  });

for (const [name, whole] of [
  ["family.ged", gedcom],
  ["family.json", family],
] as const)
  test(`a spoilt ${name} is read or refused in words, whatever is wrong with it`, () => {
    fc.assert(
      fc.property(spoilt(whole), (text) => {
        const read = readFamilyFile(new TextEncoder().encode(text));
        if ("problem" in read) assert.match(read.problem, /\w/);
        assert.equal(Object.hasOwn(Object.prototype, "viewer"), false);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });

const deep = 100_000;
const bombs: readonly (readonly [string, string, string])[] = [
  ["JSON nested without end", "record.json", `{"resourceType":"Bundle","entry":${"[".repeat(deep)}`],
  ["objects nested without end", "record.json", `{"resourceType":"Bundle","entry":[${'{"a":'.repeat(deep)}`],
  [
    "one string as long as a file",
    "record.json",
    `{"resourceType":"Bundle","id":"${"x".repeat(3_900_000)}"}`,
  ],
  ["a number as long as a file", "record.json", `{"resourceType":"Bundle","entry":${"9".repeat(1_000_000)}}`],
  ["nothing but quotes", "log.csv", '"'.repeat(1_000_000)],
  ["nothing but commas", "log.csv", ",".repeat(1_000_000)],
  ["nothing but line ends", "log.csv", "\n".repeat(1_000_000)],
  ["a day that takes long to read", "log.csv", log({ ref: "1", date: `${"1 ".repeat(4000)}x` })],
  ["a name that takes long to compare", "log.csv", log({ ref: "1", pupil: "Sunniva ".repeat(4000) })],
  ["a birth day that takes long to read", "log.csv", log({ ref: "1", born: "03/".repeat(4000) })],
  ["words that take long to sort out", "log.csv", log({ ref: "1", what: `${"DNA was not ".repeat(2000)}!` })],
];

for (const [what, name, text] of bombs)
  test(`${what} is over in seconds`, async () => await isTakenOrRefused(name, text));

const line = (n: number, words: string) =>
  Array.from({ length: n }, (_, i) => words.replaceAll("#", String(i))).join("\n");
const families: readonly (readonly [string, string])[] = [
  ["levels of GEDCOM that never end", line(20_000, "# NOTE x")],
  [
    "a note carried on for ever",
    `0 HEAD\n1 GEDC\n2 VERS 7.0\n0 @I1@ INDI\n1 NOTE a\n${line(100_000, "2 CONT a")}\n0 TRLR`,
  ],
  [
    "people who are each other's parents",
    `0 HEAD\n1 GEDC\n2 VERS 7.0\n${line(500, "0 @I#@ INDI\n1 NAME A /B#/\n1 FAMC @F#@\n1 FAMS @F#@\n0 @F#@ FAM\n1 HUSB @I#@\n1 CHIL @I#@")}\n0 TRLR`,
  ],
  [
    "a name of nothing but slashes",
    `0 HEAD\n1 GEDC\n2 VERS 7.0\n0 @I1@ INDI\n1 NAME ${"/".repeat(200_000)}\n0 TRLR`,
  ],
  [
    "a day of nothing but BET",
    `0 HEAD\n1 GEDC\n2 VERS 7.0\n0 @I1@ INDI\n1 BIRT\n2 DATE ${"BET 1 AND ".repeat(20_000)}\n0 TRLR`,
  ],
  ["a family's JSON nested without end", `{"format":"throughline family","people":${"[".repeat(deep)}`],
  [
    "a family's JSON that would be everybody's parent",
    '{"format":"throughline family","version":1,"__proto__":{"viewer":1},"people":[{"__proto__":{"viewer":1}}]}',
  ],
];

for (const [what, text] of families)
  test(`${what}: over in seconds`, async () => {
    const read = await within(what, () => readFamilyFile(new TextEncoder().encode(text)));
    if ("problem" in read) assert.doesNotMatch(read.problem, /\n\s+at |undefined|RangeError/);
    assert.equal(Object.hasOwn(Object.prototype, "viewer"), false);
  });
