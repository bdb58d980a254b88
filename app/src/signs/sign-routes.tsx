import { Hono } from "hono";
import { paths } from "../paths.ts";
import { dropDraft, holdForm } from "../platform/drafts/store.ts";
import { fieldsSent, ticked } from "../platform/forms/fields.ts";
import { overtaken } from "../platform/forms/standing.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { begunOn, refusedOn } from "../platform/drafts/begun-form.ts";
import { writingOf } from "./writing-of.ts";
import { choicesOf, entriesToChoose, linksTo } from "./choices.ts";
import { growthBeside } from "./growth-beside.ts";
import { LinkPage } from "./link-page.tsx";
import { openSign } from "./open-sign.ts";
import { decideSign, linkEntries } from "./record-sign.store.ts";
import { readSignDecision } from "./sign-decision-form.ts";
import { SignDecisionPage } from "./sign-decision-page.tsx";
import { notices } from "./notices.ts";
import { decidedLast } from "./sign-standing.ts";
import { SignPage } from "./sign-page.tsx";

const LINKING = "linking an entry to a sign";
const DECIDING = "deciding about a sign";
const decision = (childId: string, signId: string) => ({
  form: "sign-decision",
  subject: `${childId} ${signId}`,
});

/** One sign, what it rests on, and what is decided about it. */
export function signRoutes(house: House): Hono<Env> {
  return new Hono<Env>()
    .get(paths.sign(":child", ":sign"), async (c) => {
      const { open, sign } = await openSign(c, house, "one sign");
      const growth = await growthBeside(c.var.tx, open.child, sign, open.today);
      const notice = notices.get(c.req.query("said") ?? "");
      return html(c, <SignPage open={open} sign={sign} growth={growth} notice={notice} />);
    })
    .get(paths.signEntries(":child", ":sign"), async (c) => {
      const { open, sign } = await openSign(c, house, LINKING);
      const words = c.req.query("words")?.trim() ?? "";
      const { tx } = c.var;
      const { id } = open.child;
      const linked = sign.linked.map(({ entryId }) => entryId);
      const named = (await linksTo(tx, id, c.req.queries("entry") ?? []))
        .map(({ entryId }) => entryId)
        .filter((entryId) => !linked.includes(entryId));
      const found = await entriesToChoose(tx, id, words, open.today, [...linked, ...named]);
      const choices = [...(await choicesOf(tx, id, named)), ...found];
      const state = { fields: { entry: named }, problems: [], draftedAt: null };
      return html(c, <LinkPage open={open} sign={sign} state={state} choices={choices} words={words} />);
    })
    .post(paths.signEntries(":child", ":sign"), async (c) => {
      const { tx } = c.var;
      const { open, sign } = await openSign(c, house, LINKING);
      const { id } = open.child;
      const links = await linksTo(tx, id, ticked(await fieldsSent(c), "entry"));
      if (links.length === 0) {
        const choices = await entriesToChoose(
          tx,
          id,
          "",
          open.today,
          sign.linked.map(({ entryId }) => entryId),
        );
        const state = {
          fields: {},
          problems: [{ field: "entry", words: "Choose at least one entry" }],
          draftedAt: null,
        };
        return html(c, <LinkPage open={open} sign={sign} state={state} choices={choices} words="" />, 422);
      }
      await linkEntries(tx, writingOf(c, house, id), sign.id, links);
      return c.redirect(`${paths.sign(id, sign.id)}?said=linked`, 303);
    })
    .get(paths.signDecision(":child", ":sign"), async (c) => {
      const { open, sign } = await openSign(c, house, DECIDING);
      const state = await begunOn(c.var.tx, decision(open.child.id, sign.id), decidedLast(sign));
      return html(c, <SignDecisionPage open={open} sign={sign} state={state} />);
    })
    .post(paths.signDecision(":child", ":sign"), async (c) => {
      await holdForm(c.var.tx, decision(c.req.param("child") ?? "", c.req.param("sign") ?? ""));
      const { open, sign } = await openSign(c, house, DECIDING);
      const { id } = open.child;
      const fields = await fieldsSent(c);
      const read = readSignDecision(fields, open, sign);
      const about = { of: decision(id, sign.id), standing: decidedLast(sign) };
      const problems = [...overtaken(fields, about.standing), ...("problems" in read ? read.problems : [])];
      if (problems.length > 0 || "problems" in read) {
        const state = await refusedOn(c, house, about, fields, problems);
        return html(c, <SignDecisionPage open={open} sign={sign} state={state} />, 422);
      }
      await decideSign(c.var.tx, writingOf(c, house, id), sign.id, read.value);
      await dropDraft(c.var.tx, decision(id, sign.id));
      return c.redirect(`${paths.sign(id, sign.id)}?said=decided`, 303);
    });
}
