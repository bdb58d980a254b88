import { Hono } from "hono";
import { z } from "zod";
import { openRecord } from "../children/public.ts";
import { paths } from "../paths.ts";
import { begunForm, refusedForm } from "../platform/drafts/begun-form.ts";
import { dropDraft } from "../platform/drafts/store.ts";
import { words } from "../platform/forms/answers.ts";
import { fieldsSent, readAs } from "../platform/forms/fields.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import { NotAllowed, NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import { colleaguesAround } from "./colleagues.store.ts";
import { addToSeal, sealedEntries } from "./sealed.store.ts";
import { SealedPage, SealedToPage } from "./sealed-pages.tsx";
import { canBeOpened } from "./sealed-words.ts";

export function sealedRoutes(house: House): Hono<Env> {
  const lost = async (c: Asked) => {
    const open = await openRecord(c, house, "naming who may open a sealed entry");
    const firstId = c.req.param("entry") ?? "";
    const entry = (await sealedEntries(c.var.tx, open.child.id)).find((one) => one.firstId === firstId);
    if (!entry) throw new NothingToSee();
    if (canBeOpened(entry))
      throw new NotAllowed(
        "Somebody can open this entry today: ask one of those it is sealed to. A manager names somebody only once nobody can.",
      );
    const people = (await colleaguesAround(c.var.tx, open.child.id)).filter(
      ({ agencyId }) => agencyId === open.viewer.agencyId,
    );
    return { open, firstId, people };
  };
  return new Hono<Env>()
    .get(paths.sealedEntries(":child"), async (c) => {
      const open = await openRecord(c, house, "sealed entries");
      if (!open.child.relations.includes("manager"))
        throw new NotAllowed(
          "What is sealed is told to the managers of the agency that holds it. Ask your own manager.",
        );
      const notice = c.req.query("said") === "named" ? "They can open it now." : undefined;
      return html(
        c,
        <SealedPage open={open} sealed={await sealedEntries(c.var.tx, open.child.id)} notice={notice} />,
      );
    })
    .get(paths.sealedTo(":child", ":entry"), async (c) => {
      const at = await lost(c);
      return html(c, <SealedToPage {...at} state={await begunForm(c.var.tx, draft(at.firstId))} />);
    })
    .post(paths.sealedTo(":child", ":entry"), async (c) => {
      const at = await lost(c);
      const fields = await fieldsSent(c);
      const read = readAs(form(at.people.map(({ id }) => id)), fields);
      if ("problems" in read) {
        const state = await refusedForm(c, house, draft(at.firstId), fields, read.problems);
        return html(c, <SealedToPage {...at} state={state} />, 422);
      }
      const { person: practitionerId, why } = read.value;
      await addToSeal(c.var.tx, { firstId: at.firstId, practitionerId, why, at: house.clock.now() });
      await dropDraft(c.var.tx, draft(at.firstId));
      return c.redirect(`${paths.sealedEntries(at.open.child.id)}?said=named`, 303);
    });
}

const draft = (firstId: string) => ({ form: "sealed-to", subject: firstId });

const form = (people: readonly string[]) =>
  z.object({
    person: z
      .string({ error: "Choose who" })
      .refine((id) => people.includes(id), "Choose somebody of your own agency who works with this child"),
    why: words("Say why", 2000),
  });
