import { compareIdentity, compareNames, type FoundIdentity, type Identity } from "@throughline/intake";

/** Whether a row is this child's, as far as it says; "in doubt" when what it says cannot all be true of this child. */
export type Whose = "this child" | "another child" | "in doubt" | "not said";

/** Compares whom a row says it is about with the child whose record is open. Nothing of another child is put in words. */
export function whoseIs(
  expected: Identity,
  found: FoundIdentity,
): { readonly whose: Whose; readonly why: string | null } {
  if (!saysWhose(found)) return { whose: "not said", why: null };
  const { verdict, reasons } = compareIdentity(expected, found);
  if (verdict === "other child") return { whose: "another child", why: null };
  if (verdict !== "cannot tell")
    return { whose: "this child", why: found.doubts.length > 0 ? found.doubts.join(" ") : null };
  if (contradicts(expected, found)) return { whose: "in doubt", why: reasons.join(" ") };
  return { whose: "this child", why: `Check that it is the same child. ${reasons.join(" ")}` };
}

const saysWhose = ({ nhsNumber, upn, born, names, doubts }: FoundIdentity): boolean =>
  nhsNumber !== null || upn !== null || born !== null || names.length > 0 || doubts.length > 0;

function contradicts(expected: Identity, found: FoundIdentity): boolean {
  const days = expected.born !== null && found.born !== null;
  const otherDay =
    days &&
    (Temporal.PlainDate.compare(expected.born.from, found.born.to) > 0 ||
      Temporal.PlainDate.compare(found.born.from, expected.born.to) > 0);
  const otherUpn = expected.upn !== null && found.upn !== null && expected.upn !== found.upn;
  const named = compareNames(expected.names, found.names);
  const nothingAgrees =
    found.born === null && found.nhsNumber === null && found.upn === null && named === "unknown";
  return otherDay || (otherUpn && named !== "agree") || nothingAgrees;
}
