import { type PartKnownDay, readPartKnownDay, showPartKnownDay } from "@throughline/calendar";
import type { Episode, ParentLink, UnknownParent } from "@throughline/genogram";
import { columnsOf } from "../../family/public.ts";
import type { Bringing } from "./adding.ts";

/** How the people of a file belong together, but for what is recorded already. */
export async function addTies(bringing: Bringing): Promise<void> {
  await addParents(bringing);
  await addCouples(bringing);
  await addBirths(bringing);
  for (const unknown of bringing.adding.file.family.unknownParents) await addUnknown(bringing, unknown);
  await addObservations(bringing);
}

const stretch = ({ from, to }: Pick<ParentLink, "from" | "to">): string =>
  `from ${from === null ? "no day" : showPartKnownDay(from)} to ${to === null ? "no day" : showPartKnownDay(to)}`;

async function addParents(bringing: Bringing): Promise<void> {
  const { file, opened } = bringing.adding;
  for (const link of file.family.parentLinks) {
    const both = bringing.both(link.parent, link.child);
    if (both === null) continue;
    const [parent_id, person_id] = both;
    const { kind, from, to } = link;
    const same = opened.family.parentLinks.filter(
      (l) => l.parent === parent_id && l.child === person_id && l.kind === kind,
    );
    if (same.length === 0) await bringing.fact("parent_link", { parent_id, person_id, kind }, { from, to });
    else if (!same.some((one) => stretch(one) === stretch(link)))
      bringing.not(
        `the days of ${bringing.called(link.parent)} as ${kind} parent of ${bringing.called(link.child)}, ${stretch(link)}; the record says ${same.map(stretch).join(" and ")}`,
      );
  }
}

const timeTogether = (episodes: readonly Episode[]): string =>
  episodes
    .map((one) => `${one.kind} ${stretch(one)}${one.end === null ? "" : `, ${one.end}`}`)
    .join("; then ");

async function addCouples(bringing: Bringing): Promise<void> {
  const { file, opened } = bringing.adding;
  for (const { a, b, episodes } of file.family.couples) {
    const both = bringing.both(a, b);
    if (both === null) continue;
    const [person_id, other_id] = both;
    const same = opened.family.couples.find((one) => both.includes(one.a) && both.includes(one.b));
    if (same !== undefined) {
      if (timeTogether(same.episodes) !== timeTogether(episodes))
        bringing.not(
          `${bringing.called(a)} and ${bringing.called(b)}: ${timeTogether(episodes)}; the record says ${timeTogether(same.episodes)}`,
        );
      continue;
    }
    for (const { kind, end: ending, from, to } of episodes)
      await bringing.fact("couple_episode", { person_id, other_id, kind, ending }, { from, to });
  }
}

async function addBirths(bringing: Bringing): Promise<void> {
  const { family } = bringing.adding.opened;
  for (const { children, identical } of bringing.adding.file.family.births) {
    const [person_id, ...others] = new Set(children.flatMap((id) => bringing.here(id) ?? []));
    if (person_id === undefined || family.births.some((birth) => birth.children.includes(person_id)))
      continue;
    for (const other_id of others) await bringing.fact("born_together", { person_id, other_id, identical });
  }
}

/** "tried on 3 May 2025: asked her; she would rather not say", as we write it ourselves. */
const TRIED = /^tried (?:on )?([^:]{4,60}): (.+?)(?:; (.+))?$/s;
const A_DAY = /\b\d{1,2} \p{L}{3,9} \d{4}\b/u;

/** What was tried to find a parent, and on which day; null where no day is told. */
function tryIn(words: string | null): { on: PartKnownDay; tried: string; cameOfIt: string | null } | null {
  const [, when = "", ours = "", cameOfIt = null] = TRIED.exec(words ?? "") ?? [];
  const on = readPartKnownDay(when || (A_DAY.exec(words ?? "")?.[0] ?? ""));
  if ("problem" in on) return null;
  return ours === "" ? { on, tried: words ?? "", cameOfIt: null } : { on, tried: ours, cameOfIt };
}

async function addUnknown(
  bringing: Bringing,
  { children, other, parent, words }: UnknownParent,
): Promise<void> {
  const { family } = bringing.adding.opened;
  const tried = tryIn(words);
  for (const id of children) {
    const person_id = bringing.here(id);
    if (person_id === null) continue;
    const known = family.unknownParents.find(
      (one) => one.children.includes(person_id) && one.parent === parent,
    );
    if (known !== undefined) {
      if (words !== null && words !== known.words)
        sayWords(bringing, id, parent, words, "it is recorded already");
      continue;
    }
    const other_id = other === null ? null : bringing.here(other);
    const own = { person_id, other_id: other_id === person_id ? null : other_id, parent, found_id: null };
    const unknown_id = await bringing.fact("unknown_parent", own);
    if (tried !== null)
      await bringing.fact("unknown_parent_try", {
        person_id,
        unknown_id,
        tried: tried.tried,
        came_of_it: tried.cameOfIt,
        ...columnsOf("day", tried.on),
      });
    else if (words !== null) sayWords(bringing, id, parent, words, "no day is told. Record it with its day");
  }
}

const sayWords = (bringing: Bringing, of: string, parent: string, words: string, why: string) =>
  bringing.not(`what was tried to find the ${parent} of ${bringing.called(of)}, “${words}”: ${why}`);

async function addObservations(bringing: Bringing): Promise<void> {
  const { file, opened, said } = bringing.adding;
  for (const { a, b, quality, saidBy, on } of file.family.observations) {
    const both = bringing.both(a, b);
    if (both === null) continue;
    const [person_id, other_id] = both;
    const same = opened.family.observations.some(
      (o) => o.a === person_id && o.b === other_id && o.quality === quality && o.on.from.equals(on.from),
    );
    const own = { person_id, other_id, quality, words: null, ...columnsOf("day", on) };
    if (!same)
      await bringing.fact("relationship_observation", own, undefined, `${saidBy}, in ${said.saidBy}`);
  }
}
