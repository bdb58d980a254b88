import type { ComponentChildren } from "preact";

export interface PillProps {
  readonly tone?: "warm" | "accent" | "plain" | undefined;
  readonly children: ComponentChildren;
}

export function Pill({ tone = "plain", children }: PillProps) {
  return <span class={`pill pill--${tone}`}>{children}</span>;
}
