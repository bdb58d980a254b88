import { paths } from "../../app/src/paths.ts";
import type { Writer } from "./writer.ts";
import type { Written } from "./written.ts";

export interface Found {
  /** Sentences about what was acknowledged and is not as it should be. None is allowed. */
  readonly wrong: string[];
  /** Kept, though the answer never came: allowed, for whoever sent it was told nothing. */
  unacknowledged: number;
  /** Kept, though it was answered that nothing was changed. */
  keptThoughRefused: number;
}

export interface TakenEntry {
  readonly kind: string;
  readonly what: string;
  readonly measurements: readonly unknown[];
  readonly appointment: unknown;
  readonly chosen: { readonly why: string } | null;
}

const partsOf = ({ kind, measurements, appointment }: TakenEntry): boolean =>
  measurements.length === (kind === "measurement" ? 2 : 0) &&
  (appointment === null) === (kind !== "appointment");

/** The copy of a chronology that somebody takes away, of all that has this round's word. */
export async function copyTaken(
  address: string,
  { who, childId }: Writer,
  word: string,
): Promise<readonly TakenEntry[]> {
  const answer = await fetch(`${address}${paths.chronologyJson(childId)}?words=${word}`, {
    headers: { cookie: who.cookie },
    redirect: "manual",
  });
  if (answer.status !== 200) throw new Error(`A copy of the chronology was answered with ${answer.status}.`);
  return ((await answer.json()) as { entries: readonly TakenEntry[] }).entries;
}

/** Holds what one writer wrote in a round against what they find when they are back, by the session they had. */
export async function foundByPractitioner(
  address: string,
  { who, childId, name }: Writer,
  { word, entries }: { readonly word: string; readonly entries: readonly TakenEntry[] },
  written: Written,
): Promise<Found> {
  const found: Found = { wrong: [], unacknowledged: 0, keptThoughRefused: 0 };
  const get = async (path: string): Promise<string> => {
    const answer = await fetch(`${address}${path}`, { headers: { cookie: who.cookie }, redirect: "manual" });
    if (answer.status !== 200) found.wrong.push(`${path} answered ${answer.status} to ${who.name}.`);
    return await answer.text();
  };
  const marked = entries.flatMap((entry) =>
    [...entry.what.matchAll(new RegExp(`${word} (${name}n\\d+)\\b`, "g"))].map(([, mark]) => ({
      mark,
      entry,
    })),
  );
  const times = (mark: string) => marked.filter((one) => one.mark === mark).length;
  for (const { mark, sort } of written.saves)
    if (times(mark) !== 1) found.wrong.push(`${word} ${mark}, a ${sort}, is there ${times(mark)} times.`);
  for (const { mark, entry } of marked)
    if (!partsOf(entry)) found.wrong.push(`${word} ${mark ?? ""} is half there.`);
  for (const [mark, why] of written.choices)
    if (!marked.some((one) => one.mark === mark && one.entry.chosen?.why === why))
      found.wrong.push(`${word} ${mark} was chosen, and is not.`);

  const { underWay } = written;
  const savedUnderWay = underWay && "saves" in underWay ? times(underWay.saves.mark) : 0;
  if (savedUnderWay > 1) found.wrong.push(`What was under way is there ${savedUnderWay} times.`);
  const strangers = marked.length - written.saves.length - savedUnderWay;
  if (strangers !== 0) found.wrong.push(`${strangers} entries of ${name} in ${word} were never sent.`);
  const chosenUnderWay =
    underWay && "chooses" in underWay && entries.some(({ chosen }) => chosen?.why === underWay.why) ? 1 : 0;

  const draft = /(gale\d+ \w+n\d+)\s*<\/textarea>/.exec(await get(paths.newEntry(childId)))?.[1] ?? null;
  const draftedUnderWay = underWay && "drafts" in underWay && draft === underWay.drafts ? 1 : 0;
  const savesADraft =
    underWay && "saves" in underWay && underWay.saves.sort !== "correction" && savedUnderWay === 1;
  const due = savesADraft ? null : written.draft;
  if (draft !== due && draftedUnderWay === 0)
    found.wrong.push(
      `The draft of ${name} after ${word} should be ${due ?? "none"}, and is ${draft ?? "none"}.`,
    );

  written.draft = draft;
  const kept = savedUnderWay + chosenUnderWay + draftedUnderWay;
  found.unacknowledged += written.refused ? 0 : kept;
  found.keptThoughRefused += written.refused ? kept : 0;
  if (underWay && "saves" in underWay && savedUnderWay === 1) written.saves.push(underWay.saves);
  return found;
}
