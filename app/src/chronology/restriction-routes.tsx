import { Hono } from "hono";
import { paths } from "../paths.ts";
import { begunForm, refusedForm } from "../platform/drafts/begun-form.ts";
import { dropDraft } from "../platform/drafts/store.ts";
import { fieldsSent, readAs } from "../platform/forms/fields.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { agenciesInvolved } from "./account.store.ts";
import { colleaguesAround } from "./colleagues.store.ts";
import { addRestriction, type OpenTo } from "./entry-history.store.ts";
import { openEntry, refuseUnlessOwn, type OpenEntry } from "./open-entry.ts";
import { restrictionForm } from "./restriction-form.ts";
import { RestrictionPage } from "./restriction-page.tsx";

export function restrictionRoutes(house: House): Hono<Env> {
  return new Hono<Env>()
    .get(paths.restriction(":child", ":entry"), async (c) => {
      const { tx } = c.var;
      const opened = await openEntry(c, house, "restricting an entry");
      refuseUnlessOwn(opened, "restrict");
      return html(
        c,
        <RestrictionPage
          opened={opened}
          agencies={await agenciesInvolved(tx, opened.open.child.id)}
          people={await colleaguesAround(tx, opened.open.child.id)}
          state={await begunForm(tx, draft(opened))}
        />,
      );
    })
    .post(paths.restriction(":child", ":entry"), async (c) => {
      const { tx, viewer } = c.var;
      const opened = await openEntry(c, house, "restricting an entry");
      refuseUnlessOwn(opened, "restrict");
      const { child } = opened.open;
      const agencies = await agenciesInvolved(tx, child.id);
      const people = await colleaguesAround(tx, child.id);
      const fields = await fieldsSent(c);
      const form = restrictionForm({
        agencies: agencies.map(({ agencyId }) => agencyId),
        people: people.map(({ id }) => id),
        viewer,
      });
      const read = readAs(form, fields);
      if ("problems" in read) {
        const state = await refusedForm(c, house, draft(opened), fields, read.problems);
        return html(
          c,
          <RestrictionPage opened={opened} agencies={agencies} people={people} state={state} />,
          422,
        );
      }
      const { why, ...openTo } = read.value;
      const { firstId } = opened.entry;
      await addRestriction(tx, viewer, { childId: child.id, firstId, why, at: house.clock.now() }, openTo);
      await dropDraft(tx, draft(opened));
      return c.redirect(`${paths.entry(child.id, opened.entry.id)}?said=${said(openTo)}`, 303);
    });
}

const said = ({ agencies, people }: OpenTo): string =>
  people !== null ? "sealed" : agencies !== null ? "restricted" : "opened";

const draft = ({ entry }: OpenEntry) => ({ form: "restriction", subject: entry.firstId });
