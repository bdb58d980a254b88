import { type PartKnownDay, showPartKnownDay } from "@throughline/calendar";
import type { Person } from "@throughline/genogram";
import type { Bringing } from "./adding.ts";
import { split } from "./read-family-file.ts";

/** "new", "leave", or the id of somebody known. */
export type Choice = string;

/** Everybody in the file as who they were chosen to be. */
export async function addPeople(bringing: Bringing, choices: ReadonlyMap<string, Choice>): Promise<void> {
  const { people } = bringing.adding.file.family;
  const left = people.filter(({ id }) => (choices.get(id) ?? "leave") === "leave");
  for (const person of people) {
    const choice = choices.get(person.id) ?? "leave";
    if (choice === "leave") continue;
    if (choice === "new") bringing.is(person.id, await addNew(bringing, person));
    else {
      bringing.is(person.id, choice);
      await addToKnown(bringing, person, choice);
    }
  }
  if (left.length > 0) {
    const names = left.slice(0, 10).map(({ id }) => bringing.called(id));
    const more = left.length > names.length ? ` and ${left.length - names.length} more` : "";
    bringing.not(`${names.join(", ")}${more}, left out as you chose`);
  }
}

async function addNew(bringing: Bringing, person: Person): Promise<string> {
  const names = bringing.adding.file.names[person.id] ?? [];
  const shown = names.find(({ sort }) => sort === "name") ?? split(person.name);
  const id = await bringing.person(person, shown.given, shown.family);
  if (person.died !== null) await bringing.detail(id, "died", null, dayOf(person.died));
  if (person.pregnancy !== null) await bringing.detail(id, "pregnancy", person.pregnancy, person.born);
  if (person.gender !== null) await bringing.detail(id, "gender", person.gender, null);
  await addOtherNames(bringing, person.id, id);
  return id;
}

async function addOtherNames(bringing: Bringing, of: string, person_id: string): Promise<void> {
  const told = new Set(
    bringing.adding.opened.rows.person_name
      .filter((row) => row.person_id === person_id)
      .map(({ given, family }) => spoken(given, family)),
  );
  for (const { sort, given, family } of bringing.adding.file.names[of] ?? []) {
    if (sort === "name" || told.has(spoken(given, family))) continue;
    told.add(spoken(given, family));
    await bringing.fact("person_name", { person_id, sort, given, family });
  }
}

const spoken = (...names: readonly string[]): string => names.filter(Boolean).join(" ").toLowerCase();
const dayOf = (died: NonNullable<Person["died"]>): PartKnownDay | null =>
  died === "day not known" ? null : died;
const said = (day: Person["died"]): string =>
  day === null || day === "day not known" ? "day not known" : showPartKnownDay(day);

/** Of somebody known, what nobody has recorded yet is taken from the file; what is recorded stays, and the difference is told. */
async function addToKnown(bringing: Bringing, file: Person, id: string): Promise<void> {
  const { family, rows } = bringing.adding.opened;
  const known = family.people.find((person) => person.id === id);
  const hasRecord = rows.people.find((person) => person.id === id)?.hasRecord === true;
  if (known === undefined) return;
  const differs = (what: string, theirs: string, ours: string) => {
    if (theirs !== ours)
      bringing.not(
        `${what} of ${known.name || bringing.called(file.id)}, “${theirs}” in the file and “${ours}” in the record, which stays`,
      );
  };
  if (known.name === "" && file.name !== "")
    await bringing.fact("person_name", { person_id: id, sort: "name", ...split(file.name) });
  else if (file.name !== "" && spoken(file.name) !== spoken(known.name))
    differs("the name", file.name, known.name);
  await addOtherNames(bringing, file.id, id);
  const lifeless = file.pregnancy ?? known.pregnancy;
  if (file.pregnancy !== known.pregnancy)
    differs("that it is a pregnancy", file.pregnancy ?? "no", known.pregnancy ?? "no");
  if (file.born !== null && lifeless === null)
    if (known.born === null && !hasRecord) await bringing.detail(id, "born", null, file.born);
    else differs("the birth", said(file.born), said(known.born));
  if (file.died !== null)
    if (known.died === null) await bringing.detail(id, "died", null, dayOf(file.died));
    else differs("the death", said(file.died), said(known.died));
  if (file.sex !== "not known" && file.sex !== known.sex)
    if (known.sex === "not known" && !hasRecord) await bringing.detail(id, "sex", file.sex, null);
    else differs("the sex", file.sex, known.sex);
  if (file.gender !== null && file.gender !== known.gender)
    if (known.gender === null) await bringing.detail(id, "gender", file.gender, null);
    else differs("the gender", file.gender, known.gender);
  for (const mark of file.marks)
    if (!known.marks.includes(mark)) differs("how they belong", mark, known.marks.join(", ") || "nothing");
}
