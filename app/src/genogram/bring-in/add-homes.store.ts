import { tellFact } from "../../family/public.ts";
import type { Adding } from "./add-family.store.ts";

/** Homes, care and help of a file, but for those recorded already. */
export async function addHomesAndHelp(
  { tx, writing, opened, file, said }: Adding,
  here: (id: string) => string | null,
): Promise<void> {
  const { family, open } = opened;
  const child_id = open.child.id;
  const never = { from: null, to: null, ...said };
  const homes = new Map<string, string>();
  for (const { id, name, members } of file.households) {
    const kept = members.flatMap((member) => (here(member.person) === null ? [] : [member]));
    if (kept.length === 0) continue;
    const before = family.households.find((home) => home.name.toLowerCase() === name.toLowerCase());
    const home_id = before?.id ?? (await tellFact(tx, writing, "household", { child_id, name }, never));
    homes.set(id, home_id);
    for (const { person, nights, from, to } of kept) {
      const person_id = here(person);
      if (person_id === null || before?.members.some((member) => member.person === person_id)) continue;
      await tellFact(tx, writing, "household_member", { person_id, home_id, nights }, { from, to, ...said });
    }
  }
  for (const { carer, of, what, from, to } of file.care) {
    const [carer_id, person_id] = [here(carer), here(of)];
    if (!carer_id || !person_id) continue;
    if (family.care.some((care) => care.carer === carer_id && care.of === person_id && care.what === what))
      continue;
    await tellFact(tx, writing, "personal_care", { carer_id, person_id, what }, { from, to, ...said });
  }
  for (const { name, sort, who, strength, flow, givesCare, from, to } of file.supports) {
    const [person_id, home_id] = [here(who), homes.get(who) ?? null];
    if ((!person_id && !home_id) || family.supports.some((help) => help.name === name)) continue;
    const own = {
      child_id,
      person_id,
      home_id,
      name,
      sort,
      strength,
      flow,
      gives_care: givesCare,
      what: null,
    };
    await tellFact(tx, writing, "support", own, { from, to, ...said });
  }
}
