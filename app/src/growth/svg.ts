type Attributes = Readonly<Record<string, string | number>>;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (one) => entities[one] ?? "");

/** One SVG element around children that are already SVG. Numbers are rounded to a tenth of a pixel. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(typeof value === "number" ? tenths(value) : value)}"`)
    .join("");
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join("")}</${name}>`;
}

export const tenths = (value: number): string => String(Math.round(value * 10) / 10 || 0);

type Words = { readonly x: number; readonly y: number; readonly text: string } & Attributes;

export const words = ({ text, ...at }: Words): string =>
  element("text", { fill: "#14242b", "font-size": 13, ...at }, escaped(text));

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
    element("title", { id: `${id}-title` }, escaped(title)),
    element("desc", { id: `${id}-says` }, escaped(says)),
    ...children,
  );
}
