import { Hono } from "hono";
import { openRecord } from "../../children/public.ts";
import { paths } from "../../paths.ts";
import { draftOf, dropDraft, keepDraft } from "../../platform/drafts/store.ts";
import { fieldsSent, pageSent } from "../../platform/forms/fields.ts";
import type { Env } from "../../platform/http/env.ts";
import { html } from "../../platform/http/html.ts";
import type { House } from "../../platform/house.ts";
import { recordedOf } from "../recorded.store.ts";
import type { GrowthForm } from "./growth-form.ts";

/** The page of a form, and its saving: refused in place with all that was typed, or kept and shown where it then stands. */
export function formRoutes<Value>(
  house: House,
  { form, at, look, stands, said, first, read, record, Page }: GrowthForm<Value>,
): Hono<Env> {
  const draft = (childId: string) => ({ form, subject: childId });
  return new Hono<Env>()
    .get(at(":child"), async (c) => {
      const open = await openRecord(c, house, look);
      const kept = await draftOf(c.var.tx, draft(open.child.id));
      const state = {
        fields: kept?.fields ?? first?.(open) ?? {},
        problems: [],
        draftedAt: kept?.savedAt ?? null,
      };
      return html(
        c,
        <Page
          open={open}
          of={{ form, at }}
          recorded={await recordedOf(c.var.tx, open.child.id)}
          state={state}
        />,
      );
    })
    .post(at(":child"), async (c) => {
      const { tx, viewer } = c.var;
      const open = await openRecord(c, house, look);
      const { child } = open;
      const fields = await fieldsSent(c);
      const found = read(fields, open);
      if ("problems" in found) {
        await keepDraft(tx, viewer, draft(child.id), fields, house.clock.now(), await pageSent(c));
        const state = { fields, problems: found.problems, draftedAt: null };
        return html(
          c,
          <Page open={open} of={{ form, at }} recorded={await recordedOf(tx, child.id)} state={state} />,
          422,
        );
      }
      await record(tx, { childId: child.id, by: viewer, at: house.clock.now() }, found.value);
      await dropDraft(tx, draft(child.id));
      return c.redirect(`${paths.growth(child.id)}?said=${said}#${stands}`, 303);
    });
}
