import type { Problem } from "./problem.ts";

/** Reads a unique property reference number: 1 to 12 digits, without a check digit (BS 7666). Leading zeros are left away. */
export function readUprn(text: string): { readonly uprn: string } | Problem {
  const digits = text.replace(/\s/g, "");
  if (digits === "") return { problem: "No UPRN is given." };
  if (!/^\d*$/.test(digits)) return { problem: "A UPRN has digits only, such as 10023456789." };
  if (digits.length > 12) return { problem: `A UPRN has at most 12 digits. This one has ${digits.length}.` };
  const uprn = digits.replace(/^0+/, "");
  return uprn === "" ? { problem: "A UPRN of noughts is no property." } : { uprn };
}
