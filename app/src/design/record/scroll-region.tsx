import type { ComponentChildren } from "preact";

export interface ScrollRegionProps {
  readonly label: string;
  readonly children: ComponentChildren;
}

/** Something wider than a small screen, which scrolls by itself and by keyboard, so that the page does not. */
export function ScrollRegion({ label, children }: ScrollRegionProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must take the keyboard
    <section class="scroll-region" aria-label={label} tabindex={0}>
      {children}
    </section>
  );
}
