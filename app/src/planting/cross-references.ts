import { whoWrites } from "./appointment-story.ts";
import { dayOrder } from "./days.ts";
import { agencyOfTeam, type Partnership } from "./partnership.ts";
import type { Seed } from "./read-seeds.ts";

/** What a story names that is not there, or says of a day that cannot be. */
export function crossReferenceProblems(partnership: Partnership, seed: Seed): string[] {
  return [
    ...unknownPeople(partnership, seed),
    ...unknownTeams(partnership, seed),
    ...unknownEntries(seed),
    ...unknownFiles(partnership, seed),
    ...impossibleDays(seed),
  ];
}

function unknownPeople({ practitioners }: Partnership, seed: Seed): string[] {
  const known = new Set(practitioners.map((p) => p.key));
  const named = [
    ...[
      ...seed.purposes,
      ...seed.choices,
      ...seed.reviews,
      ...seed.restrictions,
      ...seed.corrections,
      ...seed.typed,
      ...seed.signs.flatMap((sign) => [
        sign,
        ...sign.linkedLater,
        ...sign.explanations,
        ...sign.explanations.flatMap(({ reviews }) => reviews),
        ...sign.decisions,
      ]),
      ...whoWrites(seed.appointments),
      ...seed.concerns.flatMap(({ decisions }) => decisions),
      ...(seed.sharing?.questions ?? []),
      ...(seed.sharing?.questions ?? []).flatMap(({ answers }) => answers),
      ...(seed.sharing?.unasked ?? []),
    ].map(({ by }) => by),
    ...seed.concerns.flatMap(({ by, link }) => [by, link?.madeBy].filter((key) => typeof key === "string")),
    ...seed.status.map(({ decidedBy }) => decidedBy),
    ...seed.involvements.flatMap(({ practitioner }) => practitioner ?? []),
  ];
  return unknown(known, named).map((by) => `“${by}” is not a practitioner in partnership.json.`);
}

function unknownTeams(partnership: Partnership, seed: Seed): string[] {
  const wrong = seed.involvements.filter(
    ({ agency, team }) => agencyOfTeam(partnership, team)?.key !== agency,
  );
  const agencies = new Set(partnership.agencies.map((a) => a.key));
  const openTo = seed.restrictions.flatMap(({ to }) => to);
  return [
    ...wrong.map(({ agency, team }) => `“${team}” is not a team of “${agency}” in partnership.json.`),
    ...unknown(agencies, openTo).map((agency) => `“${agency}” is not an agency in partnership.json.`),
  ];
}

function unknownEntries(seed: Seed): string[] {
  const refs = seed.typed.map(({ ref }) => ref);
  const twice = refs.filter((ref, i) => refs.indexOf(ref) !== i);
  const named = [
    ...seed.choices.flatMap((c) => ("typed" in c ? c.typed : [])),
    ...[...seed.restrictions, ...seed.corrections].map((r) => r.typed),
  ];
  return [
    ...twice.map((ref) => `typed.json has two entries called “${ref}”.`),
    ...unknown(new Set(refs), named).map(
      (ref) => `story.json points at “${ref}”, which typed.json does not have.`,
    ),
  ];
}

function unknownFiles({ agencies }: Partnership, seed: Seed): string[] {
  const names = seed.files.map(({ name }) => name);
  const named = seed.choices.flatMap((c) => ("file" in c ? c.file : []));
  return [
    ...unknown(new Set(names), named).map(
      (name) => `story.json points at files/${name}, which is not there.`,
    ),
    ...unknown(new Set(agencies.map((a) => a.file)), names).map(
      (name) => `files/${name} is not a file that any agency of partnership.json exports.`,
    ),
  ];
}

function impossibleDays(seed: Seed): string[] {
  const backwards = [...seed.involvements, ...seed.status].filter(
    ({ from, to }) => to !== null && dayOrder(to, from) < 0,
  );
  const early = seed.typed.filter(
    ({ happened, recorded }) =>
      dayOrder(happened.from, recorded.toZonedDateTimeISO("Europe/London").toPlainDate()) > 0,
  );
  const unborn = seed.typed.filter(
    ({ happened }) => dayOrder(happened.to, seed.child.born.from.subtract({ years: 1 })) < 0,
  );
  return [
    ...backwards.map(
      ({ from, to }) =>
        `Something that begins on ${from.toString()} ends on ${String(to)}, before it begins.`,
    ),
    ...early.map(({ ref }) => `“${ref}” is recorded before it happened.`),
    ...unborn.map(({ ref }) => `“${ref}” happened more than a year before the child was born.`),
  ];
}

const unknown = <T>(known: ReadonlySet<T>, named: readonly T[]): T[] =>
  [...new Set(named)].filter((name) => !known.has(name));
