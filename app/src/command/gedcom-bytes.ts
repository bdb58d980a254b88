import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { Refused, type Surroundings } from "./command.ts";

const MOST_MB = 256;
const tooLarge = (what: string) => new Refused(`${what} is larger than ${MOST_MB} MB.`);

/** The bytes of a file, or of what is piped in where its name is “-”. */
export async function gedcomBytes(name: string, { environment, input }: Surroundings): Promise<Uint8Array> {
  if (name === "-") return pipedIn(input ?? process.stdin);
  const path = resolve(environment["INIT_CWD"] ?? "", name);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new Refused(`There is no file ${name}.`);
  if (found.size > MOST_MB * 2 ** 20) throw tooLarge(name);
  return readFileSync(path);
}

async function pipedIn(input: AsyncIterable<unknown>): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of input) {
    const bytes = typeof part === "string" ? Buffer.from(part) : Buffer.from(part as Uint8Array);
    size += bytes.length;
    if (size > MOST_MB * 2 ** 20) throw tooLarge("Standard input");
    parts.push(bytes);
  }
  return Buffer.concat(parts);
}
