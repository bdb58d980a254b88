import { Hono } from "hono";
import { z } from "zod";
import { paths } from "../paths.ts";
import { draftOf, dropDraft, keepDraft } from "../platform/drafts/store.ts";
import { words } from "../platform/forms/answers.ts";
import { fieldsSent, pageSent, readAs } from "../platform/forms/fields.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { changedMeanwhile, factAsked, leaveFor, pageAsked, writingOf } from "./fact-asked.ts";
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
      const { family, sort, before } = await factAsked(c, house);
      const kept = await draftOf(c.var.tx, draft(before.first_id));
      const state = { fields: kept?.fields ?? {}, problems: [], draftedAt: kept?.savedAt ?? null };
      const leave = leaveFor(family, sort, pageAsked(c));
      return html(c, <WithdrawalPage {...{ family, sort, before, state, leave }} here={pageAsked(c)} />);
    })
    .post(address, async (c) => {
      const { tx, viewer } = c.var;
      const { family, sort, before } = await factAsked(c, house);
      const here = (await pageSent(c)) ?? pageAsked(c);
      const leave = leaveFor(family, sort, here);
      const fields = await fieldsSent(c);
      const read = readAs(form, fields);
      const problems = "problems" in read ? read.problems : changedMeanwhile(fields, before);
      if ("problems" in read || problems.length > 0) {
        await keepDraft(tx, viewer, draft(before.first_id), fields, clock.now(), here);
        const state = { fields, problems, draftedAt: null };
        return html(c, <WithdrawalPage {...{ family, sort, before, state, leave, here }} />, 422);
      }
      await withdrawAny(tx, writingOf(viewer, clock), sort.table, before, read.value.reason);
      await dropDraft(tx, draft(before.first_id));
      return c.redirect(`${leave}?done=withdrawn`, 303);
    });
}
