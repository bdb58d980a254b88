import type { ComponentChildren } from "preact";

export interface Attributes {
  readonly [name: `data-${string}`]: string | number | boolean | undefined;
  readonly [name: `aria-${string}`]: string | undefined;
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly lang?: string | undefined;
  readonly form?: string | undefined;
  readonly hidden?: boolean | undefined;
  readonly tabindex?: number | undefined;
}

export interface Content {
  readonly text?: ComponentChildren;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export type Maybe<T> = T | null | undefined | false | "";

export function classNames(...names: readonly Maybe<string>[]): string {
  return names.filter(Boolean).join(" ");
}

export function present<T extends object>(things: readonly Maybe<T>[] | undefined): T[] {
  return (things ?? []).filter((thing): thing is T => Boolean(thing));
}
