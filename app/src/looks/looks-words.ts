import type { LooksOfAgency } from "./looks.store.ts";

export const LATELY_DAYS = 30;

/** "once", "twice", "3 times". */
export const times = (looks: number): string =>
  looks === 1 ? "once" : looks === 2 ? "twice" : `${looks} times`;

/** Who looked lately, in a sentence. */
export function lookedLately(name: string, agencies: readonly LooksOfAgency[]): string {
  const all = agencies.reduce((sum, { looks }) => sum + looks, 0);
  if (all === 0) return `Nobody has looked at ${name}’s record in the last ${LATELY_DAYS} days.`;
  const [only] = agencies;
  const whose =
    agencies.length === 1 && only
      ? `, always by ${only.agency}`
      : `: ${agencies.map(({ agency, looks }) => `${agency} ${times(looks)}`).join(", ")}`;
  return `In the last ${LATELY_DAYS} days ${name}’s record has been looked at ${times(all)}${whose}.`;
}

/** A look's moment, as the clock stood in England. */
export function lookedWhen(at: Temporal.Instant): string {
  const there = at.toZonedDateTimeISO("Europe/London");
  const day = there.toLocaleString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  return `${day}, ${there.toLocaleString("en-GB", { hour: "2-digit", minute: "2-digit" })}`;
}

/** Whoever reads this need not know the child beside: looks kept earlier name them. */
export const partWords = (part: string): string => {
  const told = part.replace(/^(chronology, beside) .*/s, "$1 another child");
  return told.charAt(0).toUpperCase() + told.slice(1);
};
