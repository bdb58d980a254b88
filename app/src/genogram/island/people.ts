export const personIn = (target: EventTarget | null): SVGAElement | null =>
  target instanceof Element ? target.closest<SVGAElement>(".genogram-person") : null;

export const idOf = (person: Element): string => person.getAttribute("data-person") ?? "";

export const everybody = (svg: SVGSVGElement): SVGAElement[] => [
  ...svg.querySelectorAll<SVGAElement>(".genogram-person"),
];

/** The middle of somebody on the screen. */
export function middleOf(person: Element): { x: number; y: number } {
  const { left, width, top } = (person.querySelector(".genogram-shape") ?? person).getBoundingClientRect();
  return { x: left + width / 2, y: top };
}

const SAME_ROW = 12;

/** Whoever stands in the same row as somebody, from the left. */
export function rowOf(svg: SVGSVGElement, person: Element): SVGAElement[] {
  const { y } = middleOf(person);
  return everybody(svg)
    .filter((one) => Math.abs(middleOf(one).y - y) < SAME_ROW)
    .toSorted((a, b) => middleOf(a).x - middleOf(b).x);
}
