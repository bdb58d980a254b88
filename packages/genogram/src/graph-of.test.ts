import assert from "node:assert/strict";
import { test } from "node:test";
import { elliesFamily } from "../scripts/ellies-family.ts";
import { couple, episode, family, parents, person } from "../scripts/invented-family.ts";
import { graphOf } from "./graph-of.ts";
import type { Family } from "./family.ts";

const ofChild = (given: Family, child: string) =>
  graphOf(given).unions.flatMap(({ a, b, children }) =>
    children.filter(({ id }) => id === child).map(({ rel }) => [a, b, rel]),
  );
const people = (...ids: readonly string[]) =>
  ids.map((id) => person(id, id, id === "m" ? "female" : "male", null));

test("two birth parents are a union even when nobody recorded them as a couple", () => {
  const given = family({ people: people("f", "m", "c"), parentLinks: parents("m f", "c") });
  assert.deepEqual(graphOf(given).unions, [
    {
      id: "f+m",
      a: "f",
      b: "m",
      partners: false,
      current: false,
      start: null,
      children: [{ id: "c", rel: "birth" }],
    },
  ]);
});

test("two unknown fathers are two unions of the mother, and one father of two is one", () => {
  const unknown = (id: string, ...children: readonly string[]) =>
    ({ id, children, other: "m", parent: "father", words: null }) as const;
  const given = family({
    people: people("m", "a", "b", "c"),
    parentLinks: parents("m", "a b c"),
    unknownParents: [unknown("u1", "a", "c"), unknown("u2", "b")],
  });
  assert.deepEqual(
    graphOf(given).unions.map(({ id, children }) => [id, children.map((child) => child.id)]),
    [
      ["u1", ["a", "c"]],
      ["u2", ["b"]],
    ],
  );
});

test("each kind of parent is a union of its own, and a child may have several", () => {
  assert.deepEqual(ofChild(elliesFamily(), "ellie"), [
    ["dean", "kay", "birth"],
    ["ruth", "helen", "foster"],
  ]);
  assert.deepEqual(ofChild(elliesFamily(), "sam"), [
    ["gary", "kay", "birth"],
    [null, "maureen", "special guardian"],
  ]);
});

test("a stepfather stands beside the mother whose partner he is", () => {
  const given = family({
    people: people("f", "m", "s", "c"),
    couples: [couple("m", "s", episode("married"))],
    parentLinks: [...parents("m f", "c"), ...parents("s", "c", "step")],
  });
  assert.deepEqual(ofChild(given, "c"), [
    ["s", "m", "step"],
    ["f", "m", "birth"],
  ]);
});

test("somebody who fosters alone is no couple with a parent who is not known", () => {
  const given = family({ people: people("f", "c"), parentLinks: parents("f", "c", "foster") });
  assert.deepEqual(
    graphOf(given).unions.map(({ id, a, b }) => [id, a, b]),
    [["f+", "f", null]],
  );
});

test("a donor is a parent beside the mother, and two mothers stay the child's parents", () => {
  const given = family({
    people: [...people("m", "d", "c"), person("j", "J", "female", null)],
    parentLinks: [...parents("m j", "c"), ...parents("d", "c", "donor")],
  });
  assert.deepEqual(ofChild(given, "c"), [
    ["m", "j", "birth"],
    ["d", "m", "donor"],
  ]);
});

test("every link of every child is in a union once, whatever is recorded", () => {
  const given = elliesFamily();
  const shown = graphOf(given).unions.flatMap((union) =>
    union.children.map(({ id }) => [union, id] as const),
  );
  for (const { parent, child } of given.parentLinks)
    assert.ok(
      shown.some(([{ a, b }, id]) => id === child && (a === parent || b === parent)),
      `${parent} ${child}`,
    );
});

test("a stepfather who adopted is drawn as an adoptive father, once", () => {
  const given = family({
    people: people("m", "s", "c"),
    couples: [couple("m", "s", episode("married"))],
    parentLinks: [
      ...parents("m", "c"),
      ...parents("s", "c", "step"),
      ...parents("s", "c", "adoptive", "2019"),
    ],
  });
  assert.deepEqual(ofChild(given, "c"), [
    ["s", "m", "adopted"],
    [null, "m", "birth"],
  ]);
});
