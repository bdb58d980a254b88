import assert from "node:assert/strict";
import { it } from "node:test";
import type { Family, ParentLink, Person } from "@throughline/genogram";
import { nearestFamily } from "./nearest-family.ts";

const person = (id: string): Person => ({
  id,
  name: id,
  sex: "not known",
  gender: null,
  born: null,
  died: null,
  pregnancy: null,
  marks: [],
});
const link = (parent: string, child: string, kind: ParentLink["kind"] = "birth"): ParentLink => ({
  id: `${parent} of ${child}, ${kind}`,
  parent,
  child,
  kind,
  from: null,
  to: null,
});

const family: Family = {
  index: "Rowan",
  people: ["Rowan", "Shanice", "Maureen", "Roy", "Lee", "Roy’s mother"].map((id) => person(id)),
  couples: [],
  parentLinks: [
    link("Shanice", "Rowan"),
    link("Maureen", "Shanice"),
    link("Roy", "Shanice"),
    link("Maureen", "Lee"),
    link("Roy", "Lee"),
    link("Roy’s mother", "Roy"),
    link("Maureen", "Rowan", "special guardian"),
  ],
  unknownParents: [],
  births: [],
  households: [],
  care: [],
  observations: [],
  supports: [],
};

it("shows the grandfather who is recorded beside a grandmother who cares for the child, and no mark in his place", () => {
  const { people, parentLinks } = nearestFamily(family);
  assert.deepEqual(people.map(({ id }) => id).toSorted(), ["Maureen", "Rowan", "Roy", "Shanice"]);
  assert.ok(parentLinks.some(({ parent, child }) => parent === "Roy" && child === "Shanice"));
});

it("shows no grandparent where none of them brings the child up", () => {
  const born = { ...family, parentLinks: family.parentLinks.filter(({ kind }) => kind === "birth") };
  assert.deepEqual(
    nearestFamily(born).people.map(({ id }) => id),
    ["Rowan", "Shanice"],
  );
});
