/**
 * Colours where no style sheet reaches: a saved file, a letter, a print. Every stroke is at least 7:1 on the paper. On a
 * page, style the classes instead; presentation attributes give way to any style sheet.
 */
export const ink = {
  line: "#14242b",
  text: "#14242b",
  quiet: "#44555c",
  paper: "#ffffff",
  index: "#e1efee",
} as const;

/** The face of every word in the drawing, unless a style sheet says otherwise. */
export const typeface = "'Atkinson Hyperlegible Next', 'Atkinson Hyperlegible', Verdana, sans-serif";

/** Sizes of text in pixels: a name, and everything else. */
export const textSize = { name: 13, small: 12, title: 18 } as const;

/** From one line of text to the next, in pixels. */
export const LINE = 15;
