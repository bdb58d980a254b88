import type { Asked } from "../platform/http/env.ts";
import { NotAllowed, NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import { settingsInForce } from "../settings/public.ts";
import { administers } from "./administration.store.ts";
import { peopleOf, type Person, type Team, teamsOf } from "./people.store.ts";

export interface Administrating {
  readonly today: Temporal.PlainDate;
  readonly teams: readonly Team[];
  /** The last day that is offered for somebody who begins today. */
  readonly lastDay: Temporal.PlainDate;
}

/** What an administrator works with; anybody else is refused. */
export async function asAdministrator(c: Asked, { clock }: House): Promise<Administrating> {
  const { tx, viewer } = c.var;
  if (!(await administers(tx)))
    throw new NotAllowed(`Only whoever looks after the people of ${viewer.agency} may do this.`);
  const today = clock.today();
  const lasts = (await settingsInForce(tx, today)).get("membership-lasts");
  return { today, teams: await teamsOf(tx, viewer), lastDay: lastDayOf(today, lasts) };
}

/** Somebody of the administrator's own agency; anybody else is not there. */
export async function personAsked(c: Asked): Promise<Person> {
  const id = c.req.param("person");
  const person = (await peopleOf(c.var.tx, c.var.viewer)).find((one) => one.id === id);
  if (!person) throw new NothingToSee();
  return person;
}

interface Lasts {
  readonly value: number;
  readonly unit: string;
}

function lastDayOf(today: Temporal.PlainDate, lasts: Lasts | undefined): Temporal.PlainDate {
  const { value, unit } = lasts ?? { value: 12, unit: "months" };
  const after = unit === "months" ? { months: value } : unit === "weeks" ? { weeks: value } : { days: value };
  return today.add(after).subtract({ days: 1 });
}

/** The link that an invitation's code goes into. */
export const linkTo = ({ config }: Pick<House, "config">, path: string): string =>
  new URL(path, config.url ?? `http://${config.host}:${config.port}`).href;
