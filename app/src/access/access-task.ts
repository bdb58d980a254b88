import { Hono } from "hono";
import type { VNode } from "preact";
import { openRecord, type OpenRecord } from "../children/public.ts";
import { paths } from "../paths.ts";
import { begunOn, refusedOn } from "../platform/drafts/begun-form.ts";
import { type DraftOf, dropDraft, holdForm } from "../platform/drafts/store.ts";
import type { Fields } from "../platform/drafts/tables.ts";
import { fieldsSent, type FormState, type Problem } from "../platform/forms/fields.ts";
import { isOvertaken, overtaken, type Standing } from "../platform/forms/standing.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import type { Writing } from "./record-access.store.ts";

/** One thing to decide about who may see a record: where, what is shown, read and kept. */
interface AccessTask<Given, Value> {
  readonly at: string;
  readonly form: string;
  readonly part: string;
  readonly done: string;
  given(c: Asked, open: OpenRecord): Promise<Given>;
  /** How it was decided last: what somebody who decides it now goes by. */
  last?(c: Asked, open: OpenRecord, given: Given): Promise<Standing | null>;
  /** Why it cannot be decided as things stand now. Whoever was deciding it before is shown what came meanwhile instead. */
  refusal?(given: Given): Error | null;
  subject?(given: Given, open: OpenRecord): string;
  page(open: OpenRecord, given: Given, shown: { draft: DraftOf; state: FormState }): VNode;
  read(fields: Fields, given: Given, open: OpenRecord): { value: Value } | { problems: Problem[] };
  keep(c: Asked, writing: Writing, value: Value, given: Given): Promise<void>;
}

/** The page of such a decision and where it is sent: refused it keeps what was typed, kept it goes back to who may see. */
export function accessTask<Given, Value>(house: House, task: AccessTask<Given, Value>): Hono<Env> {
  async function opened(c: Asked) {
    const open = await openRecord(c, house, task.part);
    const given = await task.given(c, open);
    const draft = { form: task.form, subject: task.subject?.(given, open) ?? open.child.id };
    const standing = (await task.last?.(c, open, given)) ?? null;
    return { open, given, draft, standing };
  }
  return new Hono<Env>()
    .get(task.at, async (c) => {
      const { open, given, draft, standing } = await opened(c);
      const state = await begunOn(c.var.tx, draft, standing);
      const refusal = task.refusal?.(given);
      if (refusal && !state.newer) throw refusal;
      return html(c, task.page(open, given, { draft, state }));
    })
    .post(task.at, async (c) => {
      const { tx, viewer } = c.var;
      await holdForm(tx, { form: "who may see", subject: c.req.param("child") ?? "" });
      const { open, given, draft, standing } = await opened(c);
      const fields = await fieldsSent(c);
      const refusal = task.refusal?.(given);
      if (refusal && !isOvertaken(fields, standing)) throw refusal;
      const read = task.read(fields, given, open);
      const problems = [
        ...(refusal ? [{ field: "newer", words: refusal.message }] : overtaken(fields, standing)),
        ...("problems" in read ? read.problems : []),
      ];
      if (problems.length > 0 || "problems" in read) {
        const state = await refusedOn(c, house, { of: draft, standing }, fields, problems);
        return html(c, task.page(open, given, { draft, state }), 422);
      }
      await task.keep(c, { childId: open.child.id, by: viewer, at: house.clock.now() }, read.value, given);
      await dropDraft(tx, draft);
      return c.redirect(`${paths.access(open.child.id)}?done=${task.done}`, 303);
    });
}
