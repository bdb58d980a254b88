import type { ReadStream } from "node:fs";
import { mkdtemp, open, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { RefusedFile } from "./refused-file.ts";

/** A browser shows our answer only once it has sent the whole file: one that is too large is let run out, within reason. */
const PATIENCE = 40;

/**
 * Puts what is being sent on disk as fast as it comes, so that its reading can go on after the page is answered. The
 * file has no name from the start: if we are killed nothing of it stays. Answers its bytes, to be read once. Whoever
 * has them destroys them, read or not: a file left open for the collector to find ends the process.
 */
export async function spooled(bytes: AsyncIterable<Uint8Array>, limit: number): Promise<ReadStream> {
  const folder = await mkdtemp(join(tmpdir(), "throughline-"));
  const file = await open(join(folder, "sent"), "wx+", 0o600);
  await rm(folder, { recursive: true });
  try {
    let size = 0;
    for await (const chunk of bytes) {
      size += chunk.length;
      if (size > limit * PATIENCE) break;
      if (size <= limit) await file.write(chunk);
    }
    if (size > limit) throw tooLarge(limit);
  } catch (error) {
    await file.close();
    throw error;
  }
  return file.createReadStream({ start: 0 });
}

export const tooLarge = (limit: number): RefusedFile =>
  new RefusedFile(
    `This file is over ${Math.floor(limit / 1_000_000)} MB, the most that can be brought in at once. Ask the agency for fewer years at a time.`,
  );
