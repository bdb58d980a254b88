import { Hono } from "hono";
import { z } from "zod";
import { paths } from "../paths.ts";
import { dropDraft } from "../platform/drafts/store.ts";
import { oneOf, words } from "../platform/forms/answers.ts";
import { fieldsSent, readAs } from "../platform/forms/fields.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { ChoicePage, WithdrawalPage } from "./change-pages.tsx";
import { begunChange, type Change, readChange } from "./change-task.ts";
import { addChoice, addWithdrawal, holdEntry } from "./entry-history.store.ts";
import { choiceLast, entryLast } from "./entry-standing.ts";
import { openEntry, type OpenEntry, refuseChange, refuseOthers } from "./open-entry.ts";

const choice = z.object({
  chosen: oneOf(["yes", "no"], "Choose whether it is significant"),
  why: words("Say why", 2000),
});
const withdrawal = z.object({ why: words("Say why it is withdrawn", 2000) });

export function changeRoutes(house: House): Hono<Env> {
  const { clock } = house;
  const changed = ({ open, entry }: OpenEntry, why: string) => ({
    childId: open.child.id,
    firstId: entry.firstId,
    why,
    at: clock.now(),
  });
  async function choosing(c: Asked): Promise<Change> {
    const opened = await openEntry(c, house, "choosing an entry");
    refuseChange(opened);
    return { opened, verb: "choose", of: draft("choice", opened), standing: choiceLast(opened) };
  }
  async function withdrawing(c: Asked): Promise<Change> {
    const opened = await openEntry(c, house, "withdrawing an entry");
    refuseOthers(opened, "withdraw");
    return { opened, verb: "withdraw", of: draft("withdrawal", opened), standing: entryLast(opened) };
  }
  return new Hono<Env>()
    .get(paths.choice(":child", ":entry"), async (c) => {
      const change = await choosing(c);
      return html(c, <ChoicePage opened={change.opened} state={await begunChange(c, change)} />);
    })
    .post(paths.choice(":child", ":entry"), async (c) => {
      await holdEntry(c.var.tx, c.req.param("entry") ?? "");
      const change = await choosing(c);
      const { opened, of } = change;
      const fields = await fieldsSent(c);
      const read = await readChange(c, house, change, fields, readAs(choice, fields));
      if ("state" in read) return html(c, <ChoicePage opened={opened} state={read.state} />, 422);
      const chosen = read.value.chosen === "yes";
      await addChoice(c.var.tx, c.var.viewer, changed(opened, read.value.why), chosen);
      await dropDraft(c.var.tx, of);
      return back(c, opened, chosen ? "chosen" : "taken-out");
    })
    .get(paths.withdrawal(":child", ":entry"), async (c) => {
      const change = await withdrawing(c);
      return html(c, <WithdrawalPage opened={change.opened} state={await begunChange(c, change)} />);
    })
    .post(paths.withdrawal(":child", ":entry"), async (c) => {
      await holdEntry(c.var.tx, c.req.param("entry") ?? "");
      const change = await withdrawing(c);
      const { opened, of } = change;
      const fields = await fieldsSent(c);
      const read = await readChange(c, house, change, fields, readAs(withdrawal, fields));
      if ("state" in read) return html(c, <WithdrawalPage opened={opened} state={read.state} />, 422);
      await addWithdrawal(c.var.tx, c.var.viewer, changed(opened, read.value.why));
      await dropDraft(c.var.tx, of);
      return back(c, opened, "withdrawn");
    });
}

const back = (c: Asked, { open, entry }: OpenEntry, said: string) =>
  c.redirect(`${paths.entry(open.child.id, entry.id)}?said=${said}`, 303);

const draft = (form: string, { entry }: OpenEntry) => ({ form, subject: entry.firstId });
