import { existsSync, readFileSync } from "node:fs";

const manifestFile = new URL("../../public/build/manifest.json", import.meta.url);

let manifest: Readonly<Record<string, string>> | undefined;

/** The address of a built file, `asset("app.css")`. Before anything is built, the plain name stands in. */
export function asset(name: string): string {
  manifest ??= readManifest();
  if (!manifest) return `/assets/${name}`;
  const address = manifest[name];
  if (!address) throw new Error(`"${name}" is not among the built files; run the build again.`);
  return address;
}

function readManifest(): typeof manifest {
  return existsSync(manifestFile) ? JSON.parse(readFileSync(manifestFile, "utf8")) : undefined;
}
