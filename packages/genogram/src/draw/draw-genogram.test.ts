import assert from "node:assert/strict";
import { test } from "node:test";
import { elliesFamily } from "../../scripts/ellies-family.ts";
import { family, parents, person } from "../../scripts/invented-family.ts";
import { usualNotation } from "../notation/notation.ts";
import { drawGenogram } from "./draw-genogram.ts";
import { genogramOf } from "./genogram.ts";

const day = Temporal.PlainDate.from("2026-11-24");
const asked = { day, title: "Ellie's family", drawnBy: "Conor Daly" };
const svg = drawGenogram(elliesFamily(), asked);
const count = (text: string, part: RegExp) => text.match(part)?.length ?? 0;

test("everybody is drawn once, and can be told apart by a screen reader", () => {
  assert.equal(count(svg, /data-person="/g), 18);
  assert.match(
    svg,
    /aria-label="Sam Holt, half-brother through her mother, 14\. Lives at Maureen&#39;s house\."/,
  );
});

/** A drawing with every part left out that only the eye needs. */
function heardIn(drawn: string): string {
  const hidden = /<g[^>]*aria-hidden="true"/;
  let text = drawn;
  for (let at = text.search(hidden); at >= 0; at = text.search(hidden)) {
    let [end, open] = [at, 0];
    for (const { 0: tag, index } of text.slice(at).matchAll(/<g(?= |>)[^>]*>|<\/g>/g)) {
      open += tag === "</g>" ? -1 : tag.endsWith("/>") ? 0 : 1;
      end = at + index + tag.length;
      if (open === 0) break;
    }
    text = text.slice(0, at) + text.slice(end);
  }
  return text;
}

test("of a drawing its people and gaps are heard; homes, lines and the key are not heard once more", () => {
  const heard = heardIn(svg);
  assert.equal(count(heard, /role="img"/g), count(svg, /role="img"/g));
  assert.equal(count(heard, /data-person="/g), 18);
  for (const only of [
    "genogram-hull",
    "genogram-household-name",
    "genogram-couple",
    "genogram-link",
    ">Key<",
  ])
    assert.ok(svg.includes(only) && !heard.includes(only), only);
  assert.match(heard, /As at 24 November 2026/);
});

test("each is heard with what they are to the child and to their partners", () => {
  assert.match(svg, /aria-label="Ellie Marsh, the child the drawing is about, [^"]*"/);
  assert.match(svg, /aria-label="Kay Marsh, mother, [^"]*Former (wife|partner) of Dean [^"]*"/);
});

test("the same facts give the same drawing, whatever was drawn before", () => {
  assert.equal(drawGenogram(elliesFamily(), asked), svg);
});

test("a drawing says as at which day it is, who drew it, and who may see it", () => {
  const marked = drawGenogram(elliesFamily(), { ...asked, restrictions: ["not to be shown to Gary Holt"] });
  assert.match(marked, /As at 24 November 2026\. Drawn by Conor Daly\./);
  assert.match(marked, /Restricted: not to be shown to Gary Holt/);
});

test("the key has what the drawing uses, and no more", () => {
  assert.match(svg, />Stillborn baby</);
  assert.match(svg, />Foster placement</);
  assert.ok(!svg.includes(">Adopted<"));
  assert.ok(!svg.includes("Gives personal care<"));
});

test("links other than by birth are told by a word as well as a line", () => {
  assert.match(svg, />foster from\b/);
  assert.match(svg, />special guardian</);
});

test("a father not known is an honest gap, with what was tried; one nobody recorded is told apart", () => {
  assert.match(
    svg,
    /<title>Father of Ava Marsh and Noah Marsh not known: tried on 3 May 2025: Kay does not wish to say\.</,
  );
  assert.match(svg, /<title>Father of the baby expected not recorded\.</);
});

test("nothing is said of how people are with each other unless that layer is asked for, and then with who said so", () => {
  assert.ok(!svg.includes("abuse"));
  const shown = drawGenogram(elliesFamily(), { ...asked, layers: ["relationships"] });
  assert.match(
    shown,
    /Gary Holt is said to have abused Kay Marsh; said by Kay Marsh, to her social worker, on 9 June 2025\./,
  );
});

test("what somebody typed is shown as text and never becomes part of the drawing", () => {
  const hostile = `<script>alert("x")</script> & 'y' \u0000`;
  const drawn = drawGenogram(
    family({ index: "<a>", people: [person("<a>", hostile, "female", "2015", { marks: [hostile] })] }),
    {
      ...asked,
      title: hostile,
      drawnBy: hostile,
      restrictions: [hostile],
      hrefOf: () => `javascript:"><script>`,
    },
  );
  assert.ok(!drawn.includes("<script"));
  assert.ok(!drawn.includes("\u0000"));
});

test("a page that forbids inline styles still shows the drawing", () => {
  assert.ok(!/ style=|<style/.test(svg));
});

test("arrow keys find each person's parents, children, partners and siblings, from the left", () => {
  const neighbours =
    /data-person="ellie"[^>]*data-neighbours="([^"]*)"/.exec(svg)?.[1]?.replaceAll("&quot;", '"') ?? "";
  const { parent, sibling, child } = JSON.parse(neighbours) as Record<string, readonly string[]>;
  assert.deepEqual(parent?.toSorted(), ["dean", "helen", "kay", "ruth"]);
  assert.deepEqual([sibling, child], [["baby"], []]);
});

test("a partnership may change the symbols, and the key changes with them", () => {
  const notation = {
    ...usualNotation,
    died: { mark: "slash", words: "Deceased" },
    people: { ...usualNotation.people, female: { shape: "diamond", words: "Woman or girl" } },
  } as const;
  const drawn = drawGenogram(elliesFamily(), { ...asked, notation });
  assert.match(drawn, />Deceased</);
  assert.match(drawn, />Woman or girl</);
});

test("children who do not stand eldest on the left carry the order of their birth", () => {
  const given = family({
    people: [
      person("m", "M", "female", "1980"),
      person("a", "A", "male", "2005"),
      person("b", "B", "male", "2009"),
    ],
    parentLinks: parents("m", "a b"),
  });
  const usual = drawGenogram(given, asked);
  assert.ok(!usual.includes(">1st<"));
  const turned = drawGenogram(given, { ...asked, pins: [{ left: "b", right: "a" }] });
  assert.match(turned, />1st</);
});

test("an id that could not be one is refused", () => {
  assert.throws(() => drawGenogram(elliesFamily(), { ...asked, idPrefix: "1 2" }), RangeError);
});

test("facts that cannot all be right are drawn, and said under the drawing", () => {
  const given = family({
    people: [person("a", "Ann", "female", "1980"), person("b", "Bob", "male", "1978")],
    parentLinks: [...parents("a", "b"), ...parents("b", "a")],
  });
  const drawn = drawGenogram(given, asked);
  assert.equal(count(drawn, /data-person="/g), 2);
  assert.match(drawn, />Ann is recorded as their own ancestor\.</);
});

test("a layout kept from an earlier day never loses somebody who has come since", () => {
  const { layout } = genogramOf(elliesFamily(), { day: Temporal.PlainDate.from("2019-06-01") });
  const drawn = drawGenogram(elliesFamily(), { ...asked, layout });
  assert.equal(count(drawn, /data-person="/g), 18);
  assert.ok(!/NaN|undefined/.test(drawn));
});

test("identical twins are joined by a bar; twins of whom it is not known are not", () => {
  assert.ok(!svg.includes('genogram-twin"'));
  const given = elliesFamily();
  const identical = { ...given, births: given.births.map((birth) => ({ ...birth, identical: true })) };
  assert.equal(count(drawGenogram(identical, asked), /class="genogram-twin"/g), 1);
});

test("unbroken lines that meet at a corner fill it", () => {
  const bare = drawGenogram(elliesFamily(), { ...asked, bare: true });
  for (const [line] of bare.matchAll(/<path class="genogram-(?:bar|link)"[^>]*>/g))
    assert.equal(line.includes("stroke-dasharray"), !line.includes('stroke-linecap="square"'), line);
});
