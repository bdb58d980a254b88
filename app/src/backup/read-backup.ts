import { createReadStream } from "node:fs";
import { Readable } from "node:stream";
import { DecompressionStream, type ReadableStream, TextDecoderStream } from "node:stream/web";
import { z } from "zod";
import { BackupRefused, opened, type OpenedWith } from "./sealing.ts";

const head = z.object({
  format: z.literal("throughline backup"),
  version: z.literal(1),
  madeAt: z.string(),
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
});
const table = z.object({
  table: z.object({ schema: z.enum(["public", "auth"]), name: z.string(), columns: z.array(z.string()) }),
});
const rows = z.object({ rows: z.int() });
const end = z.object({ end: z.int() });

export type Head = z.infer<typeof head>;
export type TableRead = z.infer<typeof table>["table"];

/** What a backup holds, in order. Broken or cut short it is refused, naming the line. */
export type Part =
  | { readonly head: Head }
  | { readonly table: TableRead }
  | { readonly row: string }
  | "table ends";

export async function* readBackup(path: string, openedWith: OpenedWith): AsyncGenerator<Part> {
  const bytes = await opened(
    Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>,
    openedWith,
  );
  const text = bytes
    .pipeThrough<Uint8Array>(new DecompressionStream("gzip") as never)
    .pipeThrough<string>(new TextDecoderStream() as never);
  let [n, own, all, within, ended] = [0, 0, 0, false, false];
  try {
    for await (const line of linesOf(text)) {
      n += 1;
      if (ended) throw wrong(n, "something follows its end");
      if (n === 1) yield { head: readAs(head, line, n) };
      else if (line.startsWith("-") && within) {
        own += 1;
        yield { row: line.slice(1) };
      } else if (line.startsWith('{"table"') && !within) {
        [own, within] = [0, true];
        yield { table: readAs(table, line, n).table };
      } else if (line.startsWith('{"rows"') && within) {
        within = false;
        if (readAs(rows, line, n).rows !== own) throw wrong(n, "rows are missing before it");
        all += own;
        yield "table ends";
      } else {
        if (within) throw wrong(n, "it is not what stands there in a backup");
        if (readAs(end, line, n).end !== all) throw wrong(n, "rows are missing");
        ended = true;
      }
    }
  } catch (error) {
    if (error instanceof BackupRefused) throw error;
    throw new BackupRefused(`The backup is broken after line ${n}: it was altered or cut short.`);
  }
  if (!ended) throw new BackupRefused(`The backup was cut short after line ${n}.`);
}

function readAs<T>(schema: z.ZodType<T>, line: string, n: number): T {
  const read = schema.safeParse(JSON.parse(line));
  if (read.success) return read.data;
  throw wrong(n, "it is not what stands there in a backup");
}

const wrong = (n: number, why: string): BackupRefused =>
  new BackupRefused(`Line ${n} of the backup cannot be read: ${why}.`);

/** No row is so long: a file pressed from one endless line would fill the memory. */
const LONGEST = 64_000_000;

async function* linesOf(text: ReadableStream<string>): AsyncGenerator<string> {
  let begun: string[] = [];
  let length = 0;
  for await (const chunk of text) {
    const lines = chunk.split("\n");
    const rest = lines.pop() ?? "";
    for (const line of lines) {
      yield `${begun.join("")}${line}`;
      [begun, length] = [[], 0];
    }
    begun.push(rest);
    length += rest.length;
    if (length > LONGEST)
      throw new BackupRefused("The backup cannot be read: a line of it is longer than a row can be.");
  }
  if (length > 0) throw new BackupRefused("The backup was cut short in the middle of a line.");
}
