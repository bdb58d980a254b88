import assert from "node:assert/strict";
import { test } from "node:test";
import { isProblem, type PartKnownDay } from "@throughline/calendar";
import type { Family } from "@throughline/genogram";
import fc from "fast-check";
import { birchFamily, couple, day, episode, family, parents, person } from "../scripts/birch-family.ts";
import { familyOfGedcom, gedcomBytes, gedcomOf, type GedcomVersion, readGedcom } from "./index.ts";

const today = Temporal.PlainDate.from("2026-11-24");
const versions: readonly GedcomVersion[] = ["5.5.1", "7.0"];

function throughGedcom(of: Family, version: GedcomVersion): Family {
  const { text } = gedcomOf(of, { version, today, redactLiving: false });
  const document = readGedcom(gedcomBytes(text));
  assert.ok(!isProblem(document));
  assert.deepEqual(document.problems, []);
  const { family: read, warnings } = familyOfGedcom(document);
  assert.deepEqual(warnings, []);
  return read;
}

const shown = (of: PartKnownDay | string | null) =>
  of === null
    ? null
    : typeof of === "string"
      ? of
      : `${of.about ? "about " : ""}${of.from.toString()} ${of.to.toString()}`;

/** What GEDCOM can say of a family, with people by their place in it and the rest in an order of its own. */
function sayable(of: Family) {
  const at = new Map(of.people.map(({ id }, place) => [id, place]));
  const names = (ids: readonly string[]) => ids.map((id) => at.get(id) ?? -1).toSorted((a, b) => a - b);
  const sorted = (lines: readonly unknown[]) => lines.map((line) => JSON.stringify(line)).toSorted();
  return {
    index: at.get(of.index ?? "") ?? null,
    people: of.people.map(({ id: _id, born, died, ...rest }) => ({
      ...rest,
      born: shown(born),
      died: shown(died),
    })),
    couples: sorted(
      of.couples.map(({ a, b, episodes }) => [
        names([a, b]),
        episodes.map(({ kind, from, to, end }) => [kind, shown(from), shown(to), end]),
      ]),
    ),
    links: sorted(
      of.parentLinks.map(({ parent, child, kind, from, to }) => [
        at.get(parent),
        kind,
        at.get(child),
        shown(from),
        shown(to),
      ]),
    ),
    unknown: sorted(
      of.unknownParents.map(({ children, other, parent, words }) => [
        names(children),
        at.get(other ?? ""),
        parent,
        words,
      ]),
    ),
    births: sorted(of.births.map(({ children, identical }) => [names(children), identical])),
  };
}

test("a family with everything GEDCOM 7 can say comes back as it was", () => {
  assert.deepEqual(sayable(throughGedcom(birchFamily(), "7.0")), sayable(birchFamily()));
});

test("in 5.5.1 only the parent who is not known is lost, and the file says so", () => {
  const birch = birchFamily();
  assert.deepEqual(
    sayable(throughGedcom(birch, "5.5.1")),
    sayable({ ...birch, unknownParents: birch.unknownParents.filter(({ other }) => other === null) }),
  );
  const { dropped } = gedcomOf(birch, { version: "5.5.1", today });
  assert.ok(dropped.some((sentence) => sentence.includes("asked about and is not known")));
});

test("a child fostered and then adopted by the same two people keeps both, with their days", () => {
  const both = family({
    people: [person("r", "female"), person("h", "female"), person("z", "female", "2018")],
    couples: [couple("r", "h", episode("married", "2009"))],
    parentLinks: [
      ...parents("r h", "z", "foster", "March 2019", "3 April 2020"),
      ...parents("r h", "z", "adoptive", "4 April 2020"),
    ],
  });
  for (const version of versions) assert.deepEqual(sayable(throughGedcom(both, version)), sayable(both));
});

test("a stepfather who adopted alone stands beside the mother, who stays a birth mother", () => {
  const adopted = family({
    people: [person("m", "female"), person("s", "male"), person("f", "male"), person("c", "male")],
    couples: [couple("m", "s", episode("living together", "2015"))],
    parentLinks: [...parents("m f", "c"), ...parents("s", "c", "adoptive", "2018")],
  });
  for (const version of versions)
    assert.deepEqual(sayable(throughGedcom(adopted, version)), sayable(adopted));
});

const written = fc.constantFrom(
  "12 March 2021",
  "March 2021",
  "2021",
  "about 2021",
  "summer 2019",
  "2019 to 2021",
  null,
);

const anybody = fc.record({
  sex: fc.constantFrom("female" as const, "male" as const, "not known" as const),
  born: written.map(day),
  died: fc.constantFrom(null, "day not known" as const, day("2022")),
  pregnancy: fc.constantFrom(null, null, null, "stillborn" as const),
  marks: fc.array(fc.constantFrom("lives abroad", "restricted"), { maxLength: 1 }),
});
const together = fc.record({
  kind: fc.constantFrom(
    "married" as const,
    "civil partnership" as const,
    "living together" as const,
    "brief" as const,
  ),
  from: written,
  to: written,
  end: fc.constantFrom("separated" as const, "died" as const),
});
const link = fc.record({
  parent: fc.nat(3),
  child: fc.integer({ min: 4, max: 7 }),
  kind: fc.constantFrom("birth", "adoptive", "foster", "step", "special guardian", "kinship carer", "donor"),
  from: written,
});
const links = fc.uniqueArray(link, { selector: ({ parent, child }) => parent * 8 + child, maxLength: 8 });

test("whatever the family, what GEDCOM can say of it comes back, in both versions", () => {
  const eight = fc.array(anybody, { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(
      eight,
      fc.option(together),
      links,
      fc.constantFrom(...versions),
      (all, time, linked, version) => {
        const births = linked.filter(({ kind }) => kind === "birth").map(({ child }) => child);
        fc.pre(births.every((child) => births.filter((other) => other === child).length < 3));
        const made = family({
          people: all.map((one, at) => person(`p${at}`, one.sex, null, one)),
          couples:
            time === null ? [] : [couple("p0", "p1", episode(time.kind, time.from, time.to, time.end))],
          parentLinks: linked.flatMap(({ parent, child, kind, from }) =>
            parents(`p${parent}`, `p${child}`, kind, kind === "birth" ? null : from),
          ),
        });
        assert.deepEqual(sayable(throughGedcom(made, version)), sayable(made));
      },
    ),
    { numRuns: 300 },
  );
});
