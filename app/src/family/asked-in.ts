import { type ComponentChildren, isValidElement } from "preact";

/** One question of a form: its field, its label, and the words of its answers where it offers some. */
export interface Asked {
  readonly field: string;
  readonly label: string;
  readonly choices: ReadonlyMap<string, string> | null;
}

interface Props {
  readonly name?: unknown;
  readonly label?: unknown;
  readonly items?: readonly { readonly value: string; readonly text: string }[];
  readonly children?: ComponentChildren;
}

/** Every question that a part of a form asks, in the order in which it asks them. */
export function askedIn(part: ComponentChildren): Asked[] {
  if (Array.isArray(part)) return part.flatMap(askedIn);
  if (!isValidElement(part)) return [];
  const { name, label, items, children } = part.props as Props;
  if (typeof name === "string" && typeof label === "string")
    return [
      { field: name, label, choices: items ? new Map(items.map(({ value, text }) => [value, text])) : null },
    ];
  const component = part.type as string | ((props: Props) => ComponentChildren);
  return askedIn(typeof component === "string" ? children : component(part.props));
}
