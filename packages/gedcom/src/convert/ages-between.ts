const words: Readonly<Record<string, string>> = { CHILD: "< 8y", INFANT: "< 1y", STILLBORN: "0d" };

/** An age of 5.5.1 as 7.0 has it: "25" is years, and CHILD, INFANT and STILLBORN become a number with the word as phrase. */
export function age7Of(written: string): { readonly text: string | null; readonly phrase: string | null } {
  const plain = written.trim();
  const word = words[plain.toUpperCase()];
  if (word !== undefined)
    return { text: word, phrase: plain.charAt(0).toUpperCase() + plain.slice(1).toLowerCase() };
  const parts = /^([<>])? ?(.+)$/.exec(plain.toLowerCase());
  const length = (parts?.[2] ?? "").replace(/^(\d+)$/, "$1y").replace(/(?<=[ymwd])(?=\d)/g, " ");
  if (!/^\d+[ymwd]( \d+[mwd]){0,3}$/.test(length)) return { text: null, phrase: plain };
  return { text: `${parts?.[1] === undefined ? "" : `${parts[1]} `}${length}`, phrase: null };
}

/** An age of 7.0 as 5.5.1 has it; `left` is a phrase it has no room for. */
export function age551Of(
  written: string,
  phrase: string | null,
): { readonly text: string; readonly left: string | null } {
  const word = phrase?.trim().toUpperCase() ?? "";
  if (words[word] !== undefined) return { text: word, left: null };
  return { text: written.replace(/^([<>]) /, "$1"), left: phrase };
}
