import assert from "node:assert/strict";
import { test } from "node:test";
import { family, parents, person, written } from "../../../scripts/invented-family.ts";
import { drawGenogram } from "../draw-genogram.ts";

test("the word for how two were said to be is not under the marks of whoever gives care", () => {
  const given = family({
    index: "c",
    people: [
      person("m", "Jo", "female", "1995"),
      person("t", "Ty", "male", "2018"),
      person("c", "Mia", "female", "2023"),
    ],
    parentLinks: [...parents("m", "t"), ...parents("m", "c")],
    care: [{ carer: "t", of: "c", what: "inhaler", from: null, to: null }],
    supports: [
      {
        id: "s",
        name: "Young carers",
        sort: "community",
        who: "t",
        strength: "strong",
        flow: null,
        givesCare: false,
        from: null,
        to: null,
      },
    ],
    observations: [
      {
        id: "o",
        a: "c",
        b: "t",
        quality: "close",
        directed: false,
        saidBy: "Priti Shah",
        on: written("19 February 2026") ?? assert.fail(),
      },
    ],
  });
  const svg = drawGenogram(given, {
    day: Temporal.PlainDate.from("2026-11-24"),
    title: "Mia's family",
    drawnBy: "Conor Daly",
    layers: ["care", "services", "relationships"],
    bare: true,
  });
  const [, x = "", y = ""] = /class="genogram-quality-word" x="([\d.]+)" y="([\d.]+)"/.exec(svg) ?? [];
  const marks = [
    ...svg.matchAll(/class="genogram-(?:care|service)" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"/g),
  ];
  assert.equal(marks.length, 2);
  for (const [, left, top, width] of marks) {
    const aside = Number(left) > Number(x) + 34 || Number(left) + Number(width) < Number(x) - 34;
    assert.ok(
      aside || Number(y) < Number(top) || Number(y) - 12 > Number(top) + 16,
      `${x} ${y}: ${left} ${top}`,
    );
  }
});
