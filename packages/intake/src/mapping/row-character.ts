import { type EntryKind, type Seen, type Theme, themes, type Tone } from "../entry-words.ts";
import { fold, holdsPhrase } from "../fold.ts";
import { remembered } from "../remembered.ts";
import type { Mapping } from "./mapping.ts";
import { exactMeanings, heldMeanings } from "./meanings.ts";
import type { Cells } from "./sheet.ts";

/** What kind of thing a row tells of, and what was said about it that has no place of its own. */
export interface RowCharacter {
  readonly kind: EntryKind;
  readonly themes: readonly Theme[];
  readonly tone: Tone;
  readonly seen: Seen;
  readonly said: readonly { readonly column: string; readonly text: string }[];
}

const themesNamed = remembered((cell) => {
  const text = fold(cell);
  return themes.filter((theme) => holdsPhrase(text, fold(theme)));
});

/**
 * Reads the kind, themes, tone and sighting of a row through a mapping's tables of meanings. A category that only holds
 * a word of the table ("No concern") gives no tone.
 */
export function characterReader(mapping: Mapping): (cells: Cells) => RowCharacter {
  const categoryOf = heldMeanings(mapping.categories);
  const seenOf = exactMeanings(mapping.seen);
  const toneOf = exactMeanings(mapping.tones);
  const { constants } = mapping;
  return (cells) => {
    const category = cells.one("category") === "" ? null : categoryOf(cells.one("category"));
    const seen = cells.one("seen") === "" ? null : seenOf(cells.one("seen"));
    const tone = cells.one("tone") === "" ? null : toneOf(cells.one("tone"));
    const meaning = category?.meaning;
    const named = cells.all("themes").flatMap(({ text }) => themesNamed(text));
    const said = [unsaid(cells, "seen", seen), unsaid(cells, "tone", tone)].filter((part) => part !== null);
    return {
      kind: meaning?.kind ?? constants.kind,
      themes: [...new Set([...(meaning?.themes ?? []), ...named, ...constants.themes])],
      tone: tone?.meaning.tone ?? (category?.saysMore === false ? meaning?.tone : null) ?? constants.tone,
      seen: seen?.meaning.seen ?? meaning?.seen ?? constants.seen,
      said,
    };
  };
}

/** Written where a form wanted something and there was nothing to say. */
const SAYS_NOTHING = /^\s*(n\/?a|not applicable|not known|unknown|-+)\.?\s*$/i;

/** A cell whose words go beyond what they stand for. */
function unsaid(
  cells: Cells,
  field: "seen" | "tone",
  found: { readonly saysMore: boolean } | null,
): { column: string; text: string } | null {
  const text = cells.one(field);
  return text === "" || SAYS_NOTHING.test(text) || found?.saysMore === false
    ? null
    : { column: cells.heading(field) ?? field, text };
}
