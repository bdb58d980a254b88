import type { Box } from "../../layout/geometry/geometry.ts";
import { badgesBox, badgesOf } from "../badges.ts";
import { coupleWords } from "../lines/draw-couples.ts";
import { GAP_RADIUS } from "../placed-gaps.ts";
import type { Scene } from "../scene.ts";
import { boxOfWords } from "../words.ts";

const FAR = 1e4;

/** All that words or lines laid over a family must not cover: symbols, words, badges and marks of parents not known. */
export function takenIn(scene: Scene, radius: number): readonly Box[] {
  const { geometry, gaps } = scene;
  const badges = badgesOf(scene);
  return [
    ...geometry.people.flatMap(({ id, cx, cy, label }) => {
      const marks = badgesBox(badges.get(id) ?? [], cx, cy, radius);
      return [around(cx, cy, radius), label, ...(marks === null ? [] : [marks])];
    }),
    ...gaps.map(({ cx, cy }) => around(cx, cy, GAP_RADIUS)),
    ...geometry.descents.flatMap(({ word }) => (word === null ? [] : [word])),
    ...coupleWords(scene).map((one) => boxOfWords(one)),
    ...offPaper(geometry),
  ];
}

/** What is above, left and right of the drawing. */
function offPaper({ width, height }: Scene["geometry"]): readonly Box[] {
  return [
    { x: -FAR, y: -FAR, width: width + FAR * 2, height: FAR },
    { x: -FAR, y: -FAR, width: FAR, height: height + FAR * 2 },
    { x: width, y: -FAR, width: FAR, height: height + FAR * 2 },
  ];
}

/** How much of two boxes is the same paper, in square pixels. */
export function overlap(one: Box, other: Box): number {
  const across = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const down = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  return across > 0 && down > 0 ? across * down : 0;
}

function around(cx: number, cy: number, half: number): Box {
  return { x: cx - half, y: cy - half, width: half * 2, height: half * 2 };
}
