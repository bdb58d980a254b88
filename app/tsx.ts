import { readFileSync } from "node:fs";
import { enableCompileCache, registerHooks } from "node:module";
import { fileURLToPath } from "node:url";
import { transformSync } from "oxc-transform";

enableCompileCache(fileURLToPath(new URL("../node_modules/.cache/throughline", import.meta.url)));

/** Lets Node load the pages: `.tsx` becomes plain modules as it is imported; `.ts` Node strips by itself. */
registerHooks({
  load(url, context, nextLoad) {
    if (!url.endsWith(".tsx")) return nextLoad(url, context);
    const path = fileURLToPath(url);
    const { code, map, errors } = transformSync(path, readFileSync(path, "utf8"), {
      jsx: { runtime: "automatic", importSource: "preact" },
      sourcemap: true,
    });
    if (errors.length > 0) throw new SyntaxError(errors.map((e) => e.codeframe ?? e.message).join("\n"));
    const trace = map
      ? `\n//# sourceMappingURL=data:application/json;base64,${Buffer.from(JSON.stringify(map)).toString("base64")}`
      : "";
    return { format: "module", source: code + trace, shortCircuit: true };
  },
});
