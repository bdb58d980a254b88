import { Hono } from "hono";
import { paths } from "../paths.ts";
import { dropDraft } from "../platform/drafts/store.ts";
import { fieldsSent, readAs } from "../platform/forms/fields.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { agenciesInvolved } from "./account.store.ts";
import { begunChange, readChange } from "./change-task.ts";
import { colleaguesAround } from "./colleagues.store.ts";
import { addRestriction, holdEntry, type OpenTo } from "./entry-history.store.ts";
import { restrictionLast } from "./entry-standing.ts";
import { openEntry, refuseOthers } from "./open-entry.ts";
import { restrictionForm } from "./restriction-form.ts";
import { RestrictionPage } from "./restriction-page.tsx";

export function restrictionRoutes(house: House): Hono<Env> {
  async function restricting(c: Asked) {
    const opened = await openEntry(c, house, "restricting an entry");
    refuseOthers(opened, "restrict");
    const agencies = await agenciesInvolved(c.var.tx, opened.open.child.id);
    const people = await colleaguesAround(c.var.tx, opened.open.child.id);
    const of = { form: "restriction", subject: opened.entry.firstId };
    const standing = restrictionLast(opened, agencies, people);
    return { opened, agencies, people, change: { opened, verb: "restrict", of, standing } };
  }
  return new Hono<Env>()
    .get(paths.restriction(":child", ":entry"), async (c) => {
      const { change, ...page } = await restricting(c);
      return html(c, <RestrictionPage {...page} state={await begunChange(c, change)} />);
    })
    .post(paths.restriction(":child", ":entry"), async (c) => {
      const { tx, viewer } = c.var;
      await holdEntry(tx, c.req.param("entry") ?? "");
      const { change, ...page } = await restricting(c);
      const { opened, agencies, people } = page;
      const { child } = opened.open;
      const fields = await fieldsSent(c);
      const form = restrictionForm({
        agencies: agencies.map(({ agencyId }) => agencyId),
        people: people.map(({ id }) => id),
        viewer,
      });
      const read = await readChange(c, house, change, fields, readAs(form, fields));
      if ("state" in read) return html(c, <RestrictionPage {...page} state={read.state} />, 422);
      const { why, ...openTo } = read.value;
      const { firstId } = opened.entry;
      await addRestriction(tx, viewer, { childId: child.id, firstId, why, at: house.clock.now() }, openTo);
      await dropDraft(tx, change.of);
      return c.redirect(`${paths.entry(child.id, opened.entry.id)}?said=${said(openTo)}`, 303);
    });
}

const said = ({ agencies, people }: OpenTo): string =>
  people !== null ? "sealed" : agencies !== null ? "restricted" : "opened";
