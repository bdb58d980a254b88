import type { ComponentChildren } from "preact";

/** Stacks of cards side by side where there is room, one after another where there is not. */
export function Columns({ stacks }: { readonly stacks: readonly ComponentChildren[] }) {
  return (
    <div class="columns">
      {stacks.map((stack) => (
        <div class="columns__stack">{stack}</div>
      ))}
    </div>
  );
}
