import type { Box } from "../layout/geometry/geometry.ts";
import type { Scene } from "./scene.ts";
import { textWidth } from "../text/text-width.ts";
import { ink } from "./ink.ts";
import { element } from "@throughline/svg";
import { words } from "./words.ts";

/** A small lettered mark at somebody's symbol: full for care, open for a service. */
export interface Badge {
  readonly text: string;
  readonly full: boolean;
}

/** Everybody's badges by the layers asked for; services are numbered in the order they are recorded. */
export function badgesOf({ family, layers, notation }: Scene): ReadonlyMap<string, readonly Badge[]> {
  const found = new Map<string, Badge[]>();
  const add = (id: string, badge: Badge): void => {
    const all = found.get(id) ?? [];
    if (!all.some(({ text }) => text === badge.text)) found.set(id, [...all, badge]);
  };
  if (layers.has("care"))
    for (const carer of carersOf(family)) add(carer, { text: notation.care.letter, full: true });
  if (layers.has("services"))
    for (const [at, { who }] of family.supports.entries())
      for (const id of whoIn(family, who))
        add(id, { text: `${notation.service.letter}${at + 1}`, full: false });
  return found;
}

/** Who gives the child personal care; without a child, anybody. */
export function carersOf({ care, index }: Scene["family"]): readonly string[] {
  return care.filter(({ of }) => index === null || of === index).map(({ carer }) => carer);
}

/** The person supported, or whoever always sleeps in the household supported. */
function whoIn({ people, households }: Scene["family"], who: string): readonly string[] {
  if (people.some(({ id }) => id === who)) return [who];
  const first = households.find(({ id }) => id === who)?.members.find(({ nights }) => nights === null);
  return first === undefined ? [] : [first.person];
}

/** Badges in a row at the head of a symbol, on its right, where no line of a partner or a child is. */
export function drawBadges(badges: readonly Badge[], cx: number, cy: number, r: number): string {
  let left = cx + r - 5;
  return badges
    .map((badge) => {
      const half = halfOf(badge.text);
      left += half * 2 + 2;
      return drawBadge(badge, left - half - 2, cy - r - 4);
    })
    .join("");
}

/** How far badges reach, from the left of the first to the right of the last; null where there are none. */
export function badgesBox(badges: readonly Badge[], cx: number, cy: number, r: number): Box | null {
  if (badges.length === 0) return null;
  const width = badges.reduce((sum, { text }) => sum + halfOf(text) * 2 + 2, 0);
  return { x: cx + r - 7, y: cy - r - 13, width: width + 2, height: 18 };
}

function halfOf(text: string): number {
  return Math.max(9, textWidth(text, 12, "bold") / 2 + 3);
}

/** One badge at its centre. */
export function drawBadge({ text, full }: Badge, cx: number, cy: number): string {
  const half = halfOf(text);
  return (
    element("rect", {
      class: full ? "genogram-care" : "genogram-service",
      x: cx - half,
      y: cy - 8,
      width: half * 2,
      height: 16,
      rx: full ? 8 : 2,
      fill: full ? ink.line : ink.paper,
      stroke: ink.line,
      "stroke-width": 1.25,
    }) +
    words({
      x: cx,
      y: cy + 4,
      text,
      name: "genogram-badge",
      size: 12,
      anchor: "middle",
      bold: true,
      fill: full ? ink.paper : ink.text,
    })
  );
}
