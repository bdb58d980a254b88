/** A name without its accents, capitals and signs, as search folds it. */
const folded = (name: string): string =>
  name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** The runs of three letters of a name, each word with its edges. */
const trigrams = (name: string): Set<string> =>
  new Set(
    name.split(" ").flatMap((word) => {
      const edged = `  ${word} `;
      return Array.from({ length: edged.length - 2 }, (_, at) => edged.slice(at, at + 3));
    }),
  );

/** As alike as names get that are not the same. */
const ALIKE = 0.8;

/** How alike two names look, from 0 to 1, by the runs of letters they share. A given name alone counts as that person's whole name. */
export function nameLikeness(a: string, b: string): number {
  const [one, other] = [folded(a), folded(b)];
  if (one === "" || other === "") return 0;
  const [first = "", ...rest] = one.split(" ");
  const [second = "", ...others] = other.split(" ");
  if (first === second && (rest.length === 0 || others.length === 0)) return ALIKE;
  const short = isShortFor(first, second) || isShortFor(second, first);
  if (short && sharedRuns(rest.join(" "), others.join(" ")) >= 0.5) return ALIKE;
  return sharedRuns(one, other);
}

/** As Dan is for Daniel. */
const isShortFor = (short: string, long: string): boolean =>
  short.length >= 3 && long.length > short.length && long.startsWith(short);

function sharedRuns(one: string, other: string): number {
  const [mine, theirs] = [trigrams(one), trigrams(other)];
  const shared = [...mine].filter((run) => theirs.has(run)).length;
  return shared / (mine.size + theirs.size - shared);
}
