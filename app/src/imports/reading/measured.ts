import { createHash } from "node:crypto";
import { tooLarge } from "../spool.ts";

export interface Measured {
  readonly bytes: AsyncIterable<Uint8Array>;
  /** How many bytes have passed, and their sum once all have. */
  size(): number;
  sha256(): string;
}

/** Lets bytes through while counting and summing them; refuses at the first one over the limit. */
export function measured(bytes: AsyncIterable<Uint8Array>, limit: number): Measured {
  const sum = createHash("sha256");
  let size = 0;
  async function* through() {
    for await (const chunk of bytes) {
      size += chunk.length;
      if (size > limit) throw tooLarge(limit);
      sum.update(chunk);
      yield chunk;
    }
  }
  return { bytes: through(), size: () => size, sha256: () => sum.digest("hex") };
}
