import type { ParentKind } from "@throughline/genogram";
import kinds from "../../data/parent-kinds.json" with { type: "json" };
import { child, type Structure } from "../structure.ts";
import { foldWords, meanings } from "./fold-words.ts";

/** What a file says of how a child belongs to a parent: a kind, that it does not say, or words that make no parent of anybody here. */
export type SaidKind = ParentKind | "not said" | { readonly words: string };

const known = meanings(kinds);

/** A kind in a file's words, in any case and in some languages: "Adopted", "Natural", "leiblich", "FOSTER". */
export function kindSaid(words: string | null): SaidKind {
  const folded = foldWords(words ?? "");
  if (folded === "" || standingSaid(words) !== null) return "not said";
  const plain = folded.endsWith(" child") ? folded.slice(0, -6) : folded;
  return known.get(folded) ?? known.get(plain) ?? { words: (words ?? "").trim() };
}

/** What a PEDI says: its phrase where it says OTHER and has one. */
export function pedigreeWords(pedi: Structure): string {
  const phrase = (child(pedi, "PHRASE") ?? child(pedi, "_PHRASE"))?.text ?? null;
  const text = pedi.text?.trim() ?? "";
  return text.toUpperCase() === "OTHER" ? (phrase ?? "OTHER") : text;
}

/** Whether words that stand where a kind should say that the link is doubted, as Legacy and PAF have it. */
export function standingSaid(words: string | null): "CHALLENGED" | "DISPROVEN" | null {
  const folded = foldWords(words ?? "");
  if (folded === "challenged") return "CHALLENGED";
  return folded === "disproved" || folded === "disproven" ? "DISPROVEN" : null;
}
