import { createHash } from "node:crypto";
import { globSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";
import { transform } from "lightningcss";
import { SassString, compile } from "sass";

const here = import.meta.dirname;
const out = join(here, "public/build");
const manifest: Record<string, string> = {};
const written: Record<string, Uint8Array> = {};

mkdirSync(out, { recursive: true });
copyFonts();
keep("icon.svg", readFileSync(join(here, "src/design/images/icon.svg")));
await bundleIslands();
bundleStyles();
save();

function copyFonts() {
  const fonts = new URL(
    "files/",
    import.meta.resolve("@fontsource-variable/atkinson-hyperlegible-next/package.json"),
  );
  for (const set of ["latin", "latin-ext"]) {
    for (const [style, name] of [
      ["normal", `${set}.woff2`],
      ["italic", `${set}-italic.woff2`],
    ] as const) {
      keep(name, readFileSync(new URL(`atkinson-hyperlegible-next-${set}-wght-${style}.woff2`, fonts)));
    }
  }
}

async function bundleIslands() {
  const islands = globSync("src/**/*.island.{ts,tsx}", { cwd: here });
  const { outputFiles, metafile } = await build({
    absWorkingDir: here,
    entryPoints: Object.fromEntries(islands.map((path) => [islandName(path), path])),
    outdir: out,
    entryNames: "[name]-[hash]",
    chunkNames: "part-[hash]",
    bundle: true,
    splitting: true,
    minify: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    jsxImportSource: "preact",
    metafile: true,
    write: false,
    logLevel: "warning",
  });
  for (const { path, contents } of outputFiles) written[basename(path)] = contents;
  for (const [path, { entryPoint }] of Object.entries(metafile.outputs)) {
    if (entryPoint) manifest[`${islandName(entryPoint)}.js`] = `/build/${basename(path)}`;
  }
}

function bundleStyles() {
  const { css } = compile(join(here, "src/design/styles/app.scss"), {
    loadPaths: [join(here, "../node_modules"), join(here, "node_modules")],
    quietDeps: true,
    functions: {
      "asset($name)": ([name]) =>
        new SassString(manifest[name?.assertString().text ?? ""] ?? "", { quotes: true }),
    },
  });
  const { code } = transform({
    filename: "app.css",
    code: Buffer.from(css),
    minify: true,
    // GOV.UK Frontend keeps a rule for browsers long gone that is not CSS.
    errorRecovery: true,
  });
  keep("app.css", code);
}

function keep(name: string, contents: Uint8Array) {
  const hash = createHash("sha256").update(contents).digest("hex").slice(0, 10);
  const file = `${basename(name, extname(name))}-${hash}${extname(name)}`;
  written[file] = contents;
  manifest[name] = `/build/${file}`;
}

function save() {
  report();
  for (const [file, contents] of Object.entries(written)) {
    if (file.endsWith(".woff2")) continue;
    written[`${file}.gz`] = gzipSync(contents, { level: 9 });
    written[`${file}.br`] = brotliCompressSync(contents);
  }
  written["manifest.json"] = Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`);
  for (const [file, contents] of Object.entries(written)) {
    writeFileSync(join(out, `${file}.new`), contents);
    renameSync(join(out, `${file}.new`), join(out, file));
  }
  for (const file of readdirSync(out)) if (!(file in written)) rmSync(join(out, file));
}

function report() {
  for (const [file, contents] of Object.entries(written).sort(([one], [other]) => one.localeCompare(other))) {
    const packed = file.endsWith(".woff2") ? contents.length : gzipSync(contents).length;
    console.log(`${(packed / 1024).toFixed(1).padStart(7)} kB  ${file}`);
  }
}

function islandName(path: string): string {
  return basename(path).replace(/\.island\.tsx?$/, "");
}
