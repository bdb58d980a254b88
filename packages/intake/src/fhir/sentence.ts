/** Parts of text as sentences one after the other, each ended; blank parts are left away. */
export function sentences(...parts: readonly (string | null)[]): string {
  return parts
    .filter((part) => part !== null && part !== "")
    .map((part) => (/[.!?…]["”’')]*$/.test(part ?? "") ? part : `${part}.`))
    .join(" ");
}

/** "GP consultation: cough for five days", or whichever of the two there is; null when there is neither. */
export function titled(title: string | null, text: string | null): string | null {
  if (title === null || text === null || title === text) return title ?? text;
  return `${title}: ${text}`;
}

/** Texts in a row with commas; null when there are none. */
export function listed(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : [...new Set(texts)].join(", ");
}
