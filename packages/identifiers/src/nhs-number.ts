import type { Problem } from "./problem.ts";

/**
 * Reads an NHS number: ten digits, spaces and hyphens allowed, the tenth a check digit.
 * Source: NHS Data Dictionary, attribute NHS NUMBER (modulus 11, weights 10 to 2).
 */
export function readNhsNumber(text: string): { readonly nhsNumber: string } | Problem {
  const digits = text.replace(/[\s-]/g, "");
  if (digits === "") return { problem: "No NHS number is given." };
  if (/^\d[.,]\d+e\+?\d+$/i.test(digits))
    return { problem: "A spreadsheet has shortened this NHS number. Make its column text and save again." };
  if (!/^\d*$/.test(digits)) return { problem: "An NHS number has digits only, such as 943 476 5919." };
  if (digits.length !== 10) return { problem: `An NHS number has 10 digits. This one has ${digits.length}.` };
  if (/^(\d)\1*$/.test(digits))
    return { problem: `${showNhsNumber(digits)} fills the space of an NHS number but is nobody’s.` };
  if (checkDigit(digits) !== Number(digits[9]))
    return {
      problem: `${showNhsNumber(digits)} is not an NHS number: its last digit does not fit. Check for a slip.`,
    };
  return { nhsNumber: digits };
}

/** An NHS number as it is printed, in groups of 3, 3 and 4: "943 476 5919". Any other text comes back as it is. */
export function showNhsNumber(nhsNumber: string): string {
  return nhsNumber.replace(/^(\d{3})(\d{3})(\d{4})$/, "$1 $2 $3");
}

/** The tenth digit that fits the first nine; 10 when none does. */
function checkDigit(digits: string): number {
  let sum = 0;
  for (let at = 0; at < 9; at++) sum += Number(digits[at]) * (10 - at);
  return (11 - (sum % 11)) % 11;
}
