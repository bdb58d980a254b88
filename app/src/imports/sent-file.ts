import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { Busboy } from "@fastify/busboy";
import { HTTPException } from "hono/http-exception";
import type { Asked } from "../platform/http/env.ts";

/** A file as a form sends it, with the fields that stand before it. */
export interface SentFile {
  readonly name: string;
  readonly fields: ReadonlyMap<string, string>;
  readonly bytes: AsyncIterable<Uint8Array>;
}

export interface Taken<T> {
  readonly fields: ReadonlyMap<string, string>;
  /** What became of the file; null when none was sent. */
  readonly file: T | null;
}

const LONGEST_FIELD = 1000;

/** Takes the one file of a form as it comes, without holding it. */
export async function takeFile<T>(c: Asked, take: (sent: SentFile) => Promise<T>): Promise<Taken<T>> {
  const fields = new Map<string, string>();
  const type = c.req.header("content-type") ?? "";
  const { body } = c.req.raw;
  if (!type.startsWith("multipart/form-data") || body === null) return { fields, file: null };
  const form = formOf(type);
  const taking: Promise<T>[] = [];
  const streams: Readable[] = [];
  let refused: Error | null = null;
  form.on("field", (name, value) => fields.set(name, value));
  form.on("file", (_field, bytes, name) => {
    // A form that breaks off is told of by the form itself, maybe before anybody reads the file.
    bytes.on("error", () => {});
    if (name === undefined || name === "") {
      bytes.resume();
      return;
    }
    streams.push(bytes);
    const taken = take({ name: shown(name), fields, bytes });
    taking.push(taken);
    taken.catch((error: unknown) => {
      refused ??= error instanceof Error ? error : new Error("The file was not taken.");
      form.destroy(refused);
    });
  });
  try {
    await pipeline(Readable.from(body), form);
  } catch (error) {
    // Whoever was still reading the file is stopped by this, and refuses it only after it broke off.
    const why = refused ?? new HTTPException(400, { cause: error });
    for (const bytes of streams) bytes.destroy();
    await Promise.allSettled(taking);
    throw why;
  }
  return { fields, file: (await taking[0]) ?? null };
}

function formOf(type: string) {
  try {
    return new Busboy({
      headers: { "content-type": type },
      limits: { files: 1, fields: 10, fieldSize: LONGEST_FIELD },
    });
  } catch (cause) {
    throw new HTTPException(400, { cause });
  }
}

/** A file's name as it can be kept and shown: no folders, no characters that nobody can see. */
function shown(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? "";
  return last.toWellFormed().replaceAll(/\p{C}/gu, "").trim().slice(0, 200) || "A file without a name";
}
