import assert from "node:assert/strict";
import { test } from "node:test";
import {
  couple,
  episode,
  family,
  household,
  parents,
  person,
  written,
} from "../../../scripts/invented-family.ts";
import { textWidth } from "../../text/text-width.ts";
import { drawGenogram } from "../draw-genogram.ts";
import { overlap } from "./taken.ts";
import { qualityWords } from "./quality-words.ts";

const on = written("19 February 2026") ?? assert.fail();
const said = (a: string, b: string, quality: "close" | "conflict", at: number) =>
  ({ id: `o${at}`, a, b, quality, directed: false, saidBy: "Priti Shah", on }) as const;

/** A mother between her former and her present partner, all three close to her son, and the two men in conflict. */
const given = family({
  index: "leo",
  people: [
    person("dan", "Daniel Brennan", "male", "1989"),
    person("sio", "Siobhan Brennan", "female", "1992"),
    person("cra", "Craig Dunmore", "male", "1990"),
    person("leo", "Leo Brennan", "male", "14 May 2020"),
  ],
  couples: [
    couple("dan", "sio", episode("married", "2018", "2022", "divorced")),
    couple("cra", "sio", episode("living together", "2023")),
  ],
  parentLinks: parents("dan sio", "leo"),
  households: [household("m", "Mum's house", "sio, cra, leo"), household("d", "Dad's in Haverby", "dan")],
  observations: [
    said("dan", "cra", "conflict", 1),
    said("dan", "leo", "close", 2),
    said("cra", "leo", "close", 3),
    said("sio", "leo", "close", 4),
  ],
});

/** Every text of a class with the paper its letters take. */
const textsIn = (svg: string, name: string, middle = true) =>
  [...svg.matchAll(new RegExp(`class="${name}" x="([\\d.]+)" y="([\\d.]+)"[^>]*>([^<]*)<`, "g"))].map(
    ([, x, y, text = ""]) => {
      const width = textWidth(text, 12);
      return { text, x: Number(x) - (middle ? width / 2 : 0), y: Number(y) - 9, width, height: 11 };
    },
  );

test("words for how people were said to be are over no name, no years together, and not over each other", () => {
  const svg = drawGenogram(given, {
    day: Temporal.PlainDate.from("2026-11-24"),
    title: "Leo's family",
    drawnBy: "Conor Daly",
    layers: ["households", "relationships"],
    bare: true,
  });
  const qualities = textsIn(svg, "genogram-quality-word");
  assert.equal(qualities.length, 4);
  const others = [
    ...textsIn(svg, "genogram-name"),
    ...textsIn(svg, "genogram-couple-word"),
    ...textsIn(svg, "genogram-household-word", false),
  ];
  for (const [at, one] of qualities.entries())
    for (const other of [...others, ...qualities.slice(at + 1)])
      assert.equal(overlap(one, other), 0, `${one.text} and ${other.text}`);
  const width = Number(/ width="(\d+)"/.exec(svg)?.[1]);
  for (const { x, width: wide } of qualities) assert.ok(x >= 0 && x + wide <= width);
});

const level = [
  { x: 0, y: 100 },
  { x: 200, y: 100 },
];

test("a word stands on the middle of its line where that leaves enough of the line, else above it", () => {
  const { x, y } = qualityWords("close (said)", level, []);
  assert.deepEqual([x, y], [100, 104]);
  const short = qualityWords(
    "close (said)",
    [
      { x: 0, y: 100 },
      { x: 80, y: 100 },
    ],
    [],
  );
  assert.ok(short.y < 100);
});

test("where the middle of a line is taken the word moves along it", () => {
  const { x, y } = qualityWords("close (said)", level, [{ x: 100, y: 90, width: 30, height: 20 }]);
  assert.equal(y, 104);
  assert.ok(x < 70);
});
