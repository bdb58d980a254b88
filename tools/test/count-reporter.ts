import type { TestEvent } from "node:test/reporters";

/** A file that has had its turn is no test, unless it failed: then it could not be read to its end. */
const isFile = ({ type, data }: TestEvent & { type: "test:pass" | "test:fail" }): boolean =>
  type === "test:pass" && /^\S+\.test\.tsx?$/.test(data.name);

/** Counts what ran, for the closing line of the whole. */
export default async function* count(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let [passed, failed, skipped] = [0, 0, 0];
  for await (const event of source) {
    if (event.type !== "test:pass" && event.type !== "test:fail") continue;
    if (event.data.details.type === "suite" || isFile(event)) continue;
    if (event.data.skip !== undefined || event.data.todo !== undefined) skipped += 1;
    else if (event.type === "test:pass") passed += 1;
    else failed += 1;
  }
  yield JSON.stringify({ passed, failed, skipped });
}
