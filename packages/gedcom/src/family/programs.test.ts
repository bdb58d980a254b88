import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { isProblem, type PartKnownDay, showPartKnownDay } from "@throughline/calendar";
import families from "../../vectors/families.json" with { type: "json" };
import { familyOfGedcom, layoutGraphOfGedcom, readGedcom, writeGedcom } from "../index.ts";

const shown = (day: PartKnownDay | string | null) =>
  day === null ? "" : typeof day === "string" ? day : showPartKnownDay(day);

function toldOf(name: string) {
  const document = readGedcom(readFileSync(new URL(`../../vectors/files/${name}.ged`, import.meta.url)));
  assert.ok(!isProblem(document));
  const { family, names, notCarried, warnings } = familyOfGedcom(document);
  const told = {
    file: name,
    problems: document.problems,
    people: family.people.map(({ id, name: called, sex, gender, born, died, pregnancy }) => {
      const others = (names.get(id) ?? []).slice(1).map((one) => `also ${one.name}`);
      return [
        id,
        called,
        gender ?? sex,
        `*${shown(born)}`,
        `†${shown(died)}`,
        pregnancy ?? "",
        ...others,
      ].join(" | ");
    }),
    couples: family.couples.map(
      ({ id, a, b, episodes }) =>
        `${id} ${a} ${b}: ${episodes.map(({ kind, from, to, end }) => [kind, shown(from), "to", shown(to), end ?? ""].join(" ")).join("; ")}`,
    ),
    links: family.parentLinks.map(({ parent, child, kind, from, to }) =>
      [parent, kind, child, shown(from), shown(to)].join(" ").trim(),
    ),
    unknown: family.unknownParents.map(({ children, other, parent, words }) =>
      [parent, children.join(" "), other, words].join(" | "),
    ),
    births: family.births.map(({ children, identical }) => `${children.join(" ")} ${identical}`),
    index: family.index,
    notCarried,
    warnings,
  };
  return { document, told };
}

for (const expected of families)
  test(`a file as ${expected.file} writes it is read as the family it tells of, and comes back as it was`, () => {
    const { document, told } = toldOf(expected.file);
    assert.deepEqual(told, expected);
    const text = readFileSync(new URL(`../../vectors/files/${expected.file}.ged`, import.meta.url), "utf8");
    assert.equal(writeGedcom(document), text.replace("1 CHAR ANSI", "1 CHAR UTF-8"));
  });

for (const { file } of families)
  test(`${file}: the layout is given every family under its own id, with everybody in it`, () => {
    const { document } = toldOf(file);
    const graph = layoutGraphOfGedcom(document);
    const records = document.records.filter(({ tag }) => tag === "FAM");
    for (const { xref, children } of records) {
      const union = graph.unions.find(({ id }) => id === xref);
      assert.ok(union);
      const people = new Set(graph.people.map(({ id }) => id));
      for (const { tag, pointer } of children)
        if (pointer !== null && people.has(pointer))
          assert.ok(
            tag === "CHIL"
              ? union.children.some(({ id }) => id === pointer)
              : union.a === pointer || union.b === pointer,
          );
    }
  });
