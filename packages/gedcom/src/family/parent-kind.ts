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
  if (folded === "") return "not said";
  const plain = folded.endsWith(" child") ? folded.slice(0, -6) : folded;
  return known.get(folded) ?? known.get(plain) ?? { words: (words ?? "").trim() };
}

/** The kind that a PEDI says, or its phrase where it says OTHER. */
export function pedigreeSaid(pedi: Structure | null): SaidKind {
  if (pedi === null) return "not said";
  const phrase = (child(pedi, "PHRASE") ?? child(pedi, "_PHRASE"))?.text ?? null;
  const text = pedi.text?.trim() ?? "";
  if (text.toUpperCase() !== "OTHER") return kindSaid(text);
  return phrase === null ? { words: "OTHER" } : kindSaid(phrase);
}
