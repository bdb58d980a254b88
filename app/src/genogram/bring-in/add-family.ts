import { addHomesAndHelp } from "./add-homes.ts";
import { addPeople, type Choice } from "./add-people.ts";
import { addTies } from "./add-ties.ts";
import { type Adding, Bringing } from "./adding.ts";

/** What was brought in, or would be: how many of each, and what of the file is not taken, with why. */
export interface Brought {
  readonly added: readonly string[];
  readonly notTaken: readonly string[];
}

/** Adds the chosen people of a file to a child's family, and of its facts those that are not recorded yet. */
export async function addFamily(adding: Adding, choices: ReadonlyMap<string, Choice>): Promise<Brought> {
  const bringing = new Bringing(adding);
  await addPeople(bringing, choices);
  await addTies(bringing);
  await addHomesAndHelp(bringing);
  bringing.sayWhoIsAway();
  const added = Object.entries(counted).flatMap(([what, [one, many]]) => {
    const count = bringing.added.get(what as keyof typeof counted) ?? 0;
    return count === 0 ? [] : [count === 1 ? `1 ${one}` : `${count} ${many}`];
  });
  return { added, notTaken: bringing.notTaken };
}

const counted = {
  person: ["person", "people"],
  person_name: ["other name", "other names"],
  person_detail: ["fact of a person, such as a death", "facts of people, such as a death"],
  parent_link: ["parent of a child", "parents of children"],
  couple_episode: ["time together of a couple", "times together of couples"],
  born_together: ["pair of twins", "pairs of twins"],
  unknown_parent: ["parent who is not known", "parents who are not known"],
  unknown_parent_try: ["thing that was tried to find a parent", "things that were tried to find a parent"],
  relationship_observation: ["observation of two people", "observations of two people"],
  household: ["home", "homes"],
  household_member: ["place where somebody sleeps", "places where somebody sleeps"],
  personal_care: ["fact of personal care", "facts of personal care"],
  support: ["help from outside", "helps from outside"],
} as const;
