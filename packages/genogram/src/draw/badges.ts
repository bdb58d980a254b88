import type { Scene } from "./scene.ts";
import { ink } from "./ink.ts";
import { element } from "./svg.ts";
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
    for (const { carer } of family.care) add(carer, { text: notation.care.letter, full: true });
  if (layers.has("services"))
    for (const [at, { who }] of family.supports.entries())
      for (const id of whoIn(family, who))
        add(id, { text: `${notation.service.letter}${at + 1}`, full: false });
  return found;
}

/** The person supported, or whoever always sleeps in the household supported. */
function whoIn({ people, households }: Scene["family"], who: string): readonly string[] {
  if (people.some(({ id }) => id === who)) return [who];
  const first = households.find(({ id }) => id === who)?.members.find(({ nights }) => nights === null);
  return first === undefined ? [] : [first.person];
}

/** Badges to the right of a symbol from its foot up. */
export function drawBadges(badges: readonly Badge[], cx: number, cy: number, r: number): string {
  return badges.map((badge, at) => drawBadge(badge, cx + r + 5, cy + r - 2 - at * 17)).join("");
}

/** One badge at its centre. */
export function drawBadge({ text, full }: Badge, cx: number, cy: number): string {
  const half = text.length > 2 ? 12 : 9;
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
      size: 11,
      anchor: "middle",
      bold: true,
      fill: full ? ink.paper : ink.text,
    })
  );
}
