import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import { charactersRefused, someNotShown, withoutCharacters } from "./characters-refused.ts";

import type { Template } from "./template.ts";

const PDF_UA = "ua-1";
const templates: Readonly<Record<Template, URL>> = {
  chronology: new URL("chronology.typ", import.meta.url),
  growth: new URL("../../growth/paper/growth.typ", import.meta.url),
  genogram: new URL("../../genogram/paper/genogram.typ", import.meta.url),
};
const faces = [
  "400Regular/AtkinsonHyperlegibleNext_400Regular.ttf",
  "700Bold/AtkinsonHyperlegibleNext_700Bold.ttf",
].map((face) =>
  readFileSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/atkinson-hyperlegible-next/${face}`))),
);

const compiler = NodeCompiler.create({ fontArgs: [{ fontBlobs: faces }] });

/** The story, as JSON, on pages: PDF/UA-1, or an error. Characters that no face here can show become □. */
export function layOut(story: string, template: Template): Uint8Array {
  const mainFileContent = readFileSync(templates[template], "utf8");
  try {
    return pdfOf(mainFileContent, story);
  } catch (error) {
    const refused = charactersRefused(String(error));
    if (refused.length === 0) throw error;
    return pdfOf(mainFileContent, withoutCharacters(story, refused), someNotShown);
  } finally {
    compiler.evictCache(0);
  }
}

function pdfOf(mainFileContent: string, story: string, notice = ""): Uint8Array {
  const compiled = compiler.compile({ mainFileContent, inputs: { story, notice } });
  if (compiled.result === null) {
    const found = compiled.takeDiagnostics();
    throw new Error(
      `The pages cannot be laid out: ${found === null ? "no reason given" : JSON.stringify(compiler.fetchDiagnostics(found))}`,
    );
  }
  return compiler.pdf(compiled.result, { pdfStandard: PDF_UA });
}
