import { showPartKnownDay } from "@throughline/calendar";
import { Hono } from "hono";
import { isNumberTaken, keepLook, openNewRecord } from "../children/public.ts";
import { paths } from "../paths.ts";
import { draftOf, dropDraft, keepDraft } from "../platform/drafts/store.ts";
import type { Fields } from "../platform/drafts/tables.ts";
import { fieldsSent, type FormState, pageSent, type Problem, readAs } from "../platform/forms/fields.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { AcceptancePage } from "./acceptance-page.tsx";
import type { Concern } from "./concern.ts";
import { concernToAnswer } from "./concern-asked.ts";
import { decide, enterConcern, joinRecord, type LikelyChild, likelyChildren } from "./decide.store.ts";
import { acceptance, openedFor } from "./decision-form.ts";
import { teamOfFrontDoor } from "./front-doors.store.ts";
import { dayAndTime } from "./when.ts";

const draft = (concernId: string) => ({ form: "concern-acceptance", subject: concernId });

/** Accepting a concern into a child's record, one that is there or one that is opened for it. */
export function acceptanceRoutes(house: House): Hono<Env> {
  const { clock } = house;

  async function page(c: Asked, concern: Concern, likely: readonly LikelyChild[], state: FormState) {
    const shown = <AcceptancePage viewer={c.var.viewer} concern={concern} likely={likely} state={state} />;
    return html(c, shown, state.problems.length > 0 ? 422 : 200);
  }

  async function recordFor(
    c: Asked,
    concern: Concern,
    fields: Fields,
  ): Promise<{ id: string } | { problems: Problem[] }> {
    const { tx, viewer } = c.var;
    const read = readAs(openedFor, fields);
    if ("problems" in read) return read;
    const { born } = read.value;
    const today = clock.today();
    const problem = (field: string, words: string) => ({ problems: [{ field, words }] });
    if (Temporal.PlainDate.compare(born.from, today) > 0)
      return problem("born", "That day has not come yet: give the day the child was born");
    if (Temporal.PlainDate.compare(born.to.add({ years: 18 }), today) <= 0)
      return problem("born", "Somebody born then is 18 or older: a child’s record is for somebody under 18");
    const { nhsNumber } = concern.telling;
    if (nhsNumber !== null && (await isNumberTaken(tx, nhsNumber)))
      return problem("child", "A record with this NHS number is open already: choose that child");
    const team = await teamOfFrontDoor(tx, concern.frontDoorId);
    const child = { ...read.value, knownAs: null, nhsNumber, upn: null, languages: [], team };
    return { id: await openNewRecord(tx, viewer, child, today, clock.now()) };
  }

  return new Hono<Env>()
    .get(paths.concernAcceptance(":concern"), async (c) => {
      const concern = await concernToAnswer(c, house);
      const kept = await draftOf(c.var.tx, draft(concern.id));
      const fields = kept?.fields ?? filledFrom(concern);
      const likely = await likelyChildren(c.var.tx, concern, clock.now());
      return await page(c, concern, likely, { fields, problems: [], draftedAt: kept?.savedAt ?? null });
    })
    .post(paths.concernAcceptance(":concern"), async (c) => {
      const { tx, viewer } = c.var;
      const concern = await concernToAnswer(c, house);
      const fields = await fieldsSent(c);
      const likely = await likelyChildren(tx, concern, clock.now());
      const refused = async (problems: Problem[]) => {
        await keepDraft(tx, viewer, draft(concern.id), fields, clock.now(), await pageSent(c));
        return await page(c, concern, likely, { fields, problems, draftedAt: null });
      };
      const read = readAs(acceptance, fields);
      if ("problems" in read) return await refused(read.problems);
      const { child, told, reason } = read.value;
      const opened = child === "new";
      if (!opened && !likely.some(({ childId }) => childId === child))
        return await refused([
          { field: "child", words: "Choose one of the children found, or open a record" },
        ]);
      if (!opened) await joinRecord(tx, concern.id, child, clock.now());
      const record = opened ? await recordFor(c, concern, fields) : { id: child };
      if ("problems" in record) return await refused(record.problems);
      await decide(
        tx,
        viewer,
        concern.id,
        { answer: "accepted", told, reason, wouldAccept: null, helpOffered: null },
        clock.now(),
      );
      const outcome = `Raised at the front door, ${dayAndTime(concern.raisedAt)}, reference ${concern.reference}. Accepted: ${reason}`;
      await enterConcern(tx, viewer, concern, { childId: record.id, opened, outcome }, clock.now());
      await keepLook(
        tx,
        viewer,
        record.id,
        opened ? "opened the record for a concern" : "joined for a concern",
        clock.now(),
      );
      await dropDraft(tx, draft(concern.id));
      return c.redirect(`${paths.concern(concern.id)}?done=answered`, 303);
    });
}

const filledFrom = ({ telling: { given, family, born } }: Concern): Fields => ({
  given,
  family,
  born: born ? showPartKnownDay(born) : "",
});
