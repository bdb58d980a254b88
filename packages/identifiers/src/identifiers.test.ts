import { test } from "node:test";
import assert from "node:assert/strict";
import vectors from "../vectors/identifiers.json" with { type: "json" };
import { readNhsNumber, readUpn, readUprn, showNhsNumber } from "./index.ts";

test("an NHS number is read with or without its spaces, and shown in groups", () => {
  for (const { text, nhsNumber, shown } of vectors.nhsNumber.valid) {
    assert.deepEqual(readNhsNumber(text), { nhsNumber });
    assert.equal(showNhsNumber(nhsNumber), shown);
  }
});

test("a slip in an NHS number is refused in words", () => {
  for (const { text, problem } of vectors.nhsNumber.refused)
    assert.deepEqual(readNhsNumber(text), { problem });
});

test("any one wrong digit in an NHS number is noticed", () => {
  const right = "9434765919";
  for (let at = 0; at < 10; at++)
    for (let digit = 0; digit < 10; digit++) {
      const typed = `${right.slice(0, at)}${digit}${right.slice(at + 1)}`;
      assert.equal("nhsNumber" in readNhsNumber(typed), typed === right, typed);
    }
});

test("two neighbouring digits changed over in an NHS number are noticed", () => {
  const right = "9434765919";
  for (let at = 0; at < 9; at++) {
    const typed = `${right.slice(0, at)}${right[at + 1] ?? ""}${right[at] ?? ""}${right.slice(at + 2)}`;
    assert.equal("nhsNumber" in readNhsNumber(typed), typed === right, typed);
  }
});

test("a UPN is read in any case, and a temporary one is known as such", () => {
  for (const { text, upn, temporary } of vectors.upn.valid)
    assert.deepEqual(readUpn(text), { upn, temporary });
});

test("what is not a UPN is refused in words", () => {
  for (const { text, problem } of vectors.upn.refused) assert.deepEqual(readUpn(text), { problem });
});

test("a UPRN is at most twelve digits, its leading zeros left away", () => {
  for (const { text, uprn } of vectors.uprn.valid) assert.deepEqual(readUprn(text), { uprn });
  for (const { text, problem } of vectors.uprn.refused) assert.deepEqual(readUprn(text), { problem });
});
