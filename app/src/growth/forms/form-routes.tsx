import { Hono } from "hono";
import { openRecord } from "../../children/public.ts";
import { paths } from "../../paths.ts";
import { begunOn, refusedOn } from "../../platform/drafts/begun-form.ts";
import { dropDraft, holdForm } from "../../platform/drafts/store.ts";
import { fieldsSent } from "../../platform/forms/fields.ts";
import { overtaken } from "../../platform/forms/standing.ts";
import type { Env } from "../../platform/http/env.ts";
import { html } from "../../platform/http/html.ts";
import type { House } from "../../platform/house.ts";
import { recordedOf } from "../recorded.store.ts";
import type { GrowthForm } from "./growth-form.ts";

/** The page of a form, and its saving: refused in place with all that was typed, or kept and shown where it then stands. */
export function formRoutes<Value>(
  house: House,
  { form, at, look, stands, said, last, first, read, record, Page }: GrowthForm<Value>,
): Hono<Env> {
  const draft = (childId: string) => ({ form, subject: childId });
  return new Hono<Env>()
    .get(at(":child"), async (c) => {
      const open = await openRecord(c, house, look);
      const recorded = await recordedOf(c.var.tx, open.child.id);
      const state = await begunOn(c.var.tx, draft(open.child.id), last(recorded), first?.(open));
      return html(c, <Page {...{ open, recorded, state }} of={{ form, at }} />);
    })
    .post(at(":child"), async (c) => {
      const { tx, viewer } = c.var;
      await holdForm(tx, draft(c.req.param("child") ?? ""));
      const open = await openRecord(c, house, look);
      const { child } = open;
      const fields = await fieldsSent(c);
      const recorded = await recordedOf(tx, child.id);
      const about = { of: draft(child.id), standing: last(recorded) };
      const found = read(fields, open);
      const problems = [...overtaken(fields, about.standing), ...("problems" in found ? found.problems : [])];
      if (problems.length > 0 || "problems" in found) {
        const state = await refusedOn(c, house, about, fields, problems);
        return html(c, <Page {...{ open, recorded, state }} of={{ form, at }} />, 422);
      }
      await record(tx, { childId: child.id, by: viewer, at: house.clock.now() }, found.value);
      await dropDraft(tx, draft(child.id));
      return c.redirect(`${paths.growth(child.id)}?said=${said}#${stands}`, 303);
    });
}
