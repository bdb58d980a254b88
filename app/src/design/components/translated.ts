import type { Attributes } from "./attributes.ts";

export type Wording = string | Readonly<Record<string, string>>;

/** The words a component's behaviour will say, as the attributes it reads them from. */
export function translated(wordings: Readonly<Record<string, Wording | undefined>>): Attributes {
  const attributes: Record<`data-i18n.${string}`, string> = {};
  for (const [key, wording] of Object.entries(wordings)) {
    if (typeof wording === "string") attributes[`data-i18n.${key}`] = wording;
    else
      for (const [rule, text] of Object.entries(wording ?? {})) attributes[`data-i18n.${key}.${rule}`] = text;
  }
  return attributes;
}
