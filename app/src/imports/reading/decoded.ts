import type { Encoding } from "@throughline/intake";
import { RefusedFile } from "../refused-file.ts";

/**
 * A file's bytes as text. A file whose first letter beyond ASCII comes after the beginning that was looked at, and is
 * no UTF-8, is Windows-1252; one that has been UTF-8 and stops being so is refused. `where` says how far it was read.
 */
export async function* decoded(
  bytes: AsyncIterable<Uint8Array>,
  encoding: Encoding,
  where: () => string,
): AsyncGenerator<string> {
  let decoder = new TextDecoder(encoding, { fatal: true });
  let asciiSoFar = encoding === "utf-8";
  const decode = (chunk?: Uint8Array): string => {
    try {
      const text = chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
      if (text.includes("\0"))
        throw new RefusedFile(
          `${where()} holds a character that no text has (NUL). Ask the agency to export the file again.`,
        );
      return text;
    } catch (error) {
      if (error instanceof RefusedFile) throw error;
      if (!asciiSoFar || chunk === undefined) throw brokenAt(where(), encoding);
      decoder = new TextDecoder("windows-1252", { fatal: true });
      return decoder.decode(chunk, { stream: true });
    }
  };
  for await (const chunk of bytes) {
    const text = decode(chunk);
    asciiSoFar = asciiSoFar && isAscii(chunk);
    if (text !== "") yield text;
  }
  const last = decode();
  if (last !== "") yield last;
}

const names: Record<Encoding, string> = {
  "utf-8": "UTF-8",
  "utf-16le": "UTF-16",
  "utf-16be": "UTF-16",
  "windows-1252": "Windows-1252",
};

const brokenAt = (where: string, encoding: Encoding): RefusedFile =>
  new RefusedFile(
    `${where} holds letters that cannot be read: the file begins as ${names[encoding]} and does not stay so. Ask the agency to export it again as UTF-8.`,
  );

const isAscii = (chunk: Uint8Array): boolean => chunk.every((byte) => byte < 0x80);
