import { wrapped } from "../text/wrapped.ts";
import { LINE, textSize } from "../draw/ink.ts";
import { LABEL_WIDTH } from "./label.ts";

/** A home's name in lines as wide as a label, and how much height it takes. */
export interface HomeName {
  readonly lines: readonly string[];
  readonly height: number;
}

const MOST = 3;
/** From the words above to the name, in pixels. */
const APART = 3;

/** The lines a home's name stands in, within the line round the home. */
export function homeName(name: string): HomeName {
  const { lines } = wrapped(name, { width: LABEL_WIDTH, lines: MOST, size: textSize.small });
  return { lines, height: lines.length === 0 ? 0 : lines.length * LINE + APART };
}
