import type { VNode } from "preact";
import { type Handler, Hono } from "hono";
import type { OpenRecord } from "../children/public.ts";
import { draftOf, dropDraft, keepDraft } from "../platform/drafts/store.ts";
import type { Fields } from "../platform/drafts/tables.ts";
import { fieldsSent, type FormState, pageSent, type Problem } from "../platform/forms/fields.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Recording } from "./record-appointment-facts.store.ts";

export type ReadAs<Value> = { value: Value } | { problems: readonly Problem[] };

/** One thing somebody comes to record, on a page of its own. */
export interface Task<Opened extends { readonly open: OpenRecord }, Value> {
  /** Its address, as a pattern. */
  readonly at: string;
  readonly form: string;
  /** Opens what it is about, and keeps the look. */
  readonly opened: (c: Asked) => Promise<Opened>;
  /** What a draft of it is about: a child's id, or an entry's. */
  readonly subject: (opened: Opened) => string;
  readonly begun?: (opened: Opened, c: Asked) => Fields;
  readonly read: (fields: Fields, opened: Opened) => ReadAs<Value>;
  readonly page: (opened: Opened, state: FormState) => VNode;
  readonly save: (tx: Tx, recording: Recording, opened: Opened, value: Value) => Promise<void>;
  /** Where one stands when it is done. */
  readonly done: (opened: Opened) => string;
}

/** A page that keeps what is typed: shown, refused in place with 422, or saved and left with 303. */
export function taskRoutes<Opened extends { readonly open: OpenRecord }, Value>(
  { clock }: Pick<House, "clock">,
  task: Task<Opened, Value>,
): Hono<Env> {
  const show: Handler<Env> = async (c) => {
    const opened = await task.opened(c);
    const kept = await draftOf(c.var.tx, { form: task.form, subject: task.subject(opened) });
    const fields = kept?.fields ?? task.begun?.(opened, c) ?? {};
    return html(c, task.page(opened, { fields, problems: [], draftedAt: kept?.savedAt ?? null }));
  };
  const save: Handler<Env> = async (c) => {
    const opened = await task.opened(c);
    const { tx, viewer } = c.var;
    const of = { form: task.form, subject: task.subject(opened) };
    const fields = await fieldsSent(c);
    const read = task.read(fields, opened);
    if ("problems" in read) {
      await keepDraft(tx, viewer, of, fields, clock.now(), await pageSent(c));
      return html(c, task.page(opened, { fields, problems: read.problems, draftedAt: null }), 422);
    }
    const recording = { childId: opened.open.child.id, by: viewer, at: clock.now() };
    await task.save(tx, recording, opened, read.value);
    await dropDraft(tx, of);
    return c.redirect(task.done(opened), 303);
  };
  return new Hono<Env>().get(task.at, show).post(task.at, save);
}
