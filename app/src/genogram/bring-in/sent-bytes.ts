import { takeFile } from "../../imports/public.ts";
import type { Asked } from "../../platform/http/env.ts";

export const MOST_MB = 20;
const MOST_BYTES = MOST_MB * 1_000_000;
/** A browser shows our answer only once it has sent the whole file: one that is too large is let run out, within reason. */
const PATIENCE = 40;

interface Sent {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The file that a form sends; or why it cannot be brought in. */
export async function sentBytes(c: Asked): Promise<Sent | { readonly problem: string }> {
  const { file } = await takeFile(c, async ({ name, bytes }) => ({ name, bytes: await gathered(bytes) }));
  if (file === null) return { problem: "Choose the file to bring in" };
  const { name, bytes } = file;
  if (bytes === null)
    return {
      problem: `This file is over ${MOST_MB} MB, the most that can be brought in. Export the child’s nearest family from the program`,
    };
  return bytes.length === 0 ? { problem: "This file is empty" } : { name, bytes };
}

async function gathered(sent: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of sent) {
    size += chunk.length;
    if (size > MOST_BYTES * PATIENCE) return null;
    if (size <= MOST_BYTES) chunks.push(chunk);
  }
  return size > MOST_BYTES ? null : new Uint8Array(Buffer.concat(chunks));
}
