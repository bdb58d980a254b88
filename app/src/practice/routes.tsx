import { allChecks } from "@throughline/practice";
import { type Handler, Hono } from "hono";
import type { VNode } from "preact";
import { lineFor } from "../appointments/public.ts";
import { type Child, openRecord } from "../children/public.ts";
import { growthPicture } from "../growth/public.ts";
import { paths } from "../paths.ts";
import { draftOf, dropDraft, keepDraft } from "../platform/drafts/store.ts";
import { fieldsSent, type FormState, type Problem, readAs, pageSent } from "../platform/forms/fields.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import { NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import { checkChild } from "./check-child.ts";
import { CheckPage } from "./check-page.tsx";
import { ChecksPage } from "./checks-page.tsx";
import { exceptionsOf } from "./child-record.store.ts";
import { recordException, recordLaterStart } from "./exception.store.ts";
import { ExceptionPage, LaterStartPage } from "./exception-page.tsx";
import { exceptionForm, laterStartForm } from "./forms.ts";

export function practiceRoutes(house: House): Hono<Env> {
  return new Hono<Env>()
    .get(paths.checks(":child"), async (c) => {
      const open = await openRecord(c, house, "checks");
      return html(c, <ChecksPage open={open} checked={await checkChild(c.var.tx, open.child, open.today)} />);
    })
    .get(paths.laterStart(":child"), async (c) => {
      const open = await openRecord(c, house, "why the chronology starts later");
      return html(c, <LaterStartPage open={open} state={await begun(c, "later-start", open.child.id)} />);
    })
    .post(paths.laterStart(":child"), saveLaterStart(house))
    .get(paths.check(":child", ":check"), async (c) => {
      const open = await openRecord(c, house, "a check");
      const one = (await checkChild(c.var.tx, open.child, open.today)).find(
        ({ check }) => check.id === c.req.param("check"),
      );
      if (!one) throw new NothingToSee();
      return html(
        c,
        <CheckPage
          open={open}
          one={one}
          exceptions={await exceptionsOf(c.var.tx, open.child.id)}
          drawn={await drawnFor(one.check.id)(c.var.tx, open.child, open.today)}
        />,
      );
    })
    .get(paths.exception(":child", ":check"), async (c) => {
      const { open, check } = await managedCheck(c, house);
      return html(
        c,
        <ExceptionPage
          open={open}
          check={check}
          state={await begun(c, "exception", `${open.child.id} ${check.id}`)}
        />,
      );
    })
    .post(paths.exception(":child", ":check"), saveException(house));
}

/** What draws the picture that shows why a check answers as it does. */
function drawnFor(
  checkId: string,
): (tx: Tx, child: Child, today: Temporal.PlainDate) => Promise<VNode | null> {
  if (checkId === "BAR-3") return growthPicture;
  return checkId.startsWith("WNB") ? lineFor : () => Promise.resolve(null);
}

async function begun(c: Asked, form: string, subject: string): Promise<FormState> {
  const draft = await draftOf(c.var.tx, { form, subject });
  return { fields: draft?.fields ?? {}, problems: [], draftedAt: draft?.savedAt ?? null };
}

async function managedCheck(c: Asked, house: House) {
  const open = await openRecord(c, house, "an exception to a check");
  const check = allChecks.find(({ id }) => id === c.req.param("check"));
  if (!check) throw new NothingToSee();
  return { open, check };
}

function saveException(house: House): Handler<Env> {
  return async (c) => {
    const { open, check } = await managedCheck(c, house);
    const of = { form: "exception", subject: `${open.child.id} ${check.id}` };
    const fields = await fieldsSent(c);
    const read = readAs(exceptionForm, fields);
    const early = "value" in read && Temporal.PlainDate.compare(read.value.reviewOn, open.today) <= 0;
    const problems: Problem[] =
      "problems" in read
        ? read.problems
        : early
          ? [{ field: "reviewOn", words: "The day it will be looked at again must be after today" }]
          : [];
    if (!("value" in read) || problems.length > 0) {
      await keepDraft(c.var.tx, c.var.viewer, of, fields, house.clock.now(), await pageSent(c));
      return html(
        c,
        <ExceptionPage open={open} check={check} state={{ fields, problems, draftedAt: null }} />,
        422,
      );
    }
    await recordException(
      c.var.tx,
      c.var.viewer,
      open.child.id,
      { checkId: check.id, ...read.value, acceptedOn: open.today },
      house.clock.now(),
    );
    await dropDraft(c.var.tx, of);
    return c.redirect(paths.check(open.child.id, check.id), 303);
  };
}

function saveLaterStart(house: House): Handler<Env> {
  return async (c) => {
    const open = await openRecord(c, house, "why the chronology starts later");
    const of = { form: "later-start", subject: open.child.id };
    const fields = await fieldsSent(c);
    const read = readAs(laterStartForm, fields);
    if ("problems" in read) {
      await keepDraft(c.var.tx, c.var.viewer, of, fields, house.clock.now(), await pageSent(c));
      return html(
        c,
        <LaterStartPage open={open} state={{ fields, problems: read.problems, draftedAt: null }} />,
        422,
      );
    }
    await recordLaterStart(
      c.var.tx,
      c.var.viewer,
      open.child.id,
      read.value.reason,
      open.today,
      house.clock.now(),
    );
    await dropDraft(c.var.tx, of);
    return c.redirect(paths.check(open.child.id, "CHR-1"), 303);
  };
}
