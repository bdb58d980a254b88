import assert from "node:assert/strict";
import { test } from "node:test";
import { elliesFamily } from "../../scripts/ellies-family.ts";
import { couple, episode, family, parents, person } from "../../scripts/invented-family.ts";
import { drawSheets } from "./draw-sheets.ts";
import { roomOn } from "./paper.ts";

const day = Temporal.PlainDate.from("2026-11-24");
const asked = { day, title: "The family", drawnBy: "Conor Daly" };

const smallestText = (svg: string): number => {
  const [, width = "0"] = / width="([\d.]+)mm"/.exec(svg) ?? [];
  const [, pixels = "1"] = /viewBox="0 0 ([\d.]+) /.exec(svg) ?? [];
  const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
  return Math.min(...sizes) * (Number(width) / Number(pixels)) * (72 / 25.4);
};

test("a family of two fathers, a foster placement and three homes is on one sheet of A4 that can be read", () => {
  const sheets = drawSheets(elliesFamily(), { ...asked, paper: "A4" });
  assert.equal(sheets.length, 1);
  assert.ok(smallestText(sheets[0]?.svg ?? "") >= 7.99);
});

/** A grandmother's eleven children, each with a partner and three children. */
const dynasty = () => {
  const aunts = Array.from({ length: 11 }, (_, at) => `a${at}`);
  return family({
    index: "a3c1",
    people: [
      person("g", "Gran", "female", "1940"),
      ...aunts.flatMap((id, at) => [
        person(id, `Aunt ${at}`, "female", `${1960 + at}`),
        person(`${id}p`, `Partner ${at}`, "male", null),
        ...[0, 1, 2].map((n) => person(`${id}c${n}`, `Cousin ${at} ${n}`, "male", `${1990 + at + n}`)),
      ]),
    ],
    couples: aunts.map((id) => couple(id, `${id}p`, episode("married", "1988"))),
    parentLinks: [
      ...parents("g", aunts.join(" ")),
      ...aunts.flatMap((id) => parents(`${id} ${id}p`, `${id}c0 ${id}c1 ${id}c2`)),
    ],
  });
};

test("a family too wide for one sheet is split by branch, with nobody lost and the text readable on each", () => {
  const sheets = drawSheets(dynasty(), { ...asked, paper: "A4" });
  assert.ok(sheets.length > 1);
  assert.equal(new Set(sheets.flatMap(({ people }) => people)).size, 56);
  assert.ok(sheets[0]?.people.includes("a3c1"));
  for (const { svg } of sheets) assert.ok(smallestText(svg) >= 7.99);
});

test("whoever goes on elsewhere says on which sheet, and is there too", () => {
  const sheets = drawSheets(dynasty(), { ...asked, paper: "A4" });
  for (const sheet of sheets)
    for (const [id, others] of sheet.stubs)
      for (const other of others) assert.ok(sheets[other - 1]?.people.includes(id), `${id} on ${other}`);
  assert.ok(sheets.every(({ svg, stubs }) => stubs.size === 0 || svg.includes("goes on at")));
});

test("a split never makes a parent look unknown", () => {
  for (const { svg } of drawSheets(dynasty(), { ...asked, paper: "A4" }))
    assert.ok(!/<title>Mother of/.test(svg));
});

test("A3 takes no more sheets than A4", () => {
  const on = (paper: "A3" | "A4") => drawSheets(dynasty(), { ...asked, paper }).length;
  assert.ok(on("A3") <= on("A4"));
});

test("a family of nobody is one empty sheet", () => {
  assert.equal(drawSheets(family({}), { ...asked, paper: "A4" }).length, 1);
});

test("a small family is drawn larger than the least that can be read, and all of it is on the sheet", () => {
  const small = family({
    index: "c",
    people: [person("c", "Cat", "female", "3 July 2017"), person("m", "Mo", "female", null)],
    parentLinks: parents("m", "c"),
  });
  const [sheet] = drawSheets(small, { ...asked, paper: "A4" });
  const [, across = "", down = ""] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(sheet?.svg ?? "") ?? [];
  const room = roomOn("A4");
  assert.ok(Math.abs(Number(across) - room.width / 1.4) < 1);
  const lowest = Math.max(...[...(sheet?.svg ?? "").matchAll(/ y="([\d.]+)"/g)].map(([, y]) => Number(y)));
  assert.ok(lowest < Number(down));
});

test("a tall family with a long key is on one sheet, its key across the foot", () => {
  const line = ["b", "c", "d", "e"];
  const support = (id: string) =>
    ({
      id,
      name: `Service ${id}`,
      sort: "service",
      who: "e",
      strength: "strong",
      flow: null,
      givesCare: false,
      from: null,
      to: null,
    }) as const;
  const given = family({
    index: "e",
    people: line.map((id, at) => person(id, id, "female", `${1960 + at * 20}`)),
    parentLinks: line.slice(1).flatMap((id, at) => parents(line[at] ?? "", id)),
    supports: Array.from({ length: 24 }, (_, at) => support(`${at}`)),
  });
  const sheets = drawSheets(given, { ...asked, paper: "A4", layers: ["services"] });
  assert.equal(sheets.length, 1);
  assert.ok(smallestText(sheets[0]?.svg ?? "") >= 7.99);
});
