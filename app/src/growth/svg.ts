import { type Attributes, element, escapeText } from "@throughline/svg";

type Words = { readonly x: number; readonly y: number; readonly text: string } & Attributes;

export const words = ({ text, ...at }: Words): string =>
  element("text", { fill: "#14242b", "font-size": 13, ...at }, escapeText(text));

/** A picture with its name and its sentence, for whoever does not see it. */
export function picture(
  {
    id,
    width,
    height,
    title,
    says,
  }: Record<"id" | "title" | "says", string> & Record<"width" | "height", number>,
  ...children: readonly string[]
): string {
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: "img",
      "aria-labelledby": `${id}-title ${id}-says`,
    },
    element("title", { id: `${id}-title` }, escapeText(title)),
    element("desc", { id: `${id}-says` }, escapeText(says)),
    ...children,
  );
}
