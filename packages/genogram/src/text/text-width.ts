import table from "./widths.json" with { type: "json" };

/** How heavy a text is set. */
export type Weight = "regular" | "bold";

const FIRST = 32;
const OTHER = 620;
const WIDE = 1000;

const widths: Readonly<Record<Weight, readonly number[]>> = {
  regular: table.regular.split(" ").map(Number),
  bold: table.bold.split(" ").map(Number),
};

/**
 * How wide a text is, in pixels, set in Atkinson Hyperlegible Next: there is no font here to measure, so the widths come
 * with the package, and server and browser agree. Accents add nothing to their letter; scripts not in the table are
 * taken to be wide.
 */
export function textWidth(text: string, size: number, weight: Weight = "regular"): number {
  let thousandths = 0;
  for (const character of text.normalize("NFD")) thousandths += widthOf(character, widths[weight]);
  return (thousandths * size) / 1000;
}

function widthOf(character: string, known: readonly number[]): number {
  if (/\p{Mark}/u.test(character)) return 0;
  const code = character.codePointAt(0) ?? 0;
  return known[code - FIRST] ?? (code > 0x1100 && code !== 0x2026 && !isDash(code) ? WIDE : OTHER);
}

function isDash(code: number): boolean {
  return code >= 0x2010 && code <= 0x2020;
}
