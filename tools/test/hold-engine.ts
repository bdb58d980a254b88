import { readFileSync } from "node:fs";

declare const WebAssembly: { compile(bytes: Uint8Array): Promise<object> };

const engine = new URL("./pglite.wasm", import.meta.resolve("@electric-sql/pglite"));
/** While one compiled engine is held, whatever else in the process compiles it is given that one, and what was made faster of it. */
Object.assign(globalThis, { heldEngine: await WebAssembly.compile(readFileSync(engine)) });
