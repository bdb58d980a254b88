import { readFileSync, statSync } from "node:fs";

const manifestFile = new URL("../../public/build/manifest.json", import.meta.url);

let builtAt = 0;
let manifest: Readonly<Record<string, string>> = {};

/** The address of a built file, `asset("app.css")`. Before anything is built, the plain name stands in. */
export function asset(name: string): string {
  const changedAt = statSync(manifestFile, { throwIfNoEntry: false })?.mtimeMs;
  if (changedAt === undefined) return `/build/${name}`;
  if (changedAt !== builtAt) {
    manifest = JSON.parse(readFileSync(manifestFile, "utf8"));
    builtAt = changedAt;
  }
  const address = manifest[name];
  if (!address) throw new Error(`"${name}" is not among the built files; run the build again.`);
  return address;
}
