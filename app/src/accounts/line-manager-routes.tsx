import { showDay } from "@throughline/calendar";
import { Hono } from "hono";
import { z } from "zod";
import { paths } from "../paths.ts";
import { begunOn, refusedOn } from "../platform/drafts/begun-form.ts";
import { dropDraft, holdForm } from "../platform/drafts/store.ts";
import { exactDayOf, words } from "../platform/forms/answers.ts";
import { fieldsSent, type FormState, type Problem, readAs } from "../platform/forms/fields.ts";
import { overtaken } from "../platform/forms/standing.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { asAdministrator, personAsked } from "./administrator.ts";
import { managerLast, NOBODY } from "./account-standing.ts";
import { askCloser } from "./closer-requests.store.ts";
import { LineManagerPage } from "./line-manager-page.tsx";
import { managersOf, recordLineManager } from "./line-managers.store.ts";
import { peopleOf, type Person } from "./people.store.ts";

const form = z.object({
  manager: words("Choose who manages them, or that nobody does any more"),
  from: exactDayOf("Say from which day"),
});
const draft = (personId: string) => ({ form: "line-manager", subject: personId });

const MANAGES = "To manage them";

/** Who manages whom, recorded by whoever looks after the agency's people. */
export function lineManagerRoutes(house: House): Hono<Env> {
  async function page(c: Asked, person: Person, state: FormState): Promise<Response> {
    const { tx, viewer } = c.var;
    const shown = { viewer, person, people: await peopleOf(tx, viewer), state };
    const spells = await managersOf(tx, person.id);
    return html(c, <LineManagerPage {...shown} spells={spells} />, state.problems.length > 0 ? 422 : 200);
  }

  const last = async ({ var: { tx, viewer } }: Asked, { id }: Person) =>
    managerLast(await managersOf(tx, id), await peopleOf(tx, viewer));

  return new Hono<Env>()
    .get(paths.personManager(":person"), async (c) => {
      const { today } = await asAdministrator(c, house);
      const person = await personAsked(c);
      const first = { from: showDay(today) };
      return await page(c, person, await begunOn(c.var.tx, draft(person.id), await last(c, person), first));
    })
    .post(paths.personManager(":person"), async (c) => {
      const { tx, viewer } = c.var;
      await holdForm(tx, draft(c.req.param("person") ?? ""));
      const { today } = await asAdministrator(c, house);
      const person = await personAsked(c);
      const about = { of: draft(person.id), standing: await last(c, person) };
      const fields = await fieldsSent(c);
      const newer = overtaken(fields, about.standing);
      const refused = async (problems: Problem[]) =>
        await page(c, person, await refusedOn(c, house, about, fields, [...newer, ...problems]));
      const read = readAs(form, fields);
      if ("problems" in read) return await refused(read.problems);
      const { manager, from } = read.value;
      const isTheirs = (await peopleOf(tx, viewer)).some(({ id }) => id === manager && id !== person.id);
      if (manager !== NOBODY && !isTheirs)
        return await refused([{ field: "manager", words: "Choose somebody else of your agency" }]);
      if (Temporal.PlainDate.compare(from, today.add({ years: 1 })) > 0)
        return await refused([{ field: "from", words: "That is more than a year ahead. Check the year" }]);
      if (newer.length > 0) return await refused([]);
      const managerId = manager === NOBODY ? null : manager;
      if (managerId === viewer.practitionerId) {
        const asking = { practitionerId: person.id, from, reason: MANAGES, what: "to manage them" } as const;
        await askCloser(tx, viewer, asking, house.clock.now());
        await dropDraft(tx, draft(person.id));
        return c.redirect(`${paths.agencyPerson(person.id)}?done=confirm`, 303);
      }
      await recordLineManager(tx, viewer, { practitionerId: person.id, managerId, from }, house.clock.now());
      await dropDraft(tx, draft(person.id));
      return c.redirect(`${paths.agencyPerson(person.id)}?done=kept`, 303);
    });
}
