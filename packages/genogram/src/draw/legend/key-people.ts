import type { Person } from "../../family.ts";
import type { SymbolOf } from "../../notation/notation.ts";
import { spokenName } from "../../name-of.ts";
import { carersOf, drawBadge } from "../badges.ts";
import { birthPlaces } from "../birth-places.ts";
import { gapMark, shownGaps } from "../draw-gaps.ts";
import { drawSymbol } from "../draw-symbol.ts";
import type { Scene } from "../scene.ts";
import { outlineOf, symbolOf } from "../symbol-of.ts";
import { words } from "../words.ts";
import type { KeyLine } from "./key-line.ts";

const nobody: Person = {
  id: "",
  name: "",
  sex: "not known",
  gender: null,
  born: null,
  died: null,
  pregnancy: null,
  marks: [],
};

const stands: Readonly<Record<SymbolOf, Partial<Person>>> = {
  female: { sex: "female" },
  male: { sex: "male" },
  other: { gender: "as told" },
  "not known": {},
  expected: { pregnancy: "expected" },
  stillborn: { pregnancy: "stillborn" },
  miscarried: { pregnancy: "miscarried" },
  ended: { pregnancy: "ended" },
};

/** The key's lines about people: only the symbols this drawing has. */
export function keyOfPeople(scene: Scene): readonly KeyLine[] {
  const { family, notation } = scene;
  const used = new Set(family.people.map((person) => symbolOf(person)));
  const symbols = (Object.keys(stands) as SymbolOf[]).filter((of) => used.has(of));
  const child = family.index === null ? undefined : scene.people.get(family.index);
  const dead = family.people.find(({ died, pregnancy }) => died !== null && pregnancy === null);
  const ages = [...scene.labels.values()].map(({ inside }) => inside).filter((age) => age !== null);
  const places = birthPlaces(scene.graph, xOf(scene));
  return [
    ...symbols.map((of) => line(notation.people[of].words, symbol(scene, { ...nobody, ...stands[of] }))),
    ...(child === undefined ? [] : [line(notation.index.words, symbol(scene, bare(child), true))]),
    ...(dead === undefined
      ? []
      : [line(notation.died.words, symbol(scene, { ...bare(dead), died: "day not known" }))]),
    ...(ages[0] === undefined
      ? []
      : [line(notation.age.words, said(ages.find((age) => !age.startsWith("c")) ?? ages[0]))]),
    ...(places.size === 0 ? [] : [line("Order of birth, where it is not left to right", said("1st"))]),
    ...shownGaps(scene).map(({ sign, said: text }) => line(text, (cx, cy) => gapMark(sign, cx, cy))),
    ...badgeLines(scene),
  ];
}

function badgeLines({ family, layers, notation }: Scene): readonly KeyLine[] {
  const { care, service } = notation;
  const carers = layers.has("care") && carersOf(family).length > 0;
  const child = family.people.find(({ id }) => id === family.index);
  const gives = child === undefined ? care.words : `${care.words} to ${spokenName(child)}`;
  const services = layers.has("services") ? family.supports : [];
  return [
    ...(carers ? [line(gives, (cx, cy) => drawBadge({ text: care.letter, full: true }, cx, cy))] : []),
    ...services.map(({ name, strength }, at) =>
      line(strength === "not said" ? name : `${name}: ${strength}`, (cx, cy) =>
        drawBadge({ text: `${service.letter}${at + 1}`, full: false }, cx, cy),
      ),
    ),
  ];
}

function xOf({ geometry }: Scene): (id: string) => number {
  const places = new Map(geometry.people.map(({ id, cx }) => [id, cx]));
  return (id) => places.get(id) ?? 0;
}

function line(text: string, sample: KeyLine["sample"]): KeyLine {
  return { words: text, sample };
}

function bare(person: Person): Person {
  return { ...nobody, sex: person.sex, gender: person.gender };
}

function symbol({ notation }: Scene, person: Person, isIndex = false): KeyLine["sample"] {
  const lift = outlineOf(person, notation).half ? 5 : 0;
  return (cx, cy) => drawSymbol({ person, isIndex, age: null }, { cx, cy: cy + lift, r: 10 }, notation);
}

function said(text: string): KeyLine["sample"] {
  return (cx, cy) => words({ x: cx, y: cy + 4, text, name: "genogram-key-sample", anchor: "middle" });
}
