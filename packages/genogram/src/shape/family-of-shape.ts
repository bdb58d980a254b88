import { type PartKnownDay, someDayInYear } from "@throughline/calendar";
import type { Couple, Family, ParentKind, ParentLink, Sex, UnknownParent } from "../family.ts";
import type { Rel, Union } from "../layout/graph.ts";
import type { Shape, ShapePerson } from "./shape.ts";

/** The family of a file in the plain form. Who has no name there is shown by id; no day is made up. */
export function familyOfShape(shape: Shape): Family {
  const sexes = new Map(shape.people.map(({ id, sex }) => [id, sex]));
  return {
    index: shape.index,
    people: shape.people.map(personOf),
    couples: couplesOf(shape.unions),
    parentLinks: parentLinksOf(shape.unions),
    unknownParents: shape.unions.flatMap((union) => unknownParentOf(union, sexes)),
    births: shape.twins.map((children, i) => ({ id: `twins ${i + 1}`, children, identical: null })),
    households: shape.households.map(({ id, members }) => ({
      id,
      name: id,
      members: members.map((person) => ({ person, from: null, to: null, nights: null })),
    })),
    care: [],
    observations: [],
    supports: [],
  };
}

const inYear = (year: number | null): PartKnownDay | null =>
  year === null ? null : someDayInYear(Math.floor(year));

const personOf = ({ id, name, sex, birth }: ShapePerson): Family["people"][number] => ({
  id,
  name: name === "" ? id : name,
  sex,
  gender: null,
  born: inYear(birth),
  died: null,
  pregnancy: null,
  marks: [],
});

function couplesOf(unions: readonly Union[]): Couple[] {
  const couples = new Map<string, Couple>();
  for (const { id, a, b, partners, current, start } of unions) {
    if (!partners || a === null || b === null || a === b) continue;
    const pair = JSON.stringify([a, b].toSorted());
    const episode = { kind: "relationship", from: inYear(start), to: null } as const;
    const before = couples.get(pair) ?? { id, a, b, episodes: [] };
    const end = current ? null : ("separated" as const);
    couples.set(pair, { ...before, episodes: [...before.episodes, { ...episode, end }] });
  }
  return [...couples.values()];
}

const kinds: Readonly<Record<Rel, ParentKind>> = {
  birth: "birth",
  adopted: "adoptive",
  foster: "foster",
  step: "step",
  "special guardian": "special guardian",
  kinship: "kinship carer",
  donor: "donor",
};

/** A step-parent's partner, and who had a donor's child, is a parent already: only the other is added for those. */
function parentLinksOf(unions: readonly Union[]): ParentLink[] {
  const all = unions.flatMap(linksOf);
  const beside = ({ kind }: ParentLink) => kind === "step" || kind === "donor";
  const pairOf = ({ parent, child }: ParentLink) => JSON.stringify([parent, child]);
  const already = new Set(all.filter((link) => !beside(link)).map(pairOf));
  const links = all.filter((link) => !beside(link) || !already.has(pairOf(link)));
  return [...new Map(links.map((link) => [link.id, link])).values()];
}

const linksOf = ({ a, b, children }: Union): ParentLink[] =>
  children.flatMap(({ id: child, rel }) =>
    [a, b].flatMap((parent) => {
      if (parent === null) return [];
      const id = JSON.stringify([parent, child, rel]);
      return [{ id, parent, child, kind: kinds[rel], from: null, to: null }];
    }),
  );

function unknownParentOf(union: Union, sexes: ReadonlyMap<string, Sex>): UnknownParent[] {
  const { id, a, b } = union;
  if (a !== null && b !== null) return [];
  const children = [...new Set(union.children.flatMap((one) => (one.rel === "birth" ? [one.id] : [])))];
  if (children.length === 0) return [];
  const other = a ?? b;
  const sex = other === null ? "not known" : sexes.get(other);
  return [
    {
      id,
      children,
      other,
      parent: sex === "female" ? "father" : sex === "male" ? "mother" : "parent",
      words: null,
    },
  ];
}
