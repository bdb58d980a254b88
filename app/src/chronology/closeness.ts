/** How long nobody must have seen a child for it to be shown, and how close worries must come to be shown together. */
export interface Closeness {
  readonly silenceDays: number;
  readonly recentSilenceDays: number;
  readonly clusterDays: number;
  readonly clusterWorries: number;
  readonly clusterAgencies: number;
}

/** The rule in words, to stand beside what it found. */
export const closenessWords = ({
  silenceDays,
  clusterDays,
  clusterWorries,
  clusterAgencies,
}: Closeness): string =>
  `Shown: stretches of more than ${silenceDays} days in which nobody recorded seeing the child, and ${clusterWorries} or more worries from ${clusterAgencies} or more agencies within ${clusterDays} days.`;
