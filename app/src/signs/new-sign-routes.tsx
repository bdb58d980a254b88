import { Hono } from "hono";
import { openRecord } from "../children/public.ts";
import { paths } from "../paths.ts";
import type { Tx } from "../platform/database/store.ts";
import { dropDraft } from "../platform/drafts/store.ts";
import { fieldsSent, ticked } from "../platform/forms/fields.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { begunForm, refusedForm } from "../platform/drafts/begun-form.ts";
import { writingOf } from "./writing-of.ts";
import { choicesOf, entriesToChoose, linksTo } from "./choices.ts";
import { ChooseEntriesPage } from "./choose-entries-page.tsx";
import { NewSignPage } from "./new-sign-page.tsx";
import { openSign } from "./record-sign.store.ts";
import { readSign } from "./sign-form.ts";
import { type Sign, signSorts } from "./sign.ts";
import { signsOf } from "./signs.store.ts";
import { standingOf } from "./standing.ts";

const LOOKED_AT = "recording a sign";
const draft = (childId: string) => ({ form: "sign", subject: childId });

/** Begun from an entry or a measurement named in the address, or by choosing entries first. */
export function newSignRoutes(house: House): Hono<Env> {
  return new Hono<Env>()
    .get(paths.newSign(":child"), async (c) => {
      const { tx } = c.var;
      const open = await openRecord(c, house, LOOKED_AT);
      const { id } = open.child;
      const asked = (name: string) => c.req.queries(name) ?? [];
      const sort = signSorts.find((one) => one === c.req.query("sort"));
      const begun = await begunForm(tx, draft(id), sort ? { sort } : {});
      const named = await linksTo(
        tx,
        id,
        [...asked("entry"), ...ticked(begun.fields, "entry")],
        [...asked("measurement"), ...ticked(begun.fields, "measurement")],
      );
      const chosen = named.map(({ entryId }) => entryId);
      const words = c.req.query("words")?.trim();
      if (words !== undefined || chosen.length === 0) {
        const choices = await entriesToChoose(tx, id, words ?? "", open.today);
        return html(
          c,
          <ChooseEntriesPage open={open} choices={choices} chosen={chosen} words={words ?? ""} />,
        );
      }
      const measured = named.flatMap(({ measurementId }) => measurementId ?? []);
      const state = { ...begun, fields: { ...begun.fields, entry: chosen, measurement: measured } };
      const choices = await choicesOf(tx, id, chosen);
      const already = await openSigns(tx, id);
      return html(c, <NewSignPage open={open} state={state} choices={choices} already={already} />);
    })
    .post(paths.signs(":child"), async (c) => {
      const { tx } = c.var;
      const open = await openRecord(c, house, LOOKED_AT);
      const { id } = open.child;
      const fields = await fieldsSent(c);
      const ticks = ticked(fields, "entry");
      const measured = await linksTo(tx, id, [], ticked(fields, "measurement"));
      const links = (await linksTo(tx, id, ticks)).map(
        (link) => measured.find(({ entryId }) => entryId === link.entryId) ?? link,
      );
      const read = readSign(fields, open, links.length);
      if ("problems" in read) {
        const offered = [...ticks, ...ticked(fields, "offered")];
        const choices = await choicesOf(
          tx,
          id,
          (await linksTo(tx, id, offered)).map((l) => l.entryId),
        );
        const state = await refusedForm(c, house, draft(id), fields, read.problems);
        const already = await openSigns(tx, id);
        return html(c, <NewSignPage open={open} state={state} choices={choices} already={already} />, 422);
      }
      const sign = await openSign(tx, writingOf(c, house, id), read.value, links);
      await dropDraft(tx, draft(id));
      return c.redirect(`${paths.sign(id, sign)}?said=opened`, 303);
    });
}

const openSigns = async (tx: Tx, childId: string): Promise<Sign[]> =>
  (await signsOf(tx, childId)).filter((sign) => standingOf(sign).open);
