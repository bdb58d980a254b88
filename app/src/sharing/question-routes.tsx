import { showDay } from "@throughline/calendar";
import { Hono } from "hono";
import { toldFirst } from "../access/public.ts";
import { paths } from "../paths.ts";
import { draftOf, dropDraft, keepDraft } from "../platform/drafts/store.ts";
import { fieldsSent, type FormState, pageSent } from "../platform/forms/fields.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import { NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import { settingsInForce } from "../settings/public.ts";
import { requestClock } from "./clock.ts";
import { readSharing } from "./decision-form.ts";
import { AnswerPage, QuestionsPage } from "./questions-pages.tsx";
import { recordSharing } from "./record.store.ts";
import type { InformationRequest } from "./sharing.ts";
import { answersTo, decisionsOfAgency, requestById, requestsTo } from "./sharing.store.ts";

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const draft = (requestId: string) => ({ form: "sharing-answer", subject: requestId });

/** What other agencies ask of one's own, and answering it. */
export function questionRoutes({ clock }: House): Hono<Env> {
  async function asked(c: Asked): Promise<InformationRequest> {
    const id = c.req.param("request") ?? "";
    const request = ID.test(id) ? await requestById(c.var.tx, id) : null;
    if (!request || request.askedAgencyId !== c.var.viewer.agencyId) throw new NothingToSee();
    return request;
  }

  async function page(c: Asked, request: InformationRequest, state: FormState): Promise<Response> {
    const { tx, viewer } = c.var;
    const today = clock.today();
    const answers = await answersTo(tx, request.id);
    const stands = requestClock(request, answers, await settingsInForce(tx, today), today);
    return html(
      c,
      <AnswerPage viewer={viewer} request={request} clock={stands} answers={answers} state={state} />,
      state.problems.length > 0 ? 422 : 200,
    );
  }

  return new Hono<Env>()
    .get(paths.questions(), async (c) => {
      const { tx, viewer } = c.var;
      const today = clock.today();
      const settings = await settingsInForce(tx, today);
      const decisions = await decisionsOfAgency(tx, viewer.agencyId);
      const questions = (await requestsTo(tx, viewer.agencyId)).map((request) => ({
        request,
        clock: requestClock(request, decisions, settings, today),
      }));
      const shared = decisions.filter(({ recipientAgencyId }) => recipientAgencyId === viewer.agencyId);
      const notice = c.req.query("done") === "answered" ? "The answer has been recorded." : undefined;
      const told = await toldFirst(c, today);
      return html(c, <QuestionsPage {...{ viewer, questions, shared, notice, told }} />);
    })
    .get(paths.question(":request"), async (c) => {
      const request = await asked(c);
      const kept = await draftOf(c.var.tx, draft(request.id));
      const { what, forFunction, need } = request;
      const fields = kept?.fields ?? { what, forFunction, need, decidedOn: showDay(clock.today()) };
      return await page(c, request, { fields, problems: [], draftedAt: kept?.savedAt ?? null });
    })
    .post(paths.question(":request"), async (c) => {
      const { tx, viewer } = c.var;
      const request = await asked(c);
      const fields = await fieldsSent(c);
      const read = readSharing(fields, clock.today());
      if ("problems" in read) {
        await keepDraft(tx, viewer, draft(request.id), fields, clock.now(), await pageSent(c));
        return await page(c, request, { fields, problems: read.problems, draftedAt: null });
      }
      const { id, childId, askingAgencyId, asking, by } = request;
      const to = { childId, requestId: id, recipientAgencyId: askingAgencyId, recipient: `${by}, ${asking}` };
      await recordSharing(tx, viewer, { ...to, ...read.value }, clock.now());
      await dropDraft(tx, draft(id));
      return c.redirect(`${paths.questions()}?done=answered`, 303);
    });
}
