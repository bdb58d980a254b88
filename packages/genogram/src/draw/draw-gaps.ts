import type { Gap } from "../layout/geometry/geometry.ts";
import type { Union } from "../layout/graph.ts";
import { formOf } from "../kin/gendered.ts";
import { spokenName } from "../name-of.ts";
import { listed, sentence } from "../text/listed.ts";
import { ink, textSize } from "./ink.ts";
import { GAP_RADIUS } from "./placed-gaps.ts";
import type { Scene } from "./scene.ts";
import { shapePath } from "./shape.ts";
import { element, titleOf } from "@throughline/svg";
import { words } from "./words.ts";

/** A gap with what stands in its mark and what it means. */
export interface ShownGap {
  readonly gap: Gap;
  readonly sign: string;
  readonly said: string;
}

/** Every gap that is drawn; numbered where there are several, so that each can be told below. */
export function shownGaps(scene: Scene): readonly ShownGap[] {
  const byUnion = new Map(scene.gaps.map((gap) => [gap.union, gap]));
  return [...byUnion.values()].map((gap, at) => ({
    gap,
    sign: byUnion.size === 1 ? "?" : `?${at + 1}`,
    said: gapWords(scene, gap.union),
  }));
}

/** Marks where a birth parent is not known, or not recorded: dashed, with a question mark; the words are in the key. */
export function drawGaps(scene: Scene): string {
  return element("g", { class: "genogram-gaps" }, ...shownGaps(scene).map((gap) => drawGap(gap)));
}

/** One mark. */
function drawGap({ gap: { cx, cy }, sign, said }: ShownGap): string {
  return element(
    "g",
    { class: "genogram-gap", role: "img", "aria-label": said },
    titleOf(said),
    gapMark(sign, cx, cy),
  );
}

/** The dashed ring and what stands in it. */
export function gapMark(sign: string, cx: number, cy: number): string {
  return (
    element("path", {
      class: "genogram-gap-mark",
      d: shapePath("circle", { cx, cy, r: GAP_RADIUS }),
      fill: ink.paper,
      stroke: ink.line,
      "stroke-width": 1.5,
      "stroke-dasharray": "3 3",
    }) +
    words({
      x: cx,
      y: cy + 4.5,
      text: sign,
      name: "genogram-gap-sign",
      size: textSize.name,
      anchor: "middle",
      bold: true,
    })
  );
}

/** Whether a parent is missing from a union, rather than somebody caring alone. */
export function isParentMissing(union: Union | undefined): boolean {
  if (union === undefined || (union.a !== null && union.b !== null)) return false;
  return union.children.some(({ rel }) => rel === "birth") || union.children.length === 0;
}

/** "Father of Ava and Noah not known: tried on 3 May 2025: …". */
export function gapWords({ family, people, unions }: Scene, id: string): string {
  const union = unions.get(id);
  const children =
    union?.children.map((child) => people.get(child.id)).filter((child) => child !== undefined) ?? [];
  const facts = family.unknownParents.filter((fact) =>
    fact.children.some((one) => children.some((c) => c.id === one)),
  );
  const parents =
    facts.length === 0 ? [roleOf(people.get(union?.a ?? union?.b ?? ""))] : facts.map((f) => f.parent);
  const said = facts.map((fact) => fact.words).filter((text) => text !== null);
  const state = facts.length === 0 ? "not recorded" : "not known";
  const names = listed(children.map(spokenName));
  return sentence(
    `${listed([...new Set(parents)])}${names === "" ? "" : ` of ${names}`} ${state}${said.length === 0 ? "" : `: ${said.join("; ")}`}`,
  );
}

function roleOf(other: Parameters<typeof formOf>[0]): "mother" | "father" | "parent" {
  const form = formOf(other);
  return other === undefined || form === "other" ? "parent" : form === "female" ? "father" : "mother";
}
