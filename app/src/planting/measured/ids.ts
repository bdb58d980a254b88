const kinds = [
  "partnership",
  "agency",
  "team",
  "practitioner",
  "membership",
  "person",
  "name",
  "child",
  "statement",
  "purpose",
  "threshold",
] as const;
const more = [
  "involvement",
  "lead",
  "entry",
  "choice",
  "restriction",
  "measurement",
  "review",
  "sign-in",
  "account",
] as const;
const all: readonly string[] = [...kinds, ...more];
export type Kind = (typeof kinds)[number] | (typeof more)[number];

/** Ids that a seed always makes the same, in the order of making, as the product's own are. */
export function idsOf(seed: number): (kind: Kind, n: number) => string {
  const tail = (seed >>> 0).toString(16).padStart(12, "0");
  return (kind, n) => {
    const order = n.toString(16).padStart(12, "0");
    return `${order.slice(0, 8)}-${order.slice(8)}-7${all.indexOf(kind).toString(16).padStart(3, "0")}-8000-${tail}`;
  };
}
