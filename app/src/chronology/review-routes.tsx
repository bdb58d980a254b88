import { Hono } from "hono";
import { z } from "zod";
import { openRecord } from "../children/public.ts";
import { paths } from "../paths.ts";
import { begunOn, refusedOn } from "../platform/drafts/begun-form.ts";
import { dropDraft, holdForm } from "../platform/drafts/store.ts";
import { words } from "../platform/forms/answers.ts";
import { fieldsSent, readAs } from "../platform/forms/fields.ts";
import { overtaken } from "../platform/forms/standing.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { reviewLast } from "./entry-standing.ts";
import { ReviewPage } from "./review-page.tsx";
import { reviewView } from "./review-view.ts";
import { addReview } from "./review.store.ts";

const answers = z.object({ sentence: words("Write what the chronology means, read as a whole", 4000) });

const draft = (childId: string) => ({ form: "chronology review", subject: childId });

export function reviewRoutes(house: House): Hono<Env> {
  return new Hono<Env>()
    .get(paths.chronologyReview(":child"), async (c) => {
      const open = await openRecord(c, house, "reviewing the chronology");
      const view = await reviewView(c.var.tx, open);
      const state = await begunOn(c.var.tx, draft(open.child.id), reviewLast(view.reviews));
      return html(c, <ReviewPage open={open} view={view} state={state} />);
    })
    .post(paths.chronologyReview(":child"), async (c) => {
      const of = draft(c.req.param("child") ?? "");
      await holdForm(c.var.tx, of);
      const open = await openRecord(c, house, "reviewing the chronology");
      const view = await reviewView(c.var.tx, open);
      const about = { of, standing: reviewLast(view.reviews) };
      const fields = await fieldsSent(c);
      const read = readAs(answers, fields);
      const problems = [...overtaken(fields, about.standing), ...("problems" in read ? read.problems : [])];
      if (problems.length > 0 || "problems" in read) {
        const state = await refusedOn(c, house, about, fields, problems);
        return html(c, <ReviewPage open={open} view={view} state={state} />, 422);
      }
      await addReview(c.var.tx, c.var.viewer, {
        childId: open.child.id,
        sentence: read.value.sentence,
        on: open.today,
        at: house.clock.now(),
      });
      await dropDraft(c.var.tx, of);
      return c.redirect(`${paths.chronology(open.child.id)}?said=reviewed`, 303);
    });
}
