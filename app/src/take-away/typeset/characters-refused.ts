const SHOWN_INSTEAD = "□";
/** What the copy then says of itself. */
export const someNotShown = `${SHOWN_INSTEAD} stands for a letter or sign that this typeface does not have. It is in the record, and in the copies for a spreadsheet or another system.`;

/** The characters that a refusal of PDF/UA-1 says no face can show. It names each in quotes, some by number. */
export function charactersRefused(refusal: string): string[] {
  const named = refusal.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu);
  return [
    ...new Set(
      [...named].map(([, text = ""]) =>
        text.replaceAll(/\\+u\{([0-9a-f]+)\}/g, (_, hex: string) =>
          String.fromCodePoint(Number.parseInt(hex, 16)),
        ),
      ),
    ),
  ];
}

/** A story's JSON with □ for each of these characters. */
export function withoutCharacters(json: string, refused: readonly string[]): string {
  return JSON.stringify(
    JSON.parse(json, (_, value: unknown) =>
      typeof value === "string" ? shownInstead(value, refused) : value,
    ),
  );
}

const shownInstead = (text: string, refused: readonly string[]): string =>
  refused.reduce((shown, characters) => shown.replaceAll(characters, SHOWN_INSTEAD), text);
