/**
 * A drawing with what the typesetter cannot set: a mark is one with its letter where there is such a letter, and is left
 * out where there is none, as are characters that show nothing. The words beside the drawing keep every name whole.
 */
export const lettersForPaper = (svg: string): string =>
  svg.normalize("NFC").replaceAll(/[\p{M}\p{Cf}]/gu, "");
