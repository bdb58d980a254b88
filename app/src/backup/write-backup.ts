import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { link, open, rm } from "node:fs/promises";
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
  const refuse = () => new BackupRefused(`${path} is there already. A backup is never written over another.`);
  if (existsSync(path)) throw refuse();
  const part = `${path}.${randomUUID()}.part`;
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
    await link(part, path).catch((error: NodeJS.ErrnoException) => {
      throw error.code === "EEXIST" ? refuse() : error;
    });
    return { bytes: size };
  } finally {
    await file.close().catch(() => {});
    await rm(part, { force: true });
  }
}

async function* withEnds(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}
