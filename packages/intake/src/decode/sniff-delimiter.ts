/** What stands between the cells of a table kept as text. */
export type Delimiter = "," | "\t" | ";" | "|";

const delimiters: readonly Delimiter[] = ["\t", ",", ";", "|"];

/**
 * What stands between the cells, from the first line or lines of a file; null when they have one column only. What
 * is in quotation marks is not counted, so a first line that ends inside them is still read right.
 */
export function sniffDelimiter(text: string): Delimiter | null {
  const lines = unquotedLines(text);
  let best: { delimiter: Delimiter; columns: number } | null = null;
  for (const delimiter of delimiters) {
    const counts = lines.map((line) => line.split(delimiter).length - 1);
    const first = counts[0] ?? 0;
    const regular = counts.filter((count) => count === first).length;
    if (first === 0 || regular * 2 < counts.length) continue;
    if (best === null || first > best.columns) best = { delimiter, columns: first };
  }
  return best?.delimiter ?? null;
}

/** Up to ten lines with whatever stands in quotation marks left out. */
function unquotedLines(text: string): string[] {
  const lines: string[] = [];
  let line = "";
  let quoted = false;
  for (const character of text.slice(0, 20_000)) {
    if (character === '"') quoted = !quoted;
    else if (quoted || character === "\r" || character === "\uFEFF") continue;
    else if (character !== "\n") line += character;
    else {
      if (line !== "") lines.push(line);
      line = "";
      if (lines.length === 10) return lines;
    }
  }
  if (lines.length === 0 && line !== "") lines.push(line);
  return lines;
}
