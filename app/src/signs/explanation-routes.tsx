import { Hono } from "hono";
import { paths } from "../paths.ts";
import { dropDraft, holdForm } from "../platform/drafts/store.ts";
import { fieldsSent } from "../platform/forms/fields.ts";
import { overtaken } from "../platform/forms/standing.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { begunForm, begunOn, refusedForm, refusedOn } from "../platform/drafts/begun-form.ts";
import { writingOf } from "./writing-of.ts";
import { readExplanation } from "./explanation-form.ts";
import { ExplanationPage } from "./explanation-page.tsx";
import { openExplanation, openSign } from "./open-sign.ts";
import { addExplanation, addReview } from "./record-sign.store.ts";
import { readReview } from "./review-form.ts";
import { ReviewPage } from "./review-page.tsx";
import { lookedAtLast } from "./sign-standing.ts";

const EXPLAINING = "adding an explanation of a sign";
const LOOKING_AGAIN = "looking again at an explanation of a sign";
const explaining = (childId: string, signId: string) => ({
  form: "sign-explanation",
  subject: `${childId} ${signId}`,
});
const lookingAgain = (childId: string, explanationId: string) => ({
  form: "sign-explanation-review",
  subject: `${childId} ${explanationId}`,
});

/** What people say explains a sign, and each later look at it. */
export function explanationRoutes(house: House): Hono<Env> {
  return new Hono<Env>()
    .get(paths.signExplanations(":child", ":sign"), async (c) => {
      const { open, sign } = await openSign(c, house, EXPLAINING);
      const state = await begunForm(c.var.tx, explaining(open.child.id, sign.id));
      return html(c, <ExplanationPage open={open} sign={sign} state={state} />);
    })
    .post(paths.signExplanations(":child", ":sign"), async (c) => {
      const { tx } = c.var;
      const { open, sign } = await openSign(c, house, EXPLAINING);
      const { id } = open.child;
      const fields = await fieldsSent(c);
      const read = readExplanation(fields, open);
      if ("problems" in read) {
        const state = await refusedForm(c, house, explaining(id, sign.id), fields, read.problems);
        return html(c, <ExplanationPage open={open} sign={sign} state={state} />, 422);
      }
      const linked = new Set(sign.linked.map(({ entryId }) => entryId));
      const restsOn = read.entryIds.filter((entryId) => linked.has(entryId));
      await addExplanation(tx, writingOf(c, house, id), sign.id, read.value, restsOn);
      await dropDraft(tx, explaining(id, sign.id));
      return c.redirect(`${paths.sign(id, sign.id)}?said=explained`, 303);
    })
    .get(paths.explanationReview(":child", ":sign", ":explanation"), async (c) => {
      const opened = await openExplanation(c, house, LOOKING_AGAIN);
      const state = await begunOn(
        c.var.tx,
        lookingAgain(opened.open.child.id, opened.explanation.id),
        lookedAtLast(opened.explanation),
      );
      return html(c, <ReviewPage {...opened} state={state} />);
    })
    .post(paths.explanationReview(":child", ":sign", ":explanation"), async (c) => {
      const { tx } = c.var;
      await holdForm(tx, lookingAgain(c.req.param("child") ?? "", c.req.param("explanation") ?? ""));
      const opened = await openExplanation(c, house, LOOKING_AGAIN);
      const { open, sign, explanation } = opened;
      const { id } = open.child;
      const fields = await fieldsSent(c);
      const read = readReview(fields, open);
      const about = { of: lookingAgain(id, explanation.id), standing: lookedAtLast(explanation) };
      const problems = [...overtaken(fields, about.standing), ...("problems" in read ? read.problems : [])];
      if (problems.length > 0 || "problems" in read) {
        const state = await refusedOn(c, house, about, fields, problems);
        return html(c, <ReviewPage {...opened} state={state} />, 422);
      }
      await addReview(tx, writingOf(c, house, id), explanation.id, read.value);
      await dropDraft(tx, lookingAgain(id, explanation.id));
      return c.redirect(`${paths.sign(id, sign.id)}?said=reviewed`, 303);
    });
}
