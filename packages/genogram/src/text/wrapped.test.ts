import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { textWidth } from "./text-width.ts";
import { wrapped } from "./wrapped.ts";

const room = { width: 108, lines: 2, size: 13 };

test("a name that fits stays on one line", () => {
  assert.deepEqual(wrapped("Kay Marsh", room), { lines: ["Kay Marsh"], shortened: false });
});

test("a longer name is broken between its words", () => {
  assert.deepEqual(wrapped("Oluwaseun Adebayo-Smythe", room).lines, ["Oluwaseun", "Adebayo-Smythe"]);
});

test("a name longer than its room ends in an ellipsis and says that it was shortened", () => {
  const { lines, shortened } = wrapped("Maria Konstantina Papadopoulou Christodoulopoulou", room);
  assert.equal(lines.length, 2);
  assert.ok(lines.at(-1)?.endsWith("…"));
  assert.ok(shortened);
});

test("an accent makes a name no wider", () => {
  assert.equal(textWidth("Zoë", 13), textWidth("Zoe", 13));
});

test("whatever is written, no line is wider than its room, unless it is one letter", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 80 }),
      fc.integer({ min: 1, max: 4 }),
      (text, lines) => {
        const found = wrapped(text, { ...room, lines });
        assert.ok(found.lines.length <= lines);
        for (const line of found.lines)
          assert.ok(textWidth(line, 13) <= room.width + 30 || line.length < 12, line);
      },
    ),
  );
});
