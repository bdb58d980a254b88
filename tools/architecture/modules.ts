import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

export interface Module {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly { readonly from: string; readonly typeOnly: boolean }[];
  readonly text: string;
}

const IMPORT = /^\s*(?:import|export)\s+(type\s+)?(?:[^"';]*?from\s+)?"([^"]+)"/gm;

/** Every module of the packages, the app, the bench and the tools, with what each imports, as paths from the root. */
export function modules(): Module[] {
  const files = globSync(
    [
      "packages/*/{src,scripts}/**/*.ts",
      "app/*.ts",
      "app/{src,journeys}/**/*.{ts,tsx}",
      "bench/**/*.{ts,tsx}",
      "tools/**/*.ts",
    ],
    {
      exclude: (path) => path.includes("node_modules"),
    },
  );
  return files.toSorted().map((path) => {
    const text = readFileSync(path, "utf8");
    const imports = [...text.matchAll(IMPORT)].map(([, type, from = ""]) => ({
      from: from.startsWith(".") ? normalize(join(dirname(path), from)) : from,
      typeOnly: type !== undefined,
    }));
    return { path, text, imports, lines: text.split("\n").length - 1 };
  });
}
