import { Hono } from "hono";
import { z } from "zod";
import { paths } from "../paths.ts";
import { begunOn, refusedOn } from "../platform/drafts/begun-form.ts";
import { dropDraft, holdForm } from "../platform/drafts/store.ts";
import { words } from "../platform/forms/answers.ts";
import { fieldsSent, pageSent, readAs } from "../platform/forms/fields.ts";
import { overtaken } from "../platform/forms/standing.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { factAsked, leaveFor, pageAsked, writingOf } from "./fact-asked.ts";
import { toldLastly } from "./fact-standing.tsx";
import { withdrawAny } from "./tell-any.store.ts";
import { WithdrawalPage } from "./withdrawal-page.tsx";

const form = z.object({ reason: words("Say why it is taken back", 1000) });
const draft = (fact: string) => ({ form: "family-withdrawal", subject: fact });

/** Takes back a fact that was never so; a merge of two people too. */
export function withdrawalRoutes(house: House): Hono<Env> {
  const { clock } = house;
  const address = paths.familyFactWithdrawal(":child", ":kind", ":fact");
  return new Hono<Env>()
    .get(address, async (c) => {
      const asked = await factAsked(c, house, "family-withdrawal");
      const { family, sort, before } = asked;
      const state = await begunOn(c.var.tx, draft(before.first_id), await toldLastly(c.var.tx, asked));
      const leave = leaveFor(family, sort, pageAsked(c));
      return html(c, <WithdrawalPage {...{ family, sort, before, state, leave }} here={pageAsked(c)} />);
    })
    .post(address, async (c) => {
      const { tx, viewer } = c.var;
      await holdForm(tx, { form: "family-fact", subject: c.req.param("fact") ?? "" });
      const asked = await factAsked(c, house, "family-withdrawal");
      const { family, sort, before } = asked;
      const here = (await pageSent(c)) ?? pageAsked(c);
      const leave = leaveFor(family, sort, here);
      const fields = await fieldsSent(c);
      const about = { of: draft(before.first_id), standing: await toldLastly(tx, asked) };
      const read = readAs(form, fields);
      const problems = [...overtaken(fields, about.standing), ...("problems" in read ? read.problems : [])];
      if ("problems" in read || problems.length > 0) {
        const state = await refusedOn(c, house, about, fields, problems);
        return html(c, <WithdrawalPage {...{ family, sort, before, state, leave, here }} />, 422);
      }
      await withdrawAny(tx, writingOf(viewer, clock), sort.table, before, read.value.reason);
      await dropDraft(tx, draft(before.first_id));
      return c.redirect(`${leave}?done=withdrawn`, 303);
    });
}
