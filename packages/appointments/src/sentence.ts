import { howMany, listed, times } from "./in-words.ts";
import type { AppointmentPattern } from "./pattern.ts";
import type { ServiceShare } from "./shares.ts";

/** Whose appointments they are, and how the days looked at are called: "In the last 12 months", "Since birth". */
export interface SentenceAsked {
  readonly name: string;
  readonly days: string;
}

/**
 * The pattern in a few sentences: how many appointments, over how many services, were reached; how many were missed, over
 * how many services and how often in any one; and what was cancelled, moved, or left without an outcome.
 */
export function patternSentence(
  { counts, services }: Pick<AppointmentPattern, "counts" | "services">,
  { name, days }: SentenceAsked,
): string {
  if (counts.offered + counts.unknown === 0) return `${days} no appointment of ${name}’s is recorded.`;
  const offering = services.filter(({ offered }) => offered > 0);
  const reached = `${days} ${counts.reached} of ${howMany(counts.offered, "appointment")} ${counts.reached === 1 ? "was" : "were"} reached, over ${howMany(offering.length, "service")}.`;
  return [
    reached,
    ...missedSentences(services, name),
    ...ownSentence(counts.ownMissed, name),
    ...besides(counts, name),
  ].join(" ");
}

/** How often a child was missed at each service; "none of them more than twice" where that is all. */
export function missedSentences(services: readonly ServiceShare[], name: string): string[] {
  const missing = services.filter(({ notBrought, noAccess }) => notBrought + noAccess > 0);
  const total = missing.reduce((sum, { notBrought, noAccess }) => sum + notBrought + noAccess, 0);
  if (total === 0) return [];
  const noAccess = missing.reduce((sum, one) => sum + one.noAccess, 0);
  const atHome =
    noAccess === 0
      ? ""
      : ` (${noAccess === total ? "each" : noAccess} of them a visit to which nobody answered)`;
  if (missing.length === 1)
    return [`${name} was not brought to ${total}${atHome}, with ${missing[0]?.name ?? ""}.`];
  const most = Math.max(...missing.map((one) => one.notBrought + one.noAccess));
  const often = missing.filter((one) => one.notBrought + one.noAccess === most).map((one) => one.name);
  const inOne =
    most <= 2 ? `none of them more than ${times(most)}` : `most often with ${listed(often)}, ${times(most)}`;
  return [
    `${name} was not brought to ${total}${atHome}, over ${howMany(missing.length, "service")}, ${inOne}.`,
  ];
}

const ownSentence = (ownMissed: number, name: string): string[] =>
  ownMissed === 0
    ? []
    : [`${ownMissed} that ${name} was to come to alone ${ownMissed === 1 ? "was" : "were"} not reached.`];

function besides(counts: AppointmentPattern["counts"], name: string): string[] {
  const { cancelledByFamily, cancelledByService, moved, cameLate, unknown } = counts;
  const called = [
    { n: cancelledByFamily, words: "cancelled by the family" },
    { n: cancelledByService, words: cancelledByFamily > 0 ? "by the service" : "cancelled by the service" },
    { n: moved, words: "moved" },
  ].filter(({ n }) => n > 0);
  const told = called.map(({ n, words }, at) => `${n} ${at > 0 ? "" : n === 1 ? "was " : "were "}${words}`);
  return [
    ...(told.length > 0 ? [`${listed(told)}.`] : []),
    ...(cameLate > 0 ? [`${name} was brought to ${cameLate} too late to be seen.`] : []),
    ...(unknown > 0 ? [`What came of ${unknown} more is not recorded.`] : []),
  ];
}

/** "2 in a row", or "5 in 7 months, 5 services": what stands over a bracket. */
export function runWords({ missed, from, to, services }: AppointmentPattern["runs"][number]): string {
  if (services.length === 1) return `${missed.length} in a row`;
  return `${missed.length} in ${spanWords(from, to)}, ${howMany(services.length, "service")}`;
}

/** How long a stretch is, rounded up to weeks or months: "3 weeks", "13 months". */
export function spanWords(from: Temporal.PlainDate, to: Temporal.PlainDate): string {
  const days = from.until(to).days + 1;
  if (days < 14) return howMany(days, "day");
  if (days < 60) return howMany(Math.ceil(days / 7), "week");
  const { months, days: odd } = from.until(to, { largestUnit: "month" });
  return howMany(months + (odd > 0 ? 1 : 0), "month");
}
