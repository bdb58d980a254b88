/**
 * Colours where no style sheet reaches: a saved file, an e-mail, a print. On a page, style the classes instead
 * (see the README); presentation attributes give way to any style sheet.
 */
export const ink = {
  text: "#14242b",
  quiet: "#44555c",
  hairline: "#d3dadc",
  strength: "#0b6b6b",
  worry: "#9a4b00",
  paper: "#ffffff",
  silence: "#f1f3f3",
  hatch: "#8a989d",
  "Early help": "#d5e6e4",
  "Child in need": "#86b8b4",
  "Child protection": "#0b6b6b",
} as const;

/** The face of every word in the drawing, unless a style sheet says otherwise. */
export const typeface = "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Verdana, sans-serif";
