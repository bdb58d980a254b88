import { element, escapeText } from "@throughline/svg";
import { ink } from "./ink.ts";

interface Worded {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly name: string;
  readonly size?: number;
  readonly anchor?: "start" | "middle" | "end";
  readonly fill?: string;
  readonly weight?: number;
  /** Paper around the letters, where lines or hatching would cross them. */
  readonly halo?: boolean;
}

const paper = {
  stroke: ink.paper,
  "stroke-width": 4,
  "stroke-linejoin": "round",
  "paint-order": "stroke",
};

/** Words in the drawing, centred on `y` from top to bottom. */
export function words({
  x,
  y,
  text,
  name,
  size = 12,
  anchor = "start",
  fill = ink.text,
  weight,
  halo = false,
}: Worded): string {
  return element(
    "text",
    {
      class: name,
      x,
      y: y + size * 0.35,
      "font-size": size,
      "font-weight": weight ?? null,
      "text-anchor": anchor === "start" ? null : anchor,
      fill,
      ...(halo ? paper : {}),
    },
    escapeText(text),
  );
}
