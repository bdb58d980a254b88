import assert from "node:assert/strict";
import { test } from "node:test";
import { everything } from "./filter.ts";
import { readReading, readingHref } from "./reading.ts";

const read = (address: string) => readReading(new URLSearchParams(address));

test("a chosen account is read as it went, everything from the newest", () => {
  assert.equal(read("account=chosen").order, "oldest first");
  assert.equal(read("").order, "newest first");
  assert.equal(read("order=oldest first").order, "oldest first");
});

test("a period may be given by years, and takes in the whole of the last", () => {
  const { filter } = read("from=2021&to=2022");
  assert.equal(String(filter.from), "2021-01-01");
  assert.equal(String(filter.to), "2022-12-31");
});

test("a day that cannot be read is said to be so, and does not narrow anything", () => {
  const reading = read("from=31 June 2021");
  assert.deepEqual(reading.filter, everything);
  assert.equal(reading.problems[0]?.field, "from");
});

test("a period that ends before it begins is said to be so", () => {
  assert.equal(read("from=2022&to=2021").problems[0]?.field, "to");
});

test("an address says only what is asked, and says it again when read", () => {
  assert.equal(readingHref("x", read("")), "/children/x/chronology");
  const address = readingHref("x", read("theme=school&tone=worry&words=porridge&from=March 2021&with=y"), {
    page: 3,
  });
  const again = readReading(new URL(address, "http://here").searchParams);
  assert.equal(again.page, 3);
  assert.deepEqual(again.beside, ["y"]);
  assert.equal(again.filter.words, "porridge");
  assert.equal(String(again.filter.from), "2021-03-01");
});

test("reading another part begins on its first page", () => {
  assert.doesNotMatch(readingHref("x", read("page=4"), { filter: { theme: "school" } }), /page/);
});
