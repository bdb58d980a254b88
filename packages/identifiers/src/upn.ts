import type { Problem } from "./problem.ts";

const letters = "ABCDEFGHJKLMNPQRTUVWXYZ";

/**
 * Reads a unique pupil number: a check letter and 12 digits, or 11 digits and a letter for a temporary one.
 * Source: DfE, Unique pupil numbers guide (weights 2 to 13, modulus 23, letters without I, O and S).
 */
export function readUpn(text: string): { readonly upn: string; readonly temporary: boolean } | Problem {
  const upn = text.replace(/\s/g, "").toUpperCase();
  if (upn === "") return { problem: "No UPN is given." };
  if (upn.length !== 13) return { problem: `A UPN has 13 characters. This one has ${upn.length}.` };
  if (!/^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/.test(upn))
    return { problem: "A UPN is a letter and 12 digits, such as A123456789012, and never uses I, O or S." };
  if (checkLetter(upn) !== upn[0])
    return { problem: `${upn} is not a UPN: its first letter does not fit. Check for a slip.` };
  return { upn, temporary: !/\d$/.test(upn) };
}

function checkLetter(upn: string): string {
  let sum = 0;
  for (let at = 1; at < 13; at++) sum += valueOf(upn[at] ?? "") * (at + 1);
  return letters[sum % 23] ?? "";
}

function valueOf(character: string): number {
  return /\d/.test(character) ? Number(character) : letters.indexOf(character);
}
