import { writeFileSync } from "node:fs";
import { CompressionStream, ReadableStream, TextEncoderStream } from "node:stream/web";
import { sealed } from "../sealing.ts";

/** Guessing at this passphrase is cheap, and so is opening what it seals: the product never says how dear it is, and has age's own. */
export const quickly = (passphrase: string) => ({ passphrase, workFactor: 4 });

/** A sealed file of whatever lines somebody cares to put into one. */
export async function madeBackup(
  path: string,
  lines: readonly string[],
  passphrase: string,
): Promise<string> {
  const bytes = ReadableStream.from(lines.map((line) => `${line}\n`))
    .pipeThrough(new TextEncoderStream())
    .pipeThrough(new CompressionStream("gzip"));
  const chunks: Uint8Array[] = [];
  for await (const chunk of await sealed(bytes, quickly(passphrase))) chunks.push(chunk);
  writeFileSync(path, Buffer.concat(chunks));
  return path;
}
