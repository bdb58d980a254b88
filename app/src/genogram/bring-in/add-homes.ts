import type { Household } from "@throughline/genogram";
import type { Bringing } from "./adding.ts";

/** Homes, care and help of a file, but for those recorded already. */
export async function addHomesAndHelp(bringing: Bringing): Promise<void> {
  const homes = new Map<string, string>();
  for (const home of bringing.adding.file.family.households) {
    const id = await addHome(bringing, home);
    if (id !== null) homes.set(home.id, id);
  }
  const { file, opened } = bringing.adding;
  for (const { carer, of, what, from, to } of file.family.care) {
    const both = bringing.both(carer, of);
    if (both === null) continue;
    const [carer_id, person_id] = both;
    if (
      !opened.family.care.some((one) => one.carer === carer_id && one.of === person_id && one.what === what)
    )
      await bringing.fact("personal_care", { carer_id, person_id, what }, { from, to });
  }
  for (const { name, sort, who, strength, flow, givesCare, from, to } of file.family.supports) {
    const [person_id, home_id] = [bringing.here(who), homes.get(who) ?? null];
    if (person_id === null && home_id === null) {
      bringing.not(`the help of ${name}, for somebody who is left out`);
      continue;
    }
    if (opened.family.supports.some((help) => help.name === name)) continue;
    const child_id = opened.open.child.id;
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
    await bringing.fact("support", own, { from, to });
  }
}

async function addHome(bringing: Bringing, { name, members }: Household): Promise<string | null> {
  const { family, open } = bringing.adding.opened;
  const kept = members.flatMap((member) => {
    const person = bringing.here(member.person);
    return person === null ? [] : [{ ...member, person }];
  });
  if (kept.length === 0) {
    if (members.length === 0) bringing.not(`the home “${name}”, in which nobody sleeps`);
    return null;
  }
  const before = family.households.find((home) => home.name.toLowerCase() === name.toLowerCase());
  const child_id = open.child.id;
  const home_id = before?.id ?? (await bringing.fact("household", { child_id, name }));
  for (const { person: person_id, nights, from, to } of kept)
    if (!before?.members.some(({ person }) => person === person_id))
      await bringing.fact("household_member", { person_id, home_id, nights }, { from, to });
  return home_id;
}
