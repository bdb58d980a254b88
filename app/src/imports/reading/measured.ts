import { createHash } from "node:crypto";
import { RefusedFile } from "../refused-file.ts";

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
      if (size > limit)
        throw new RefusedFile(
          `This file is over ${Math.floor(limit / 1_000_000)} MB, the most that can be brought in at once. Ask the agency for fewer years at a time.`,
        );
      sum.update(chunk);
      yield chunk;
    }
  }
  return { bytes: through(), size: () => size, sha256: () => sum.digest("hex") };
}
