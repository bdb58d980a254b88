import { Hono } from "hono";
import { childById, keepLook } from "../children/public.ts";
import { paths } from "../paths.ts";
import { emptyForm, fieldsSent, type FormState, readAs } from "../platform/forms/fields.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import { NotAllowed, NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import { receiptForm } from "./decision-form.ts";
import { SharingDecisionPage } from "./decision-page.tsx";
import { recordReceipt } from "./record.store.ts";
import type { SharingDecision } from "./sharing.ts";
import { decisionById } from "./sharing.store.ts";

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** One decision to share or not, as far as each agency may read it; and that it was received. */
export function decisionRoutes({ clock }: House): Hono<Env> {
  async function asked(c: Asked): Promise<SharingDecision> {
    const id = c.req.param("decision") ?? "";
    const decision = ID.test(id) ? await decisionById(c.var.tx, id) : null;
    if (!decision) throw new NothingToSee();
    return decision;
  }

  async function page(c: Asked, decision: SharingDecision, state: FormState): Promise<Response> {
    const { tx, viewer } = c.var;
    const onTeam = (await childById(tx, decision.childId)) !== null;
    if (onTeam) await keepLook(tx, viewer, decision.childId, "a decision to share or not", clock.now());
    return html(
      c,
      <SharingDecisionPage viewer={viewer} decision={decision} onTeam={onTeam} state={state} />,
      state.problems.length > 0 ? 422 : 200,
    );
  }

  return new Hono<Env>()
    .get(paths.sharingDecision(":decision"), async (c) => await page(c, await asked(c), emptyForm))
    .post(paths.sharingReceipts(":decision"), async (c) => {
      const { tx, viewer } = c.var;
      const decision = await asked(c);
      if (![decision.agencyId, decision.recipientAgencyId].includes(viewer.agencyId))
        throw new NotAllowed(
          "A receipt is recorded by the agency that shared or the one it was shared with.",
        );
      const fields = await fieldsSent(c);
      const read = readAs(receiptForm, fields);
      const problems = "problems" in read ? read.problems : [];
      const early = "value" in read && Temporal.PlainDate.compare(read.value.receivedOn, clock.today()) > 0;
      const all = early ? [{ field: "receivedOn", words: "That day has not come yet" }] : problems;
      if ("problems" in read || early)
        return await page(c, decision, { fields, problems: all, draftedAt: null });
      const { receivedOn: on, receivedTime: time, words } = read.value;
      const of = { decisionId: decision.id, childId: decision.childId };
      await recordReceipt(tx, viewer, of, { on, time, words }, clock.now());
      return c.redirect(paths.sharingDecision(decision.id), 303);
    });
}
