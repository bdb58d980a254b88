/** The version that the header gives, "7.0.14" or "5.5"; null when it gives none. */
export function declaredVersion(text: string): string | null {
  let [from, inGedc] = [0, false];
  while (from < text.length) {
    const to = lineEnd(text, from);
    const words = text.slice(from, to).trim().split(/\s+/, 3);
    if (words[0] === "0" && words[1] !== "HEAD") return null;
    if (words[0] === "1") inGedc = words[1] === "GEDC";
    if (inGedc && words[0] === "2" && words[1] === "VERS") return words[2] ?? null;
    from = to + 1;
  }
  return null;
}

/** Where the line that begins here ends: at a carriage return, a line feed or the end. */
export function lineEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return text.length;
}
