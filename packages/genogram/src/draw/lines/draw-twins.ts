import type { Descent, Point } from "../../layout/geometry/geometry.ts";
import type { Scene } from "../scene.ts";
import { element } from "@throughline/svg";
import { pathOf } from "./path.ts";
import { styledLine } from "./styled.ts";

/** A bar between the lines of children born together who are identical, where their lines leave one stalk. */
export function drawTwinBars({ family, geometry, notation }: Scene): string {
  const bars = family.births
    .filter(({ identical }) => identical === true)
    .flatMap(({ children }) => {
      const own = geometry.descents.filter(({ child, rel }) => rel === "birth" && children.includes(child));
      const fromOne = own.filter((descent) =>
        own.some((other) => other !== descent && haveOneStalk(descent, other)),
      );
      return barBetween(fromOne.map((descent) => halfWay(descent)));
    });
  return element(
    "g",
    { class: "genogram-twins" },
    ...bars.map((bar) => styledLine("genogram-twin", pathOf(bar), { ...notation.parents.birth, dash: "" })),
  );
}

function haveOneStalk(a: Descent, b: Descent): boolean {
  const [from, other] = [a.own.at(-2), b.own.at(-2)];
  return from !== undefined && from.x === other?.x && from.y === other.y;
}

function halfWay({ own }: Descent): Point {
  const [from, to] = [own.at(-2), own.at(-1)];
  if (from === undefined || to === undefined) return own[0] ?? { x: 0, y: 0 };
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
}

function barBetween(points: readonly Point[]): readonly (readonly Point[])[] {
  const fromLeft = points.toSorted((p, q) => p.x - q.x);
  const [left, right] = [fromLeft[0], fromLeft.at(-1)];
  return left === undefined || right === undefined || left === right ? [] : [[left, right]];
}
