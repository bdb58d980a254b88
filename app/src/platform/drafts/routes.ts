import { Hono } from "hono";
import { z } from "zod";
import { paths } from "../../paths.ts";
import { onlyText, pageSent } from "../forms/fields.ts";
import type { Env } from "../http/env.ts";
import type { House } from "../house.ts";
import { hasLeftTooMany, keepDraft } from "./store.ts";

const named = z.object({
  _form: z.string().regex(/^\P{Cc}{1,80}$/u),
  _subject: z.string().regex(/^\P{Cc}{0,200}$/u),
});

/** Keeps a form as it is typed; the page's own script sends it here after each pause. */
export function draftRoutes({ clock }: House): Hono<Env> {
  return new Hono<Env>().post(paths.drafts(), async (c) => {
    const body = await c.req.parseBody({ all: true });
    const name = named.safeParse(body);
    if (!name.success)
      return c.json({ problem: "A draft must say which form it is of, and about what." }, 422);
    const fields = onlyText(Object.entries(body).filter(([field]) => !field.startsWith("_")));
    const of = { form: name.data._form, subject: name.data._subject };
    if (await hasLeftTooMany(c.var.tx, of))
      return c.json(
        { problem: "A hundred forms are half-written. Finish some, or throw them away, in Drafts I left." },
        422,
      );
    await keepDraft(c.var.tx, c.var.viewer, of, fields, clock.now(), await pageSent(c));
    return c.json({ keptAt: clock.now().toString() });
  });
}
