import type { PartKnownDay } from "@throughline/calendar";
import { readGedcomDate } from "../dates/read-gedcom-date.ts";
import { child, type Structure, textAt } from "../structure.ts";
import { type Adoption, type Adoptions, oldAdoption } from "./adoptions-of.ts";
import type { FamilyChild, FamilyRecord, Role } from "./family-records.ts";
import { kindSaid, pedigreeSaid, type SaidKind } from "./parent-kind.ts";

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
 * beneath CHIL or FAMC), who adopted (ADOP beneath the event's FAMC), PEDI, and where nothing is said, birth.
 */
export function childKinds(
  family: FamilyRecord,
  of: FamilyChild,
  adoptions: Adoptions,
): readonly ChildKind[] {
  const { link, listed } = of;
  const pedi = pedigreeSaid(
    (link && (child(link, "PEDI") ?? child(link, "_PEDI"))) ?? (listed && child(listed, "PEDI")),
  );
  const adoption =
    adoptions(of.id, family.id) ??
    (pedi === "adoptive" ? adoptions(of.id, null) : null) ??
    oldAdoption(listed);
  const [from, to] = link ? stretchOf(link) : [null, null];
  return family.parents.map(({ id, role }, at) => {
    const own = kindSaid(ownWords(of, wordsFor(family, role, at)));
    const said = own === "not said" ? byAdoption(pedi, adoption, role) : own;
    return {
      parent: id,
      child: of.id,
      family: family.id,
      said: said === "not said" ? "birth" : said,
      from: from ?? (said === "adoptive" ? (adoption?.on ?? null) : null),
      to,
      standing: link ? (textAt(link, "STAT")?.toUpperCase() ?? null) : null,
    };
  });
}

/** Of two partners under one tag, the second is told of by the other's words. */
function wordsFor({ parents }: FamilyRecord, role: Role, at: number): "_FREL" | "_MREL" {
  const twice = at === 1 && parents[0]?.role === role;
  return (role === "HUSB") === twice ? "_MREL" : "_FREL";
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

/** From when to when, by a date beneath FAMC or its PEDI; no version up to 7.0 has one, so it is an extension. */
function stretchOf(link: Structure): readonly [PartKnownDay | null, PartKnownDay | null] {
  const pedi = child(link, "PEDI");
  const written = textAt(link, "_DATE") ?? (pedi && (textAt(pedi, "DATE") ?? textAt(pedi, "_DATE")));
  if (!written) return [null, null];
  const { day, after, before } = readGedcomDate(written);
  return after === null && before === null ? [day, null] : [after, before];
}
