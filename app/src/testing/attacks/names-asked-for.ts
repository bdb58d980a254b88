import { globSync, readFileSync } from "node:fs";

/** Every name by which the app reads something from an address, from its own source. */
export function namesAskedFor(): string[] {
  const source = globSync("app/src/**/*.{ts,tsx}", { exclude: (path) => /\.test\.|\/testing\//.test(path) });
  const asked = /(?:query|queries|searchParams\.get|searchParams\.getAll|address\.get)\("(\w+)"\)/g;
  const named = /(?:name|id)="(\w+)"/g;
  const names = source.flatMap((path) => {
    const text = readFileSync(path, "utf8");
    const filters = /method="get"/.test(text) ? [...text.matchAll(named)] : [];
    return [...text.matchAll(asked), ...filters].map(([, name = ""]) => name);
  });
  return [
    ...new Set([...names, "return", "next", "after", "page", "find", "words", "person_id", "kind"]),
  ].toSorted();
}
