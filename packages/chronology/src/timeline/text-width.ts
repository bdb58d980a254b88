const WIDTH_OF_EM = 0.55;

/** About how wide a text is in pixels, a little too wide rather than too narrow: there is no font here to measure. */
export function textWidth(text: string, size = 12): number {
  return text.length * size * WIDTH_OF_EM;
}
