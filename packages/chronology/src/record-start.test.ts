import assert from "node:assert/strict";
import { test } from "node:test";
import { dayIn, invented } from "../scripts/invented-account.ts";
import { recordStart } from "./record-start.ts";

test("the years before a record begins are not called a silence", () => {
  assert.equal(String(recordStart(dayIn("9 July 2017"), [invented("a", "1 May 2019")])), "2019-05-01");
});

test("a record that begins in the pregnancy is silent from birth at the earliest", () => {
  assert.equal(String(recordStart(dayIn("9 July 2017"), [invented("a", "1 May 2017")])), "2017-07-09");
});

test("a child born some time in 2017 is not said to be unseen in 2017", () => {
  assert.equal(String(recordStart(dayIn("2017"), [])), "2017-12-31");
});

test("where birth is not known the record begins with its earliest entry", () => {
  const entries = [invented("a", "1 May 2019"), invented("b", "March 2018")];
  assert.equal(String(recordStart(null, entries)), "2018-03-01");
  assert.equal(recordStart(null, []), null);
});
