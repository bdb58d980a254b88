import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { pick } from "stream-json/filters/pick.js";
import { type StreamValuesItem, streamValues } from "stream-json/streamers/stream-values.js";
import { RefusedFile } from "../refused-file.ts";

export type Resource = Readonly<Record<string, unknown>>;

/** The resources of a FHIR Bundle one by one: never the whole of it at once. */
export async function* bundleResources(text: AsyncIterable<string>): AsyncGenerator<Resource> {
  const values = streamValues.asStream();
  const failed = pipeline(
    Readable.from(text),
    pick.withParserAsStream({ filter: /^entry\.\d+\.resource$/, streamValues: false }),
    values,
  ).then(
    () => null,
    (error: unknown) => error,
  );
  let read = 0;
  try {
    for await (const { value } of values as AsyncIterable<StreamValuesItem>) {
      read += 1;
      if (isResource(value)) yield value;
    }
  } catch (error) {
    const cause = (await failed) ?? error;
    if (cause instanceof RefusedFile) throw cause;
    throw new RefusedFile(
      `This file breaks off or is not JSON after its ${read === 0 ? "beginning" : `first ${read} resources`}. Ask the agency to export it again.`,
    );
  }
}

const isResource = (value: unknown): value is Resource =>
  typeof value === "object" && value !== null && !Array.isArray(value);
