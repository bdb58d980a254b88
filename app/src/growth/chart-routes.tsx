import { Hono } from "hono";
import { z } from "zod";
import { type OpenRecord, openRecord } from "../children/public.ts";
import { paths } from "../paths.ts";
import { draftOf, dropDraft, keepDraft } from "../platform/drafts/store.ts";
import { oneOf, words } from "../platform/forms/answers.ts";
import { fieldsSent, type FormState, pageSent, readAs } from "../platform/forms/fields.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { ChartsPage } from "./charts-page.tsx";
import { chartsBeside, chartsKept, recordChoice } from "./charts.store.ts";

const LOOK = "choosing charts beside UK-WHO";
const draft = (childId: string) => ({ form: "growth-chart", subject: childId });

const answers = (ids: readonly string[]) =>
  z.object({
    chart: oneOf([ids[0] ?? "", ...ids.slice(1)], "Choose the chart"),
    shown: oneOf(["yes", "no"], "Choose whether it is shown"),
    why: words("Say why", 2000),
  });

/** Which of the partnership's charts is shown beside UK-WHO for a child. */
export function chartRoutes(house: House): Hono<Env> {
  const page = async (c: Asked, open: OpenRecord, state: FormState, status: 200 | 422 = 200) =>
    html(
      c,
      <ChartsPage
        open={open}
        state={state}
        kept={await chartsKept(c.var.tx)}
        beside={await chartsBeside(c.var.tx, open.child.id)}
      />,
      status,
    );
  return new Hono<Env>()
    .get(paths.growthCharts(":child"), async (c) => {
      const open = await openRecord(c, house, LOOK);
      const kept = await draftOf(c.var.tx, draft(open.child.id));
      return await page(c, open, {
        fields: kept?.fields ?? {},
        problems: [],
        draftedAt: kept?.savedAt ?? null,
      });
    })
    .post(paths.growthCharts(":child"), async (c) => {
      const { tx, viewer } = c.var;
      const open = await openRecord(c, house, LOOK);
      const fields = await fieldsSent(c);
      const ids = (await chartsKept(tx)).map(({ id }) => id);
      const read = readAs(answers(ids), fields);
      if ("problems" in read) {
        await keepDraft(tx, viewer, draft(open.child.id), fields, house.clock.now(), await pageSent(c));
        return await page(c, open, { fields, problems: read.problems, draftedAt: null }, 422);
      }
      const { chart, shown, why } = read.value;
      const recording = { childId: open.child.id, by: viewer, at: house.clock.now() };
      await recordChoice(tx, recording, { chartId: chart, shown: shown === "yes", why });
      await dropDraft(tx, draft(open.child.id));
      return c.redirect(`${paths.growth(open.child.id)}?said=chart#charts`, 303);
    });
}
