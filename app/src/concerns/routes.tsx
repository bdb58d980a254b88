import { Hono } from "hono";
import { z } from "zod";
import { paths } from "../paths.ts";
import { draftOf, dropDraft, keepDraft } from "../platform/drafts/store.ts";
import { words } from "../platform/forms/answers.ts";
import { emptyForm, fieldsSent, type FormState, pageSent, readAs } from "../platform/forms/fields.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { settingsInForce } from "../settings/public.ts";
import { acceptanceRoutes } from "./acceptance-routes.tsx";
import { answerDue } from "./answer-due.ts";
import type { Concern } from "./concern.ts";
import { ConcernPage } from "./concern-page.tsx";
import { ConcernsPage } from "./concerns-page.tsx";
import { childOfConcern, concernsSeen, reasonsOf } from "./concerns.store.ts";
import { decisionRoutes } from "./decision-routes.tsx";
import { concernAsked } from "./concern-asked.ts";
import { frontDoors, ownFrontDoors } from "./front-doors.store.ts";
import { linkRoutes } from "./link-routes.tsx";
import { readTelling } from "./raise-form.ts";
import { RaisePage } from "./raise-page.tsx";
import { addToConcern, raiseConcern } from "./raise.store.ts";
import { standingOf } from "./standing.ts";
import { dayAndTime } from "./when.ts";

const of = { form: "concern", subject: "" };
const addition = z.object({ words: words("Say what you can add", 8000) });
const notices: Readonly<Record<string, string>> = {
  raised: "The front door has your concern. What is decided will stand here.",
  added: "What you added has been sent.",
  answered: "The answer has been recorded. Who raised the concern sees it on their page.",
};

/** Raising a concern at the front door, and seeing what came of it. */
export function concernRoutes(house: House): Hono<Env> {
  const { clock } = house;
  const dueNow = async (c: Asked) => answerDue(clock.now(), await settingsInForce(c.var.tx, clock.today()));

  async function raisePage(c: Asked, state: FormState): Promise<Response> {
    const doors = await frontDoors(c.var.tx, clock.today());
    const page = (
      <RaisePage
        viewer={c.var.viewer}
        doors={doors}
        state={state}
        dueIfSentNow={dayAndTime(await dueNow(c))}
      />
    );
    return html(c, page, state.problems.length > 0 ? 422 : 200);
  }

  async function concernPage(c: Asked, concern: Concern, state: FormState): Promise<Response> {
    const { tx, viewer } = c.var;
    const page = (
      <ConcernPage
        viewer={viewer}
        concern={concern}
        now={clock.now()}
        atFrontDoor={(await ownFrontDoors(tx)).includes(concern.frontDoorId)}
        reasons={await reasonsOf(tx, concern.id)}
        childId={await childOfConcern(tx, concern.id)}
        state={state}
        notice={notices[c.req.query("done") ?? ""]}
      />
    );
    return html(c, page, state.problems.length > 0 ? 422 : 200);
  }

  return new Hono<Env>()
    .get(paths.concerns(), async (c) => {
      const { tx, viewer } = c.var;
      const [concerns, ownDoors] = [await concernsSeen(tx), await ownFrontDoors(tx)];
      return html(
        c,
        <ConcernsPage viewer={viewer} concerns={concerns} ownDoors={ownDoors} now={clock.now()} />,
      );
    })
    .get(paths.newConcern(), async (c) => {
      const draft = await draftOf(c.var.tx, of);
      return await raisePage(c, {
        fields: draft?.fields ?? {},
        problems: [],
        draftedAt: draft?.savedAt ?? null,
      });
    })
    .post(paths.concerns(), async (c) => {
      const { tx, viewer } = c.var;
      const fields = await fieldsSent(c);
      const read = readTelling(fields, clock.today());
      const doors = await frontDoors(tx, clock.today());
      const problems =
        "problems" in read
          ? read.problems
          : doors.some(({ id }) => id === read.value.frontDoorId)
            ? []
            : [{ field: "frontDoor", words: "Choose the front door it goes to" }];
      if ("problems" in read || problems.length > 0) {
        await keepDraft(tx, viewer, of, fields, clock.now(), await pageSent(c));
        return await raisePage(c, { fields, problems, draftedAt: null });
      }
      const { partnershipId, agencyId, practitionerId, name, role } = viewer;
      const by = { practitionerId };
      const referrer = { name, role, contact: null };
      const from = { partnershipId, agencyId, by, referrer };
      const id = await raiseConcern(tx, from, read.value, clock.now(), await dueNow(c));
      await dropDraft(tx, of);
      return c.redirect(`${paths.concern(id)}?done=raised`, 303);
    })
    .route("/", linkRoutes(house))
    .get(paths.concern(":concern"), async (c) => concernPage(c, await concernAsked(c), emptyForm))
    .post(paths.concernAdditions(":concern"), async (c) => {
      const { tx, viewer } = c.var;
      const concern = await concernAsked(c);
      const here = paths.concern(concern.id);
      const ours = concern.agencyId === viewer.agencyId;
      if (!ours || standingOf(concern, clock.now()).is !== "asked for more") return c.redirect(here, 303);
      const fields = await fieldsSent(c);
      const read = readAs(addition, fields);
      if ("problems" in read)
        return concernPage(c, concern, { fields, problems: read.problems, draftedAt: null });
      const { partnershipId, practitionerId } = viewer;
      const to = { partnershipId, concernId: concern.id, by: practitionerId };
      await addToConcern(tx, to, read.value.words, clock.now(), await dueNow(c));
      return c.redirect(`${here}?done=added`, 303);
    })
    .route("/", decisionRoutes(house))
    .route("/", acceptanceRoutes(house));
}
