import assert from "node:assert/strict";
import { test } from "node:test";
import type { Family, ParentKind, Sex } from "@throughline/genogram";
import { relationsFrom } from "./relation.ts";

const today = Temporal.PlainDate.from("2026-11-24");

/** "gran>mum" is a birth; "gran>child special guardian" another kind; "a+b" a couple. */
function familyOf(sexes: string, ...facts: readonly string[]): Family {
  const sexOf: Record<string, Sex> = { f: "female", m: "male" };
  const ids = [...new Set(facts.flatMap((fact) => (fact.split(" ")[0] ?? "").split(/[>+]/)))];
  const links = facts.filter((fact) => fact.includes(">"));
  return {
    index: "child",
    people: ids.map((id, at) => ({
      id,
      name: id,
      sex: sexOf[sexes[at] ?? ""] ?? "not known",
      gender: null,
      born: null,
      died: null,
      pregnancy: null,
      marks: [],
    })),
    couples: facts
      .filter((fact) => fact.includes("+"))
      .map((id) => {
        const [a = "", b = ""] = id.split("+");
        return { id, a, b, episodes: [{ kind: "living together", from: null, to: null, end: null }] };
      }),
    parentLinks: links.map((id) => {
      const [who = "", ...kind] = id.split(" ");
      const [parent = "", child = ""] = who.split(">");
      return { id, parent, child, kind: (kind.join(" ") || "birth") as ParentKind, from: null, to: null };
    }),
    unknownParents: [],
    births: [],
    households: [],
    care: [],
    observations: [],
    supports: [],
  };
}

const related = (family: Family, id: string) => relationsFrom(family, "child", today).get(id);

for (const [name, family, id, words, generation] of [
  ["a mother", familyOf("fm", "mum>child"), "mum", "mother", -1],
  [
    "a brother by both parents",
    familyOf("fmmm", "mum>child", "dad>child", "mum>bro", "dad>bro"),
    "bro",
    "brother",
    0,
  ],
  [
    "a half-brother, once both fathers are recorded",
    familyOf("fxmmm", "mum>child", "dad>child", "mum>bro", "his>bro"),
    "bro",
    "half-brother",
    0,
  ],
  [
    "a brother or half-brother, while one father is not",
    familyOf("fxmm", "mum>child", "dad>child", "mum>bro"),
    "bro",
    "brother or half-brother",
    0,
  ],
  [
    "a mother’s brother",
    familyOf("ffxm", "gran>mum", "mum>child", "gran>lee"),
    "lee",
    "uncle, mother’s brother or half-brother",
    -1,
  ],
  [
    "a grandmother who is the special guardian",
    familyOf("ffx", "gran>mum", "mum>child", "gran>child special guardian"),
    "gran",
    "grandmother, mother’s mother; special guardian",
    -2,
  ],
  ["a mother’s partner", familyOf("fxm", "mum>child", "mum+craig"), "craig", "mother’s partner", -1],
  ["a foster carer", familyOf("fx", "ruth>child foster"), "ruth", "foster carer", -1],
] as const)
  test(`${name} is told in words`, () => {
    assert.deepEqual(related(family, id), { words, generation });
  });

test("somebody nothing ties to the child has no words and no generation", () => {
  assert.deepEqual(related(familyOf("fxm", "mum>child", "x>tina"), "tina"), {
    words: null,
    generation: null,
  });
});

test("a circle of parents comes to an end", () => {
  const circle = familyOf("fm", "a>child", "child>a");
  assert.equal(related(circle, "a")?.generation, -1);
});
