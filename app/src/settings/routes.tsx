import { settingProblem } from "@throughline/practice";
import { type Handler, Hono } from "hono";
import { paths } from "../paths.ts";
import { draftOf, dropDraft, keepDraft } from "../platform/drafts/store.ts";
import { fieldsSent, type FormState, type Problem, readAs, pageSent } from "../platform/forms/fields.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import { NotAllowed, NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import { allSettings } from "./all-settings.ts";
import { settingForm } from "./setting-form.ts";
import { SettingPage, SettingsPage } from "./settings-page.tsx";
import { overrides, recordOverride, settingsInForce } from "./settings.store.ts";

export function settingsRoutes(house: House): Hono<Env> {
  return new Hono<Env>()
    .get(paths.practiceSettings(), async (c) => {
      const today = house.clock.today();
      return html(
        c,
        <SettingsPage
          viewer={c.var.viewer}
          settings={await settingsInForce(c.var.tx, today)}
          today={today}
        />,
      );
    })
    .get(paths.practiceSetting(":key"), async (c) =>
      settingPage(c, house, await begun(c, c.req.param("key") ?? "")),
    )
    .post(paths.practiceSetting(":key"), saveSetting(house));
}

async function begun(c: Asked, key: string): Promise<FormState> {
  const draft = await draftOf(c.var.tx, { form: "practice-setting", subject: key });
  return { fields: draft?.fields ?? {}, problems: [], draftedAt: draft?.savedAt ?? null };
}

async function settingPage(c: Asked, { clock }: House, state: FormState): Promise<Response> {
  const key = c.req.param("key") ?? "";
  const setting = (await settingsInForce(c.var.tx, clock.today())).get(key);
  if (!setting) throw new NothingToSee();
  const history = (await overrides(c.var.tx)).filter((set) => set.key === key);
  return html(
    c,
    <SettingPage viewer={c.var.viewer} setting={setting} history={history} state={state} />,
    state.problems.length > 0 ? 422 : 200,
  );
}

function saveSetting(house: House): Handler<Env> {
  return async (c) => {
    const key = c.req.param("key") ?? "";
    if (!c.var.viewer.manages)
      throw new NotAllowed("A threshold is set by a manager, for the whole partnership. Ask yours.");
    const fields = await fieldsSent(c);
    const of = { form: "practice-setting", subject: key };
    const read = readAs(settingForm, fields);
    const setting = allSettings.find((one) => one.key === key);
    const wrong =
      "value" in read
        ? settingProblem({ key, ...read.value, source: { title: read.value.source, place: "" } }, setting)
        : null;
    const problems: Problem[] =
      "problems" in read ? read.problems : wrong ? [{ field: "value", words: wrong }] : [];
    if (!("value" in read) || problems.length > 0) {
      await keepDraft(c.var.tx, c.var.viewer, of, fields, house.clock.now(), await pageSent(c));
      return await settingPage(c, house, { fields, problems, draftedAt: null });
    }
    await recordOverride(c.var.tx, c.var.viewer, { key, ...read.value }, house.clock.now());
    await dropDraft(c.var.tx, of);
    return c.redirect(paths.practiceSetting(key), 303);
  };
}
