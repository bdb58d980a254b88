import { showDay } from "@throughline/calendar";
import { Hono } from "hono";
import { openRecord, type OpenRecord } from "../children/public.ts";
import { paths } from "../paths.ts";
import { begunForm, refusedForm } from "../platform/drafts/begun-form.ts";
import { dropDraft } from "../platform/drafts/store.ts";
import { fieldsSent, type FormState } from "../platform/forms/fields.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { recordTelling } from "./looks-told.store.ts";
import { readSpan, readTelling } from "./told-form.ts";
import { ToldPage } from "./told-page.tsx";
import type { Week } from "./weeks.ts";
import { looksBetween } from "./week-looks.store.ts";

const PART = "who looked, for the family";
const MONTH = { months: 1 };
const draft = (childId: string) => ({ form: "looks-told", subject: childId });

/** Telling a family who looked, and recording that they were told. */
export function toldRoutes(house: House): Hono<Env> {
  async function page(c: Asked, open: OpenRecord, days: Week | null, state: FormState): Promise<Response> {
    const looks = days ? await looksBetween(c.var.tx, [open.child.id], days) : [];
    return html(
      c,
      <ToldPage open={open} days={days} looks={looks} state={state} />,
      state.problems.length > 0 ? 422 : 200,
    );
  }

  return new Hono<Env>()
    .get(paths.looksTold(":child"), async (c) => {
      const open = await openRecord(c, house, PART);
      const { today } = open;
      const asked = { from: c.req.query("from") ?? "", to: c.req.query("to") ?? "" };
      const kept = await begunForm(c.var.tx, draft(open.child.id), { givenOn: showDay(today) });
      if (asked.from === "" && asked.to === "") {
        const fields = { from: showDay(today.subtract(MONTH)), to: showDay(today) };
        return await page(c, open, null, { fields, problems: [], draftedAt: null });
      }
      const read = readSpan(asked, today);
      if ("problems" in read)
        return await page(c, open, null, { fields: asked, problems: read.problems, draftedAt: null });
      return await page(c, open, read.value, {
        ...kept,
        fields: { ...kept.fields, from: showDay(read.value.from), to: showDay(read.value.to) },
      });
    })
    .post(paths.looksTold(":child"), async (c) => {
      const { tx, viewer } = c.var;
      const open = await openRecord(c, house, PART);
      const { child, today } = open;
      const fields = await fieldsSent(c);
      const read = readTelling(fields, today);
      if ("problems" in read) {
        const days = readSpan(fields, today);
        const state = await refusedForm(c, house, draft(child.id), fields, read.problems);
        return await page(c, open, "value" in days ? days.value : null, state);
      }
      await recordTelling(tx, viewer, child.id, read.value, house.clock.now());
      await dropDraft(tx, draft(child.id));
      return c.redirect(`${paths.looks(child.id)}?done=told`, 303);
    });
}
