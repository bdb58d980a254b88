import { isDeepStrictEqual } from "node:util";
import { Hono } from "hono";
import { z } from "zod";
import { paths } from "../../paths.ts";
import { onlyText, pageSent } from "../forms/fields.ts";
import type { Env } from "../http/env.ts";
import type { House } from "../house.ts";
import { draftOf, hasLeftTooMany, holdForm, keepDraft } from "./store.ts";
import type { Fields } from "./tables.ts";

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
    await holdForm(c.var.tx, {
      form: `draft of ${c.var.viewer.practitionerId}`,
      subject: `${of.form} ${of.subject}`,
    });
    if (await hasLeftTooMany(c.var.tx, of))
      return c.json(
        { problem: "A hundred forms are half-written. Finish some, or throw them away, in Drafts I left." },
        422,
      );
    const other = await draftOf(c.var.tx, of);
    if (other && isOther(other, body, fields))
      return c.json({ keptAt: String(other.savedAt.epochMilliseconds), fields: other.fields }, 409);
    await keepDraft(c.var.tx, c.var.viewer, of, fields, clock.now(), await pageSent(c));
    return c.json({ keptAt: String(clock.now().epochMilliseconds) });
  });
}

/** Kept since by the same person in another tab or on another device, in other words. A form that does not say when it was kept last is taken as it is. */
function isOther(
  { savedAt, fields }: { readonly savedAt: Temporal.Instant; readonly fields: Fields },
  { _keptAt: keptAt, _over: over }: Readonly<Record<string, unknown>>,
  typedHere: Fields,
): boolean {
  if (typeof keptAt !== "string" || over === "yes") return false;
  return keptAt !== String(savedAt.epochMilliseconds) && !isDeepStrictEqual(fields, typedHere);
}
