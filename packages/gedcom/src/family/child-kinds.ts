import type { PartKnownDay } from "@throughline/calendar";
import { readDate } from "../dates/read-gedcom-date.ts";
import { child, children, type Structure, textAt } from "../structure.ts";
import { type Adoption, type Adoptions, oldAdoption } from "./adoptions-of.ts";
import type { FamilyChild, FamilyRecord, Role } from "./family-records.ts";
import { kindSaid, pedigreeWords, type SaidKind, standingSaid } from "./parent-kind.ts";

/** How a child belongs to one parent of a family, by what the file says; birth where it says nothing. */
export interface ChildKind {
  readonly parent: string;
  readonly child: string;
  readonly family: string;
  readonly said: SaidKind;
  readonly from: PartKnownDay | null;
  readonly to: PartKnownDay | null;
  /** PROVEN, CHALLENGED or DISPROVEN, where the file gives the link a standing. */
  readonly standing: string | null;
}

/**
 * How a child belongs to each parent in a family record. In this order: what is said of that parent (_FREL and _MREL,
 * beneath CHIL or FAMC), who adopted (ADOP beneath the event's FAMC), PEDI, and where nothing is said, birth. Days of
 * the link are not those of a birth parent who stands beside another kind.
 */
export function childKinds(
  family: FamilyRecord,
  of: FamilyChild,
  adoptions: Adoptions,
): readonly ChildKind[] {
  const { link, listed } = of;
  const pedigree = pedigreeOf(of);
  const pedi = kindSaid(pedigree.both);
  const adoption =
    adoptions(of.id, family.id) ??
    (pedi === "adoptive" ? adoptions(of.id, null) : null) ??
    oldAdoption(listed);
  const [from, to] = link ? stretchOf(link) : [null, null];
  const words = family.parents.map(({ role }, at) => {
    const tag = wordsFor(family, role, at);
    return ownWords(of, tag) ?? pedigree[tag];
  });
  const kinds = family.parents.map(({ role }, at): SaidKind => {
    const own = kindSaid(words[at] ?? null);
    const said = own === "not said" ? byAdoption(pedi, adoption, role) : own;
    return said === "not said" ? "birth" : said;
  });
  const status = link ? (textAt(link, "STAT")?.toUpperCase() ?? null) : null;
  return family.parents.map(({ id: parent }, at) => {
    const said = kinds[at] ?? "birth";
    const beside = said === "birth" && kinds.some((kind) => kind !== "birth");
    const adopted = said === "adoptive" ? (adoption?.on ?? null) : null;
    const standing = standingSaid(words[at] ?? pedigree.both) ?? status;
    const days = beside ? { from: null, to: null } : { from: from ?? adopted, to };
    return { parent, child: of.id, family: family.id, said, standing, ...days };
  });
}

/** Of two partners under one tag, the second is told of by the other's words. */
function wordsFor({ parents }: FamilyRecord, role: Role, at: number): "_FREL" | "_MREL" {
  const twice = at === 1 && parents[0]?.role === role;
  return (role === "HUSB") === twice ? "_MREL" : "_FREL";
}

/** What PEDI says of both parents, and of either: "Adopted (father)" and "Step (mother)", as Family Historian has it. */
function pedigreeOf({ link, listed }: FamilyChild): Record<"both" | "_FREL" | "_MREL", string | null> {
  const own = link === null ? [] : children(link, "PEDI", "_PEDI");
  const said = { both: null, _FREL: null, _MREL: null } as Record<"both" | "_FREL" | "_MREL", string | null>;
  for (const pedi of own.length > 0 || listed === null ? own : children(listed, "PEDI")) {
    const words = pedigreeWords(pedi);
    const [, kind = words, who] = /^(.*\S)\s*\((father|mother)\)$/i.exec(words) ?? [];
    said[who === undefined ? "both" : /^f/i.test(who) ? "_FREL" : "_MREL"] ??= kind;
  }
  return said;
}

function ownWords({ listed, link }: FamilyChild, tag: "_FREL" | "_MREL"): string | null {
  return (listed && textAt(listed, tag)) ?? (link && textAt(link, tag));
}

/** A partner who did not adopt is read as PEDI has it, and as if nothing were said where PEDI speaks of the adoption. */
function byAdoption(pedi: SaidKind, adoption: Adoption | null, role: Role): SaidKind {
  if (adoption === null) return pedi;
  if (adoption.by.includes(role)) return "adoptive";
  return pedi === "adoptive" ? "not said" : pedi;
}

/** From when to when: _FROM and _TO are ours, a DATE beneath PEDI is what 7.1 means to have. No version up to 7.0 has any. */
function stretchOf(link: Structure): readonly [PartKnownDay | null, PartKnownDay | null] {
  const [from, to] = [child(link, "_FROM"), child(link, "_TO")].map((own) => own && readDate(own)?.day);
  if (from || to) return [from ?? null, to ?? null];
  const pedi = child(link, "PEDI");
  const date = child(link, "_DATE") ?? (pedi && (child(pedi, "DATE") ?? child(pedi, "_DATE")));
  const read = date && readDate(date);
  if (!read) return [null, null];
  return read.after === null && read.before === null ? [read.day, null] : [read.after, read.before];
}
