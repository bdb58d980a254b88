import { readNhsNumber } from "@throughline/identifiers";
import { Hono } from "hono";
import { type Child, findChildren, fullName, keepLook } from "../children/public.ts";
import { paths } from "../paths.ts";
import { begunForm, refusedForm } from "../platform/drafts/begun-form.ts";
import { dropDraft } from "../platform/drafts/store.ts";
import type { Fields } from "../platform/drafts/tables.ts";
import { fieldsSent } from "../platform/forms/fields.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import { NotAllowed } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import { EmergenciesPage } from "./emergencies-page.tsx";
import { emergenciesToKnow, openInEmergency, ownEmergencies } from "./emergencies.store.ts";
import type { AskedFor } from "./emergency.ts";
import { readEmergency } from "./emergency-form.ts";
import { EmergencyPage } from "./emergency-page.tsx";

const TOO_MANY =
  "You have tried ten times within an hour, and nothing more is opened until an hour has passed. If a child is in danger now, ring 999. Otherwise ring children’s services.";
const NOT_OPENED =
  "Nothing was opened. Either no record is exactly of this child, or more than one is, or it cannot be opened in this way. Check each letter and number, or ring children’s services";

const draft = (practitionerId: string) => ({ form: "emergency", subject: practitionerId });

/** Opening a record in an emergency, and the list of what was opened so. */
export function emergencyRoutes(house: House): Hono<Env> {
  const { clock } = house;
  return new Hono<Env>()
    .get(paths.emergency(), async (c) => {
      const { tx, viewer } = c.var;
      const first = firstFields(c.req.query("find") ?? "");
      const state = await begunForm(tx, draft(viewer.practitionerId), first);
      return html(c, <EmergencyPage viewer={viewer} state={state} />);
    })
    .post(paths.emergency(), async (c) => {
      const { tx, viewer } = c.var;
      const fields = await fieldsSent(c);
      const refused = async (problems: Parameters<typeof refusedForm>[4]) => {
        const state = await refusedForm(c, house, draft(viewer.practitionerId), fields, problems);
        return html(c, <EmergencyPage viewer={viewer} state={state} />, 422);
      };
      const read = readEmergency(fields);
      if ("problems" in read) return await refused(read.problems);
      const { asked, reason } = read.value;
      const open = await alreadyOpen(tx, asked);
      if (open) return c.redirect(paths.child(open.id), 303);
      const opened = await openInEmergency(tx, asked, reason);
      if (opened === "too many") throw new NotAllowed(TOO_MANY);
      if (opened === "none")
        return await refused([{ field: "nhsNumber" in asked ? "number" : "name", words: NOT_OPENED }]);
      await keepLook(tx, viewer, opened.childId, "opened in an emergency", clock.now());
      await dropDraft(tx, draft(viewer.practitionerId));
      return c.redirect(paths.child(opened.childId), 303);
    })
    .get(paths.emergencies(), async (c) => {
      const { tx, viewer } = c.var;
      const [others, own] = [await emergenciesToKnow(tx, viewer), await ownEmergencies(tx, viewer)];
      return html(c, <EmergenciesPage viewer={viewer} others={others} own={own} now={clock.now()} />);
    });
}

/** A child whose record stands open to the viewer in any case needs no emergency. */
async function alreadyOpen(tx: Tx, asked: AskedFor): Promise<Child | undefined> {
  const found =
    "nhsNumber" in asked
      ? await findChildren(tx, { words: "", nhsNumber: asked.nhsNumber, born: null })
      : await findChildren(tx, { words: "", nhsNumber: null, born: { from: asked.born, to: asked.born } });
  return found.find(
    (child) =>
      child.relations.some((relation) => relation !== "adult services") &&
      ("nhsNumber" in asked || folded(fullName(child)) === folded(asked.name)),
  );
}

const folded = (name: string): string => name.trim().toLowerCase().replaceAll(/\s+/g, " ");

function firstFields(found: string): Fields {
  const words = found.trim().slice(0, 200);
  return "problem" in readNhsNumber(words) ? { name: words } : { number: words };
}
