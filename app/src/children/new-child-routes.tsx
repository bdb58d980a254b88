import { Hono } from "hono";
import { paths } from "../paths.ts";
import { draftOf, dropDraft, keepDraft } from "../platform/drafts/store.ts";
import { fieldsSent, type FormState, type Problem, readAs, pageSent } from "../platform/forms/fields.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { keepLook } from "./store.ts";
import { type NewChild, newChildForm } from "./new-child-form.ts";
import { NewChildPage } from "./new-child-page.tsx";
import { isNumberTaken, openNewRecord, ownTeams } from "./new-child.store.ts";

const of = { form: "new-child", subject: "" };

/** Opening a record for a child who has none. */
export function newChildRoutes(house: House): Hono<Env> {
  const { clock } = house;

  async function page(c: Asked, state: FormState): Promise<Response> {
    const teams = await ownTeams(c.var.tx, c.var.viewer, clock.today());
    return html(
      c,
      <NewChildPage viewer={c.var.viewer} teams={teams} state={state} />,
      state.problems.length > 0 ? 422 : 200,
    );
  }

  return new Hono<Env>()
    .get(paths.newChild(), async (c) => {
      const draft = await draftOf(c.var.tx, of);
      return await page(c, { fields: draft?.fields ?? {}, problems: [], draftedAt: draft?.savedAt ?? null });
    })
    .post(paths.children(), async (c) => {
      const { tx, viewer } = c.var;
      const fields = await fieldsSent(c);
      const read = readAs(newChildForm, fields);
      const problems = "problems" in read ? read.problems : await refusals(c, read.value, clock.today());
      if (!("value" in read) || problems.length > 0) {
        await keepDraft(tx, viewer, of, fields, clock.now(), await pageSent(c));
        return await page(c, { fields, problems, draftedAt: null });
      }
      const id = await openNewRecord(tx, viewer, read.value, clock.today(), clock.now());
      await keepLook(tx, viewer, id, "opened the record", clock.now());
      await dropDraft(tx, of);
      return c.redirect(paths.child(id), 303);
    });
}

async function refusals(
  c: Asked,
  { born, nhsNumber, team }: NewChild,
  today: Temporal.PlainDate,
): Promise<Problem[]> {
  const problems: Problem[] = [];
  if (Temporal.PlainDate.compare(born.from, today) > 0)
    problems.push({ field: "born", words: "That day has not come yet: give the day the child was born" });
  if (Temporal.PlainDate.compare(born.to.add({ years: 18 }), today) <= 0)
    problems.push({
      field: "born",
      words: "Somebody born then is 18 or older: a child’s record is for somebody under 18",
    });
  const teams = await ownTeams(c.var.tx, c.var.viewer, today);
  if (!teams.some(({ id }) => id === team))
    problems.push({ field: "team", words: "Choose one of your own teams" });
  if (nhsNumber !== null && (await isNumberTaken(c.var.tx, nhsNumber)))
    problems.push({
      field: "nhsNumber",
      words:
        "A record with this NHS number is open already. If you cannot find it, your team is not working with the child yet: ask your manager, or the partnership’s business unit, who leads",
    });
  return problems;
}
