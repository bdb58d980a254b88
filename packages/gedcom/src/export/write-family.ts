import type { ParentKind } from "@throughline/genogram";
import type { Role } from "../family/family-records.ts";
import { changed, pointing, record, type Structure, structure } from "../structure.ts";
import type { ChildToWrite, FamilyToWrite } from "./family-to-write.ts";
import { coupleStructures } from "./write-couple.ts";
import { adoptionOf, stretchOf } from "./write-stretch.ts";
import type { Writing } from "./writing.ts";

/** A FAM record. Parents who are no couple are marked as parents only, since GEDCOM calls both partners. */
export function familyRecord(of: FamilyToWrite, xref: string, writing: Writing): Structure {
  const { couple, parents } = of;
  const parentsOnly = parents.length === 2 && (couple === null || couple.episodes.length === 0);
  if (parentsOnly) writing.extensions.add("_PARENTS_ONLY");
  return record(xref, "FAM", [
    ...partnersOf(of, writing),
    ...of.children.map((child) => childStructure(child, of, writing)),
    ...(couple === null ? [] : coupleStructures(couple, writing)),
    ...(parentsOnly ? [structure("_PARENTS_ONLY", "Y")] : []),
  ]);
}

function partnersOf({ parents, unknown }: FamilyToWrite, writing: Writing): readonly Structure[] {
  const nobody = unknown.flatMap((none) => {
    const told = ![...none.children, none.other ?? ""].some((id) => writing.undated.has(id));
    if (none.parent === "parent" || writing.version === "5.5.1") {
      if (none.parent !== "parent" || none.words !== null)
        writing.dropped.add(`That a ${none.parent} was asked about and is not known, and what was tried.`);
      return [];
    }
    if (!told && none.words !== null)
      writing.dropped.add(
        "What was tried to find a parent, where a child or the other parent may be living.",
      );
    const words = told && none.words !== null ? [structure("PHRASE", none.words)] : [];
    return [pointing(none.parent === "father" ? "HUSB" : "WIFE", "@VOID@", words)];
  });
  const taken = nobody.length === 1 ? nobody[0]?.tag : undefined;
  const named = parents.map(({ id, role }) =>
    pointing(parents.length === 1 && taken === role ? other(role) : role, writing.xrefs.get(id) ?? ""),
  );
  return [...nobody, ...named].toSorted((a, b) => a.tag.localeCompare(b.tag));
}

function other(role: Role): Role {
  return role === "HUSB" ? "WIFE" : "HUSB";
}

const words: Readonly<Record<ParentKind, string>> = {
  birth: "Natural",
  adoptive: "Adopted",
  foster: "Foster",
  step: "Step",
  "special guardian": "Special guardian",
  "kinship carer": "Kinship carer",
  donor: "Donor",
};

/** In 5.5.1, what PEDI has no word for is said for each parent as Family Tree Maker and others do. */
function childStructure(child: ChildToWrite, { parents }: FamilyToWrite, writing: Writing): Structure {
  const listed = pointing("CHIL", writing.xrefs.get(child.id) ?? "");
  if (writing.version === "7.0" || pedigreeIn551(child.kind) !== null) return listed;
  const said = parents.map(({ id, role }) => {
    const tag = role === "HUSB" ? "_FREL" : "_MREL";
    writing.extensions.add(tag);
    return structure(tag, child.of.includes(id) ? words[child.kind] : words.birth);
  });
  return changed(listed, { children: said });
}

/** What the child's own record says of its place in a family: FAMC with PEDI, its days, and the adoption. */
export function childLinks(
  child: ChildToWrite,
  { parents }: FamilyToWrite,
  xref: string,
  writing: Writing,
): readonly Structure[] {
  const hidden = [child.id, ...child.of].some((id) => writing.hidden.has(id));
  const adoption = child.kind === "adoptive" ? [adoptionOf(child, parents, xref, hidden, writing)] : [];
  const stretch = hidden ? [] : stretchOf(child, writing);
  return [...adoption, pointing("FAMC", xref, [...pedigree(child, writing), ...stretch])];
}

function pedigree({ kind }: ChildToWrite, { version }: Writing): readonly Structure[] {
  const plain = pedigreeIn551(kind);
  if (version === "5.5.1") return plain === null ? [] : [structure("PEDI", plain)];
  if (plain !== null) return [structure("PEDI", plain.toUpperCase())];
  return [structure("PEDI", "OTHER", [structure("PHRASE", words[kind])])];
}

function pedigreeIn551(kind: ParentKind): string | null {
  if (kind === "birth" || kind === "foster") return kind;
  return kind === "adoptive" ? "adopted" : null;
}
