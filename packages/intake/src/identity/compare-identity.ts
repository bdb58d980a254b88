import { compareNames } from "./compare-names.ts";
import { compareBirths } from "./compare-births.ts";
import type { Identity } from "./identity.ts";

/** Whether a file is about the child whose record is open. */
export type IdentityVerdict = "same" | "likely" | "other child" | "cannot tell";

/** The verdict, and what it rests on, as sentences for the person who decides. */
export interface IdentityCompared {
  readonly verdict: IdentityVerdict;
  readonly reasons: readonly string[];
}

type Agreement = "same" | "differ" | "unknown";

/**
 * Whether what a file says of whom it is about fits the child whose record is open. "Same" needs a number and the birth
 * day; another NHS number is another child, whatever else agrees; names and birth day alone are never more than "likely".
 */
export function compareIdentity(
  expected: Identity,
  found: Identity & { readonly doubts?: readonly string[] },
): IdentityCompared {
  const nhs = compareNumbers(expected.nhsNumber, found.nhsNumber);
  const upn = compareNumbers(expected.upn, found.upn);
  const births = compareBirths(expected.born, found.born);
  const names = compareNames(expected.names, found.names);
  const reasons = [
    nhs === "unknown" ? null : `The NHS number ${nhs === "same" ? "is the same" : "is another one"}.`,
    upn === "unknown" ? null : `The UPN ${upn === "same" ? "is the same" : "is another one"}.`,
    births.reason,
    names === "unknown"
      ? "No name to compare."
      : `The name ${nameWords[names]}${names === "agree" ? "" : `: ${showNames(found.names)}, not ${showNames(expected.names)}`}.`,
    ...(found.doubts ?? []),
  ].filter((reason) => reason !== null);
  return { verdict: verdictOn(nhs, upn, births.agreement, names), reasons };
}

const nameWords = {
  agree: "agrees",
  "agree in part": "agrees only in part",
  differ: "is different",
  unknown: "",
} as const;

function verdictOn(
  nhs: Agreement,
  upn: Agreement,
  births: Agreement,
  names: ReturnType<typeof compareNames>,
): IdentityVerdict {
  if (nhs === "differ") return "other child";
  const numbered = nhs === "same" || (upn === "same" && names !== "differ");
  if (numbered && births === "same") return "same";
  if (numbered) return births === "unknown" || names === "agree" ? "likely" : "cannot tell";
  if (births === "differ" && names !== "agree") return "other child";
  if (births === "differ" || births === "unknown") return names === "differ" ? "other child" : "cannot tell";
  if (names === "agree") return "likely";
  return names === "differ" || (names === "agree in part" && upn === "differ")
    ? "other child"
    : "cannot tell";
}

function compareNumbers(expected: string | null, found: string | null): Agreement {
  if (expected === null || found === null) return "unknown";
  return expected === found ? "same" : "differ";
}

function showNames(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join(" or ");
}
