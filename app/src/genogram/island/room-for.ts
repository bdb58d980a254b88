interface Size {
  readonly width: number;
  readonly height: number;
}

/** How much of the page a drawing gets, and at which scales it is shown. */
export interface Room extends Size {
  /** How small it is shown at first: on a small screen part of it is read, rather than all of it seen. */
  readonly least: number;
  /** At which scale all of it is seen. */
  readonly whole: number;
}

const LEAST_SCALE = { narrow: 0.8, wide: 0.55 };
const NARROW = 700;
const GROWS = 1.5;
const MOST_OF_SCREEN = 0.75;
/** On a wide screen a drawing may be taller than the screen, which the page scrolls past. */
const TALLEST = 960;

/** The card's whole width; as high as the drawing is when it fills that width, up to half as large again as it was drawn. */
export function roomFor(drawing: Size, card: Size): Room {
  const { width } = card;
  const narrow = width < NARROW;
  const least = narrow ? LEAST_SCALE.narrow : LEAST_SCALE.wide;
  const filling = Math.max(least, Math.min(GROWS, width / drawing.width));
  const tallest = narrow ? card.height * MOST_OF_SCREEN : Math.max(TALLEST, card.height * MOST_OF_SCREEN);
  const height = Math.min(drawing.height * filling, tallest);
  return { width, height, least, whole: Math.min(GROWS, width / drawing.width, height / drawing.height) };
}
