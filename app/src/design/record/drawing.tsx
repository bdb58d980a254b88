import type { ComponentChildren } from "preact";
import { ScrollRegion } from "./scroll-region.tsx";

export interface DrawingProps {
  /** SVG that one of our packages drew, in which every text is escaped. */
  readonly svg: string;
  readonly label: string;
  /** Keeps its own width and scrolls by itself where the page is narrower, rather than shrink past reading. */
  readonly scrolls?: boolean | undefined;
  readonly children?: ComponentChildren;
}

/** A picture with its sentence beside it; a figure only then, or a screen reader says one more word that tells nothing. */
export function Drawing({ svg, label, scrolls = false, children }: DrawingProps) {
  if (!svg.startsWith("<svg")) throw new TypeError("A drawing is SVG that one of our packages drew.");
  const picture = <div class="drawing__picture" dangerouslySetInnerHTML={{ __html: svg }} />;
  const part = scrolls ? <ScrollRegion label={label}>{picture}</ScrollRegion> : picture;
  const classes = scrolls ? "drawing drawing--scrolls" : "drawing";
  return children ? (
    <figure class={classes}>
      {part}
      <figcaption class="part-note">{children}</figcaption>
    </figure>
  ) : (
    <div class={classes}>{part}</div>
  );
}
