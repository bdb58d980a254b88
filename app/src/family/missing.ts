import type { Family } from "@throughline/genogram";
import { kindWords } from "./kin-words.ts";
import { descentOf, homesOf, parentLinksOf, personIn, siblingsOf, sleepersIn } from "./kin.ts";
import type { FamilyRows } from "./family-rows.ts";
import { triesOf } from "./unknown-parents.ts";

/** Something about the family that nobody has recorded. */
export type Missing =
  | { readonly sort: "parent"; readonly of: string; readonly parent: "mother" | "father" }
  | { readonly sort: "not tried"; readonly unknown: string; readonly of: string; readonly parent: string }
  | { readonly sort: "home" }
  | { readonly sort: "nobody else there"; readonly home: string; readonly name: string }
  | { readonly sort: "responsibility"; readonly of: string; readonly as: string }
  | { readonly sort: "contact"; readonly of: string; readonly as: string }
  | { readonly sort: "care" }
  | { readonly sort: "grandparents"; readonly of: string; readonly as: string };

/** What is not recorded of a child's family on a day: parents and carers first. */
export function missingIn(
  family: Family,
  rows: Pick<
    FamilyRows,
    "parental_responsibility" | "contact_arrangement" | "unknown_parent" | "unknown_parent_try"
  >,
  day: Temporal.PlainDate,
): Missing[] {
  const { index } = family;
  if (index === null) return [];
  return [
    ...[index, ...siblingsOf(family, index)].flatMap((id) => parentsMissing(family, id)),
    ...notTried(rows),
    ...homesMissing(family, index, day),
    ...aboutParents(family, rows, index, day),
    ...(family.care.some((care) => care.of === index) || family.supports.some((s) => s.givesCare)
      ? []
      : [{ sort: "care" as const }]),
    ...grandparentsMissing(family, index),
  ];
}

/** Which of two birth parents, or parents by adoption, is neither recorded nor stated as not known. */
function parentsMissing(family: Family, id: string): Missing[] {
  if (personIn(family, id)?.pregnancy) return [];
  const links = descentOf(family, id);
  const adoptive = links.filter(({ kind }) => kind === "adoptive").length;
  const birth = links.filter(({ kind }) => kind === "birth");
  const sexes = birth.map(({ parent }) => personIn(family, parent)?.sex);
  const unknown = family.unknownParents.filter(({ children }) => children.includes(id));
  if (adoptive >= 2 || birth.length + unknown.length >= 2) return [];
  const has = (parent: "mother" | "father") =>
    sexes.includes(parent === "mother" ? "female" : "male") || unknown.some((one) => one.parent === parent);
  return (["mother", "father"] as const)
    .filter((parent) => !has(parent))
    .map((parent) => ({ sort: "parent" as const, of: id, parent }));
}

const notTried = (rows: Pick<FamilyRows, "unknown_parent" | "unknown_parent_try">): Missing[] =>
  rows.unknown_parent
    .filter((row) => row.found_id === null && triesOf(rows, row.first_id).length === 0)
    .map(({ first_id: unknown, person_id: of, parent }) => ({ sort: "not tried", unknown, of, parent }));

function homesMissing(family: Family, index: string, day: Temporal.PlainDate): Missing[] {
  const homes = homesOf(family, index, day);
  if (homes.length === 0) return [{ sort: "home" }];
  return homes
    .filter((home) => sleepersIn(home, day).every(({ person }) => person === index))
    .map(({ id, name }) => ({ sort: "nobody else there", home: id, name }));
}

/** Of each parent and carer: whether they have parental responsibility, and how they see the child if they live apart. */
function aboutParents(
  family: Family,
  rows: Pick<FamilyRows, "parental_responsibility" | "contact_arrangement">,
  index: string,
  day: Temporal.PlainDate,
): Missing[] {
  const homes = homesOf(family, index, day);
  const withChild = new Set(homes.flatMap((home) => sleepersIn(home, day).map(({ person }) => person)));
  const alive = parentLinksOf(family, index, day).filter(
    ({ parent, kind }) => kind !== "donor" && personIn(family, parent)?.died === null,
  );
  return alive.flatMap(({ parent: of, kind }): Missing[] => {
    const as = kindWords(kind, personIn(family, of)?.sex ?? "not known");
    const answered = rows.parental_responsibility.some((r) => r.person_id === index && r.holder_id === of);
    const arranged = rows.contact_arrangement.some((r) => r.person_id === index && r.with_id === of);
    return [
      ...(answered ? [] : [{ sort: "responsibility" as const, of, as }]),
      ...(arranged || withChild.has(of) || homes.length === 0 ? [] : [{ sort: "contact" as const, of, as }]),
    ];
  });
}

function grandparentsMissing(family: Family, index: string): Missing[] {
  return descentOf(family, index)
    .filter(({ parent }) => descentOf(family, parent).length === 0)
    .filter(({ parent }) => !family.unknownParents.some(({ children }) => children.includes(parent)))
    .map(({ parent: of, kind }) => ({
      sort: "grandparents",
      of,
      as: kindWords(kind, personIn(family, of)?.sex ?? "not known"),
    }));
}
