import { Hono } from "hono";
import { z } from "zod";
import { openRecord } from "../children/public.ts";
import { paths } from "../paths.ts";
import { dropDraft } from "../platform/drafts/store.ts";
import { words } from "../platform/forms/answers.ts";
import { fieldsSent, readAs } from "../platform/forms/fields.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { begunForm, refusedForm } from "../platform/drafts/begun-form.ts";
import { ReviewPage } from "./review-page.tsx";
import { reviewView } from "./review-view.ts";
import { addReview } from "./review.store.ts";

const answers = z.object({ sentence: words("Write what the chronology means, read as a whole", 4000) });

export function reviewRoutes(house: House): Hono<Env> {
  return new Hono<Env>()
    .get(paths.chronologyReview(":child"), async (c) => {
      const open = await openRecord(c, house, "reviewing the chronology");
      const state = await begunForm(c.var.tx, { form: "chronology review", subject: open.child.id });
      return html(c, <ReviewPage open={open} view={await reviewView(c.var.tx, open)} state={state} />);
    })
    .post(paths.chronologyReview(":child"), async (c) => {
      const open = await openRecord(c, house, "reviewing the chronology");
      const of = { form: "chronology review", subject: open.child.id };
      const fields = await fieldsSent(c);
      const read = readAs(answers, fields);
      if ("problems" in read) {
        const state = await refusedForm(c, house, of, fields, read.problems);
        return html(c, <ReviewPage open={open} view={await reviewView(c.var.tx, open)} state={state} />, 422);
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
