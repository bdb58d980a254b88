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
