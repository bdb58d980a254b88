import { text } from "node:stream/consumers";
import { CANNOT_LOAD } from "./exit-codes.ts";
import { templates } from "./template.ts";

/** A process of its own for one document: a story's JSON comes in, its PDF goes out. Asked nothing, it only loads. */
const template = templates.find((one) => process.argv.includes(one)) ?? "chronology";
const loaded = await import("./lay-out.ts").catch(() => null);
if (loaded === null) process.exitCode = CANNOT_LOAD;
else if (!process.argv.includes("ask"))
  process.stdout.write(loaded.layOut(await text(process.stdin), template));
