import { test } from "node:test";
import assert from "node:assert/strict";
import vectors from "../../vectors/identities.json" with { type: "json" };
import { compareIdentity, compareNames, foundIdentity } from "../index.ts";

const identity = (given: { nhsNumber?: string; upn?: string; born?: string; names?: string[] }) =>
  foundIdentity({
    nhsNumber: given.nhsNumber ?? "",
    upn: given.upn ?? "",
    born: given.born ?? "",
    names: given.names ?? [],
  });

const amara = identity({
  nhsNumber: "9990000018",
  upn: "V941200621001",
  born: "3/7/2017",
  names: ["Amara Okafor", "Mara Okafor"],
});

for (const { says, found, verdict } of vectors)
  test(says, () => assert.equal(compareIdentity(amara, identity(found)).verdict, verdict));

test("the reasons say what agrees, what does not and what could not be read", () => {
  const found = identity({ nhsNumber: "9990000019", born: "3/8/2017", names: ["OKAFOR, Amara"] });
  assert.deepEqual(compareIdentity(amara, found), {
    verdict: "cannot tell",
    reasons: [
      "The birth day is 3 August 2017, not 3 July 2017.",
      "The name agrees.",
      "999 000 0019 is not an NHS number: its last digit does not fit. Check for a slip.",
    ],
  });
});

test("names compare without case, accents, titles, middle names or order", () => {
  const agree = [
    ["Amara Okafor", "OKAFOR, Amara"],
    ["Zoë O’Brien", "O'BRIEN, ZOE"],
    ["Amara Rose Okafor", "Miss Amara Okafor"],
    ["Jean-Luc de la Cruz", "DE LA CRUZ, Jean-Luc"],
    ["Amara Okafor", "Okafor Amara"],
    ["Łucja Nowak", "Łucja  NOWAK"],
  ] as const;
  for (const [ours, theirs] of agree)
    assert.equal(compareNames([ours], [theirs]), "agree", `${ours} ${theirs}`);
});

test("a sibling's name agrees only in part, and a single word is never enough", () => {
  assert.equal(compareNames(["Amara Okafor"], ["OKAFOR, Chidi"]), "agree in part");
  assert.equal(compareNames(["Amara Okafor"], ["Amara"]), "agree in part");
  assert.equal(compareNames(["Amara Okafor"], ["Chidi Eze"]), "differ");
  assert.equal(compareNames(["Amara Okafor"], [" "]), "unknown");
});
