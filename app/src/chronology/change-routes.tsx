import { Hono } from "hono";
import { z } from "zod";
import { paths } from "../paths.ts";
import { dropDraft } from "../platform/drafts/store.ts";
import { oneOf, words } from "../platform/forms/answers.ts";
import { fieldsSent, readAs } from "../platform/forms/fields.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { begunForm, refusedForm } from "../platform/drafts/begun-form.ts";
import { ChoicePage, WithdrawalPage } from "./change-pages.tsx";
import { addChoice, addWithdrawal, holdEntry } from "./entry-history.store.ts";
import { openEntry, refuseIfWithdrawn, refuseUnlessOwn, type OpenEntry } from "./open-entry.ts";

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
  return new Hono<Env>()
    .get(paths.choice(":child", ":entry"), async (c) => {
      const opened = await openEntry(c, house, "choosing an entry");
      refuseIfWithdrawn(opened, "choose");
      return html(
        c,
        <ChoicePage opened={opened} state={await begunForm(c.var.tx, draft("choice", opened))} />,
      );
    })
    .post(paths.choice(":child", ":entry"), async (c) => {
      const opened = await openEntry(c, house, "choosing an entry");
      refuseIfWithdrawn(opened, "choose");
      const of = draft("choice", opened);
      const fields = await fieldsSent(c);
      const read = readAs(choice, fields);
      if ("problems" in read)
        return html(
          c,
          <ChoicePage opened={opened} state={await refusedForm(c, house, of, fields, read.problems)} />,
          422,
        );
      const chosen = read.value.chosen === "yes";
      await addChoice(c.var.tx, c.var.viewer, changed(opened, read.value.why), chosen);
      await dropDraft(c.var.tx, of);
      return back(c, opened, chosen ? "chosen" : "taken-out");
    })
    .get(paths.withdrawal(":child", ":entry"), async (c) => {
      const opened = await openEntry(c, house, "withdrawing an entry");
      refuseUnlessOwn(opened, "withdraw");
      return html(
        c,
        <WithdrawalPage opened={opened} state={await begunForm(c.var.tx, draft("withdrawal", opened))} />,
      );
    })
    .post(paths.withdrawal(":child", ":entry"), async (c) => {
      await holdEntry(c.var.tx, c.req.param("entry") ?? "");
      const opened = await openEntry(c, house, "withdrawing an entry");
      refuseUnlessOwn(opened, "withdraw");
      const of = draft("withdrawal", opened);
      const fields = await fieldsSent(c);
      const read = readAs(withdrawal, fields);
      if ("problems" in read)
        return html(
          c,
          <WithdrawalPage opened={opened} state={await refusedForm(c, house, of, fields, read.problems)} />,
          422,
        );
      await addWithdrawal(c.var.tx, c.var.viewer, changed(opened, read.value.why));
      await dropDraft(c.var.tx, of);
      return back(c, opened, "withdrawn");
    });
}

const back = (c: Asked, { open, entry }: OpenEntry, said: string) =>
  c.redirect(`${paths.entry(open.child.id, entry.id)}?said=${said}`, 303);

const draft = (form: string, { entry }: OpenEntry) => ({ form, subject: entry.firstId });
