import { settingProblem } from "@throughline/practice";
import { type Handler, Hono } from "hono";
import { paths } from "../paths.ts";
import { begunOn, refusedOn } from "../platform/drafts/begun-form.ts";
import { dropDraft, holdForm } from "../platform/drafts/store.ts";
import { fieldsSent, type FormState, type Problem, readAs } from "../platform/forms/fields.ts";
import { overtaken, type Standing } from "../platform/forms/standing.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import { NotAllowed, NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import { allSettings } from "./all-settings.ts";
import { settingStanding } from "./setting-standing.ts";
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
    .get(paths.practiceSetting(":key"), async (c) => {
      const key = c.req.param("key") ?? "";
      return settingPage(c, house, await begunOn(c.var.tx, draft(key), await standing(c, key)));
    })
    .post(paths.practiceSetting(":key"), saveSetting(house));
}

const draft = (key: string) => ({ form: "practice-setting", subject: key });

async function standing(c: Asked, key: string): Promise<Standing | null> {
  const last = (await overrides(c.var.tx)).findLast((set) => set.key === key);
  return last ? settingStanding(last) : null;
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
    const of = draft(key);
    await holdForm(c.var.tx, of);
    const last = await standing(c, key);
    const read = readAs(settingForm, fields);
    const setting = allSettings.find((one) => one.key === key);
    const wrong =
      "value" in read
        ? settingProblem({ key, ...read.value, source: { title: read.value.source, place: "" } }, setting)
        : null;
    const problems: Problem[] = [
      ...overtaken(fields, last),
      ...("problems" in read ? read.problems : wrong ? [{ field: "value", words: wrong }] : []),
    ];
    if (!("value" in read) || problems.length > 0) {
      return await settingPage(c, house, await refusedOn(c, house, { of, standing: last }, fields, problems));
    }
    await recordOverride(c.var.tx, c.var.viewer, { key, ...read.value }, house.clock.now());
    await dropDraft(c.var.tx, of);
    return c.redirect(paths.practiceSetting(key), 303);
  };
}
