import { quoted } from "../lines/line-problems.ts";
import { children, type Structure } from "../structure.ts";

/** One FAM record: who stands in it as partners and as children, from both sides of every pointer. */
export interface FamilyRecord {
  readonly id: string;
  readonly record: Structure;
  /** At most two, HUSB before WIFE; both may be the same tag. */
  readonly parents: readonly { readonly id: string; readonly role: Role }[];
  /** Parents who are told to be not known: a HUSB or WIFE that points at @VOID@. */
  readonly unknown: readonly { readonly role: Role; readonly words: string | null }[];
  readonly children: readonly FamilyChild[];
}

export type Role = "HUSB" | "WIFE";

/** A child in a family record: the CHIL that lists it and the FAMC by which it says so itself, whichever there are. */
export interface FamilyChild {
  readonly id: string;
  readonly listed: Structure | null;
  readonly link: Structure | null;
}

/** What is read from a document once and asked often. */
export interface Records {
  readonly individuals: ReadonlyMap<string, Structure>;
  readonly families: readonly FamilyRecord[];
  readonly warnings: readonly string[];
}

/** The INDI and FAM records by their ids. Pointers at nobody are told of; those from one side only still count. */
export function recordsOf(records: readonly Structure[]): Records {
  const warnings: string[] = [];
  const individuals = byId(records, "INDI", warnings);
  const families = byId(records, "FAM", warnings);
  const links = linksOf(individuals, families, warnings);
  const read = [...families].map(([id, record]) => {
    const own = links.get(id) ?? new Map<string, Structure>();
    const found = new Map<string, FamilyChild>();
    for (const { to, from } of pointersTo(record, "CHIL", id, individuals, warnings))
      if (!found.has(to)) found.set(to, { id: to, listed: from, link: own.get(to) ?? null });
      else warnings.push(`Line ${from.line}: ${id} lists ${to} as a child again. The first was read.`);
    for (const [child, link] of own)
      if (!found.has(child)) found.set(child, { id: child, listed: null, link });
    return { id, record, ...parentsIn(id, record, individuals, warnings), children: [...found.values()] };
  });
  return { individuals, families: read, warnings };
}

function byId(
  records: readonly Structure[],
  tag: string,
  warnings: string[],
): ReadonlyMap<string, Structure> {
  const found = new Map<string, Structure>();
  for (const record of records) {
    if (record.tag !== tag) continue;
    const id = record.xref ?? `line ${record.line}`;
    if (!found.has(id)) found.set(id, record);
    else {
      warnings.push(
        `${id} stands twice, the second time on line ${record.line}. What points at it was read as the first.`,
      );
      found.set(`${id} of line ${record.line}`, record);
    }
  }
  return found;
}

const roles: readonly Role[] = ["HUSB", "WIFE"];

function parentsIn(
  id: string,
  record: Structure,
  individuals: ReadonlyMap<string, Structure>,
  warnings: string[],
): Pick<FamilyRecord, "parents" | "unknown"> {
  const named = new Map<string, Role>();
  for (const role of roles)
    for (const { to } of pointersTo(record, role, id, individuals, warnings)) {
      if (named.has(to)) warnings.push(`${id} has the same person twice as a partner.`);
      else named.set(to, role);
    }
  const read = twoOf([...named]);
  const others = [...named.keys()].filter((to) => !read.some(({ id: one }) => one === to));
  if (others.length > 0)
    warnings.push(`${id} has more than two partners. ${others.join(" and ")} as one of them was not taken.`);
  const unknown = roles.flatMap((role) =>
    children(record, role)
      .filter(({ pointer }) => pointer === "@VOID@")
      .map((none) => ({ role, words: children(none, "PHRASE")[0]?.text ?? null })),
  );
  return { parents: read, unknown };
}

/** Of more than two, the first under each tag; else the first two. */
function twoOf(named: readonly (readonly [string, Role])[]): FamilyRecord["parents"] {
  const firsts = named.filter(([, role], at) => named.findIndex((one) => one[1] === role) === at);
  return (firsts.length === 2 ? firsts : named.slice(0, 2)).map(([id, role]) => ({ id, role }));
}

function pointersTo(
  record: Structure,
  tag: string,
  id: string,
  individuals: ReadonlyMap<string, Structure>,
  warnings: string[],
): readonly { readonly to: string; readonly from: Structure }[] {
  return children(record, tag).flatMap((from) => {
    const to = from.pointer;
    if (to === "@VOID@" && tag === "CHIL") warnings.push(unnamedChild(id, from));
    if (to === null || to === "@VOID@") return [];
    if (individuals.has(to)) return [{ to, from }];
    warnings.push(`Line ${from.line}: ${tag} of ${id} points at ${to}, which is nobody in this file.`);
    return [];
  });
}

/** A child who has no record, such as a miscarriage that is only told of. */
function unnamedChild(id: string, from: Structure): string {
  const words = children(from, "PHRASE")[0]?.text ?? null;
  const told = words === null ? "" : `: ${quoted(words)}`;
  return `Line ${from.line}: ${id} has a child without a record${told}. Nobody was added.`;
}

/** For each family, the FAMC of everybody who says that they are its child. */
function linksOf(
  individuals: ReadonlyMap<string, Structure>,
  families: ReadonlyMap<string, Structure>,
  warnings: string[],
): ReadonlyMap<string, ReadonlyMap<string, Structure>> {
  const found = new Map<string, Map<string, Structure>>();
  for (const [id, individual] of individuals)
    for (const link of children(individual, "FAMC")) {
      const to = link.pointer;
      if (to === null || to === "@VOID@") continue;
      if (!families.has(to))
        warnings.push(`Line ${link.line}: ${id} is a child of ${to}, which is not in this file.`);
      const own = found.get(to) ?? new Map<string, Structure>();
      if (own.has(id))
        warnings.push(`Line ${link.line}: ${id} says again that it is a child of ${to}. The first was read.`);
      else own.set(id, link);
      found.set(to, own);
    }
  return found;
}
