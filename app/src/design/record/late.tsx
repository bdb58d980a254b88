import type { ComponentChildren } from "preact";

/** How late something is, or how long nothing happened: heavier as well as warmer, so that it prints. */
export function Late({ children }: { readonly children: ComponentChildren }) {
  return <strong class="late">{children}</strong>;
}
