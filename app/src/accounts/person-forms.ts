import { showDay } from "@throughline/calendar";
import { paths } from "../paths.ts";
import type { Tx } from "../platform/database/store.ts";
import { begunOn } from "../platform/drafts/begun-form.ts";
import type { DraftOf } from "../platform/drafts/store.ts";
import type { Fields } from "../platform/drafts/tables.ts";
import type { Standing } from "../platform/forms/standing.ts";
import type { FormState } from "../platform/forms/fields.ts";
import { spellLast } from "./account-standing.ts";
import type { Person, Team } from "./people.store.ts";
import { spellChangesOf } from "./spell-changes.store.ts";
import type { Administrating } from "./administrator.ts";
import { idIn } from "./spell-fields.tsx";

/** A form of the page about one person, as it was sent and refused: that of one spell goes by its id. */
export interface Sent {
  readonly form: string;
  readonly state: FormState;
}

/** What is to be kept of a form of the page while it is written. */
export const writtenIn = (person: Pick<Person, "id" | "spells">, form: string): DraftOf =>
  person.spells.some(({ id }) => id === form)
    ? { form: "person-last-day", subject: form }
    : { form: `person-${form}`, subject: person.id };

/** Where a form of the page is gone on with: at its first field. */
export const placeOf = (person: Pick<Person, "id">, form: string, first: string): string =>
  `${paths.agencyPerson(person.id)}#${idIn(form, first)}`;

/** How what a form of the page is about was recorded last; null of those that are about nothing recorded. */
export async function lastOf(
  tx: Tx,
  person: Pick<Person, "id" | "spells">,
  form: string,
  teams: readonly Team[],
): Promise<Standing | null> {
  const isSpell = person.spells.some(({ id }) => id === form);
  if (!isSpell && form !== "team") return null;
  return spellLast(await spellChangesOf(tx, person.id), isSpell ? form : null, teams);
}

/** Every form of the page as it was sent, as it was left, or as it is first shown. */
export async function formsOf(
  tx: Tx,
  person: Person,
  { today, lastDay, teams }: Administrating,
  sent: Sent | null,
): Promise<Readonly<Record<string, FormState>>> {
  const first: Record<string, Fields> = {
    team: { from: showDay(today), to: showDay(lastDay) },
    recovery: {},
    invitation: {},
  };
  for (const { id, to } of person.spells) first[id] = { to: showDay(to ?? lastDay) };
  const states: Record<string, FormState> = {};
  for (const [form, fields] of Object.entries(first))
    states[form] =
      sent?.form === form
        ? sent.state
        : await begunOn(tx, writtenIn(person, form), await lastOf(tx, person, form, teams), fields);
  return states;
}
