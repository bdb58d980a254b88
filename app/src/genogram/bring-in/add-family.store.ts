import type { Family, Person } from "@throughline/genogram";
import {
  addPerson,
  columnsOf,
  type OpenFamily,
  tellDetail,
  tellFact,
  type Writing,
} from "../../family/public.ts";
import type { Tx } from "../../platform/database/store.ts";
import { addHomesAndHelp } from "./add-homes.store.ts";

/** What is being added, to which family, and what each in the file becomes: somebody known, new, or left out. */
export interface Adding {
  readonly tx: Tx;
  readonly writing: Writing;
  readonly opened: OpenFamily;
  readonly file: Family;
  readonly said: { readonly saidBy: string; readonly saidOn: Temporal.PlainDate };
}

/** "new", "leave", or the id of somebody known. */
type Choice = string;

/** Adds the chosen people of a file to a child's family, and of its facts those that are not recorded yet; answers how many people are new. */
export async function addFamily(adding: Adding, choices: ReadonlyMap<string, Choice>): Promise<number> {
  const ids = new Map<string, string>();
  let added = 0;
  for (const person of adding.file.people) {
    const choice = choices.get(person.id) ?? "leave";
    if (choice === "leave") continue;
    if (choice === "new") added += 1;
    ids.set(person.id, choice === "new" ? await addNew(adding, person) : choice);
  }
  await addTies(adding, (id) => ids.get(id) ?? null);
  await addHomesAndHelp(adding, (id) => ids.get(id) ?? null);
  return added;
}

async function addNew({ tx, writing, opened, said }: Adding, person: Person): Promise<string> {
  const names = person.name.split(" ");
  const id = await addPerson(
    tx,
    writing,
    opened.open.child.id,
    {
      given: names.length > 1 ? names.slice(0, -1).join(" ") : person.name,
      family: names.length > 1 ? (names.at(-1) ?? "") : "",
      born: person.pregnancy === null ? person.born : null,
      sex: person.sex,
      how: null,
    },
    said,
  );
  const detail = (sort: "died" | "pregnancy" | "gender", words: string | null, day: Person["born"]) =>
    tellDetail(tx, writing, { personId: id, sort, words, day }, said);
  if (person.died !== null) await detail("died", null, person.died === "day not known" ? null : person.died);
  if (person.pregnancy !== null) await detail("pregnancy", person.pregnancy, person.born);
  if (person.gender !== null) await detail("gender", person.gender, null);
  return id;
}

type Here = (id: string) => string | null;

async function addTies({ tx, writing, opened, file, said }: Adding, here: Here): Promise<void> {
  const { family } = opened;
  for (const { parent, child, kind, from, to } of file.parentLinks) {
    const [parent_id, person_id] = [here(parent), here(child)];
    if (!parent_id || !person_id || parent_id === person_id) continue;
    if (family.parentLinks.some((l) => l.parent === parent_id && l.child === person_id && l.kind === kind))
      continue;
    await tellFact(tx, writing, "parent_link", { parent_id, person_id, kind }, { from, to, ...said });
  }
  for (const { a, b, episodes } of file.couples) {
    const [person_id, other_id] = [here(a), here(b)];
    if (!person_id || !other_id || person_id === other_id) continue;
    if (family.couples.some((one) => [one.a, one.b].every((id) => id === person_id || id === other_id)))
      continue;
    for (const { kind, end: ending, from, to } of episodes)
      await tellFact(
        tx,
        writing,
        "couple_episode",
        { person_id, other_id, kind, ending },
        { from, to, ...said },
      );
  }
  const never = { from: null, to: null, ...said };
  for (const { children, identical } of file.births) {
    const [person_id, ...others] = new Set(children.flatMap((id) => here(id) ?? []));
    if (!person_id || family.births.some((birth) => birth.children.includes(person_id))) continue;
    for (const other_id of others)
      await tellFact(tx, writing, "born_together", { person_id, other_id, identical }, never);
  }
  for (const { children, other, parent } of file.unknownParents)
    for (const person_id of children.flatMap((id) => here(id) ?? [])) {
      const known = family.unknownParents.some(
        (one) => one.children.includes(person_id) && one.parent === parent,
      );
      const own = { person_id, other_id: other === null ? null : here(other), parent, found_id: null };
      if (!known) await tellFact(tx, writing, "unknown_parent", own, never);
    }
  for (const { a, b, quality, saidBy, on } of file.observations) {
    const [person_id, other_id] = [here(a), here(b)];
    if (!person_id || !other_id || person_id === other_id) continue;
    const same = family.observations.some(
      (o) => o.a === person_id && o.b === other_id && o.quality === quality && o.on.from.equals(on.from),
    );
    const own = { person_id, other_id, quality, words: null, ...columnsOf("day", on) };
    const telling = { from: null, to: null, saidBy: `${saidBy}, in ${said.saidBy}`, saidOn: said.saidOn };
    if (!same) await tellFact(tx, writing, "relationship_observation", own, telling);
  }
}
