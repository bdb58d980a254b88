import assert from "node:assert/strict";
import { test } from "node:test";
import { roomFor } from "./room-for.ts";

const wide = { width: 1148, height: 900 };

test("a small family is drawn half as large again, not at half the card's width", () => {
  const { height, whole } = roomFor({ width: 520, height: 632 }, wide);
  assert.equal(whole, 1.5);
  assert.equal(height, 948);
});

test("a wider family fills the card's width, and all of it is seen", () => {
  const { height, whole } = roomFor({ width: 1000, height: 500 }, wide);
  assert.equal(whole, 1.148);
  assert.equal(height, 574);
});

test("a family far wider than the card is not shrunk past reading", () => {
  const { least, whole } = roomFor({ width: 4000, height: 1200 }, wide);
  assert.ok(whole < least);
});

test("on a small screen the drawing leaves room to scroll past it", () => {
  const { height } = roomFor({ width: 520, height: 632 }, { width: 286, height: 600 });
  assert.equal(height, 450);
});
