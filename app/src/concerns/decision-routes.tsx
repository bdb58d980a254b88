import { Hono } from "hono";
import { paths } from "../paths.ts";
import { draftOf, dropDraft, keepDraft } from "../platform/drafts/store.ts";
import { fieldsSent, pageSent } from "../platform/forms/fields.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { concernToAnswer } from "./concern-asked.ts";
import { decide } from "./decide.store.ts";
import { readOtherAnswer } from "./decision-form.ts";
import { ConcernDecisionPage } from "./decision-page.tsx";

const draft = (concernId: string) => ({ form: "concern-decision", subject: concernId });

/** Answering a concern otherwise than by accepting it. */
export function decisionRoutes(house: House): Hono<Env> {
  const { clock } = house;
  return new Hono<Env>()
    .get(paths.concernDecision(":concern"), async (c) => {
      const concern = await concernToAnswer(c, house);
      const kept = await draftOf(c.var.tx, draft(concern.id));
      const state = { fields: kept?.fields ?? {}, problems: [], draftedAt: kept?.savedAt ?? null };
      return html(c, <ConcernDecisionPage viewer={c.var.viewer} concern={concern} state={state} />);
    })
    .post(paths.concernDecision(":concern"), async (c) => {
      const { tx, viewer } = c.var;
      const concern = await concernToAnswer(c, house);
      const fields = await fieldsSent(c);
      const read = readOtherAnswer(fields);
      if ("problems" in read) {
        await keepDraft(tx, viewer, draft(concern.id), fields, clock.now(), await pageSent(c));
        const state = { fields, problems: read.problems, draftedAt: null };
        return html(c, <ConcernDecisionPage viewer={viewer} concern={concern} state={state} />, 422);
      }
      await decide(tx, viewer, concern.id, read.value, clock.now());
      await dropDraft(tx, draft(concern.id));
      return c.redirect(`${paths.concern(concern.id)}?done=answered`, 303);
    });
}
