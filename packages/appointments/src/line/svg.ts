/** The attributes of an element; numbers are rounded to a tenth of a pixel, `null` is left out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that is safe between tags and in a quoted attribute. Characters that XML forbids are left out. */
export function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll(/[&<>"']/g, (one) => entities[one] ?? "");
}

/** One element around children that are already SVG. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${typeof value === "number" ? tenths(value) : escaped(String(value))}"`)
    .join("");
  return children.length === 0 ? `<${name}${written}/>` : `<${name}${written}>${children.join("")}</${name}>`;
}

/** A number with at most one decimal, so that equal drawings are equal byte for byte. */
export function tenths(value: number): string {
  return String(Math.round(value * 10) / 10 || 0);
}

/** Colours where no style sheet reaches; on a page the classes are styled. */
export const ink = {
  text: "#14242b",
  quiet: "#44555c",
  hairline: "#d3dadc",
  joint: "#f1f4f4",
  reached: "#0b6b6b",
  missed: "#9a4b00",
  paper: "#ffffff",
} as const;
