import { existsSync } from "node:fs";
import { open, rename, rm } from "node:fs/promises";
import { CompressionStream, ReadableStream, TextEncoderStream } from "node:stream/web";
import type { House } from "../platform/house.ts";
import { backupLines } from "./backup-lines.store.ts";
import { BackupRefused, type SealedFor, sealed } from "./sealing.ts";

/** Writes the whole record into a sealed file, as it stands at one moment, while it is in use. The file is there only once it is whole and on the disk. */
export async function writeBackup(
  { store, clock }: Pick<House, "store" | "clock">,
  path: string,
  sealedFor: SealedFor,
): Promise<{ bytes: number }> {
  if (existsSync(path))
    throw new BackupRefused(`${path} is there already. A backup is never written over another.`);
  const part = `${path}.part`;
  const file = await open(part, "wx", 0o600);
  try {
    await store.asProductAtOnce(async (tx) => {
      const lines = ReadableStream.from(withEnds(backupLines(tx, clock.now())))
        .pipeThrough(new TextEncoderStream())
        .pipeThrough(new CompressionStream("gzip"));
      await file.writeFile(await sealed(lines, sealedFor));
    });
    await file.sync();
    const { size } = await file.stat();
    await file.close();
    await rename(part, path);
    return { bytes: size };
  } catch (error) {
    await file.close().catch(() => {});
    await rm(part, { force: true });
    throw error;
  }
}

async function* withEnds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}
