import { Hono } from "hono";
import { openRecord } from "../children/public.ts";
import { looksDuring, partWords } from "../looks/public.ts";
import { paths } from "../paths.ts";
import { begunForm, refusedForm } from "../platform/drafts/begun-form.ts";
import { dropDraft } from "../platform/drafts/store.ts";
import { fieldsSent, type FormState } from "../platform/forms/fields.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import { NotAllowed, NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import { emergenciesOf, reviewEmergency } from "./emergencies.store.ts";
import { readReview } from "./emergency-form.ts";
import { EmergencyReviewPage } from "./emergency-review-page.tsx";

const draft = (emergencyId: string) => ({ form: "emergency-review", subject: emergencyId });

/** Saying whether an opening in an emergency was needed: somebody who leads or manages does, not whoever opened. */
export function emergencyReviewRoutes(house: House): Hono<Env> {
  async function asked(c: Asked) {
    const open = await openRecord(c, house, "who opened it in an emergency");
    const emergencies = await emergenciesOf(c.var.tx, open.child.id);
    const emergency = emergencies.find(({ id }) => id === c.req.param("emergency"));
    if (!emergency) throw new NothingToSee();
    if (emergency.practitionerId === c.var.viewer.practitionerId)
      throw new NotAllowed("Whoever opened a record in an emergency does not review it. Somebody else does.");
    return { open, emergency };
  }

  async function page(c: Asked, { open, emergency }: Awaited<ReturnType<typeof asked>>, state: FormState) {
    const looks = await looksDuring(c.var.tx, open.child.id, emergency);
    const opened = looks.map(({ at, part }) => ({ at, part: partWords(part) }));
    const shown = { open, emergency, opened, state };
    return html(c, <EmergencyReviewPage {...shown} />, state.problems.length > 0 ? 422 : 200);
  }

  return new Hono<Env>()
    .get(paths.emergencyReview(":child", ":emergency"), async (c) => {
      const one = await asked(c);
      return await page(c, one, await begunForm(c.var.tx, draft(one.emergency.id)));
    })
    .post(paths.emergencyReview(":child", ":emergency"), async (c) => {
      const { tx, viewer } = c.var;
      const one = await asked(c);
      const { emergency } = one;
      if (emergency.review)
        throw new NotAllowed(`${emergency.review.by} has said already whether it was needed.`);
      const fields = await fieldsSent(c);
      const read = readReview(fields);
      if ("problems" in read)
        return await page(c, one, await refusedForm(c, house, draft(emergency.id), fields, read.problems));
      await reviewEmergency(tx, viewer, emergency, read.value, house.clock.now());
      await dropDraft(tx, draft(emergency.id));
      return c.redirect(`${paths.access(one.open.child.id)}?done=reviewed`, 303);
    });
}
