import languages from "../../data/languages.json" with { type: "json" };

const tags: ReadonlyMap<string, string> = new Map(
  Object.entries(languages).map(([name, tag]) => [name.toLowerCase(), tag]),
);
const names: ReadonlyMap<string, string> = new Map(
  Object.entries(languages).map(([name, tag]) => [tag, name]),
);

/** The tag (BCP 47) of a language that 5.5.1 calls by name; a tag is itself; null for a name it does not have. */
export function languageTag(name: string): string | null {
  return tags.get(name.toLowerCase()) ?? (/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(name) ? name : null);
}

/** The name 5.5.1 has for a language, by its tag; null where it has none. */
export function languageName(tag: string): string | null {
  return names.get(tag) ?? null;
}
