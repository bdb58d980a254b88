import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { gzipSync } from "node:zlib";
import { paths } from "../app/src/paths.ts";
import { type Figure, type Measurement, once } from "./figure.ts";
import { signInTo, withHouse } from "./open-house.ts";

const MOST_KB = 15;
const BUILT = "app/public/build";

export const pageWeight: Measurement = {
  name: "page-weight",
  title: "What a page downloads",
  how: `The scripts that a page's HTML names, with all they import, and the style sheet, each gzipped as it is sent. They are kept by the browser after the first page. The budget is ${MOST_KB} kB of JavaScript on an ordinary page.`,
  measure: ({ engine, planted }) =>
    withHouse(engine.environment, async ({ app }) => {
      const cookie = await signInTo(app, planted.email, planted.password);
      const pages = {
        "a child's first page": paths.child(planted.longest),
        "the chronology": paths.chronology(planted.longest),
        "a new entry's form": paths.newEntry(planted.longest),
      };
      const figures: Figure[] = [];
      for (const [name, path] of Object.entries(pages)) {
        const html = await (await app.request(path, { headers: { cookie } })).text();
        figures.push(once(`JavaScript of ${name}`, weight(scriptsOf(html)), "kB", MOST_KB));
        if (figures.length === 1) figures.push(once("Styles of every page", weight(stylesOf(html)), "kB"));
        figures.push(once(`HTML of ${name}`, gzipSync(html).length / 1000, "kB"));
      }
      return figures;
    }),
};

const built = (file: string): Buffer => readFileSync(join(BUILT, file));
const weight = (files: Iterable<string>): number =>
  [...files].reduce((sum, file) => sum + gzipSync(built(file), { level: 9 }).length, 0) / 1000;
const named = (html: string, address: RegExp): string[] =>
  [...html.matchAll(address)].flatMap(([, file]) => (file === undefined ? [] : [basename(file)]));

const stylesOf = (html: string): string[] => named(html, /<link rel="stylesheet" href="([^"]+)"/g);

/** The scripts a page names and whatever they import, each once. */
function scriptsOf(html: string): Set<string> {
  const found = new Set<string>();
  const waiting = named(html, /<script[^>]* src="([^"]+)"/g);
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    waiting.push(...named(built(file).toString(), /(?:from|import)\s*"\.\/([^"]+\.js)"/g));
  }
  return found;
}
