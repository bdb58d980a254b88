import { Hono } from "hono";
import { z } from "zod";
import { childById } from "../children/public.ts";
import { paths } from "../paths.ts";
import type { Tx } from "../platform/database/store.ts";
import { type DraftLeft, draftsLeft, dropDraft } from "../platform/drafts/store.ts";
import { fieldsSent, readAs } from "../platform/forms/fields.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import { NothingToSee } from "../platform/http/refusals.ts";
import { childIdIn } from "./draft-words.ts";
import { DraftsPage, type Left } from "./drafts-page.tsx";

const one = z.object({ form: z.string().min(1), subject: z.string() });

/** What a practitioner began to write and left. */
export function myDraftsRoutes(): Hono<Env> {
  return new Hono<Env>()
    .get(paths.drafts(), async (c) => {
      const left = await withChildren(c.var.tx, await draftsLeft(c.var.tx));
      const notice = c.req.query("done") === "thrown-away" ? "The draft has been thrown away." : undefined;
      return html(c, <DraftsPage viewer={c.var.viewer} left={left} notice={notice} />);
    })
    .post(paths.draftRemoval(), async (c) => {
      const read = readAs(one, await fieldsSent(c));
      if ("problems" in read) throw new NothingToSee();
      await dropDraft(c.var.tx, read.value);
      return c.redirect(`${paths.drafts()}?done=thrown-away`, 303);
    });
}

async function withChildren(tx: Tx, drafts: readonly DraftLeft[]): Promise<Left[]> {
  const children = new Map<string, Left["child"]>();
  const left: Left[] = [];
  for (const draft of drafts) {
    const id = childIdIn(draft);
    if (id !== null && !children.has(id)) children.set(id, (await childById(tx, id)) ?? "unseen");
    const child = id === null ? null : (children.get(id) ?? null);
    left.push({ draft, child: child === "unseen" && draft.page === null ? null : child });
  }
  return left;
}
