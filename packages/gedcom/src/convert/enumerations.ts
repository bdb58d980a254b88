import table from "../../data/enumerations.json" with { type: "json" };
import { changed, type Structure, structure } from "../structure.ts";

/** The lists of 7.0 that have OTHER, with a phrase, for what is not in them. */
export type ListName = keyof typeof table;

/** A word of 5.5.1 as one of a list of 7.0: itself in capitals, or OTHER with the word as its phrase. */
export function listed(of: Structure, list: ListName, tag: string = of.tag): Structure {
  const word = (of.text ?? "").trim();
  const plain = word.replace(/^\((.*)\)$/, "$1");
  if (plain === "") return changed(of, { tag });
  if (table[list].includes(plain.toUpperCase())) return changed(of, { tag, text: plain.toUpperCase() });
  return changed(of, { tag, text: "OTHER", children: [structure("PHRASE", plain), ...of.children] });
}

/** The word for a value of a list of 7.0: its phrase where it says OTHER and has one, else itself in small letters. */
export function unlisted(of: Structure): { readonly word: string; readonly rest: readonly Structure[] } {
  const phrase = of.children.find(({ tag }) => tag === "PHRASE");
  const value = (of.text ?? "").trim();
  if (value === "OTHER" && phrase?.text)
    return { word: phrase.text, rest: of.children.filter((beneath) => beneath !== phrase) };
  return { word: value.toLowerCase(), rest: of.children };
}
