import { showDay } from "@throughline/calendar";
import type { Setting, SettingsInForce } from "@throughline/practice";
import { Button } from "../design/components/button.tsx";
import { Input } from "../design/components/input.tsx";
import { Select } from "../design/components/select.tsx";
import { Page } from "../design/layout.tsx";
import { Action } from "../design/record/action.tsx";
import { Panel } from "../design/record/card.tsx";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../platform/forms/shown-problems.ts";
import { settingGroups } from "./all-settings.ts";
import { settingUnits } from "./setting-form.ts";
import { originWords, settingValue } from "./setting-words.ts";
import type { StoredOverride } from "./settings.store.ts";

interface SettingsPageProps {
  readonly viewer: Viewer;
  readonly settings: SettingsInForce;
  readonly today: Temporal.PlainDate;
}

export function SettingsPage({ viewer, settings, today }: SettingsPageProps) {
  return (
    <Page title="The thresholds Throughline works by" viewer={viewer} nav="settings" wide>
      <h1 class="govuk-heading-l">The thresholds Throughline works by</h1>
      <p class="govuk-body">
        Every number is this partnership’s own to set, from a day and with its source. Those not set yet stand
        at a starting value, and say so. As at {showDay(today)}.
      </p>
      {settingGroups.map((group) => (
        <Group {...group} inForce={settings} />
      ))}
    </Page>
  );
}

function Group({
  id,
  title,
  settings,
  inForce,
}: (typeof settingGroups)[number] & { inForce: SettingsInForce }) {
  return (
    <Panel id={id} title={title}>
      {settings.length === 0 ? (
        <p class="govuk-body">Rests on no number.</p>
      ) : (
        <ul class="govuk-list govuk-list--bullet">
          {settings
            .map(({ key, ...start }) => inForce.get(key) ?? { key, ...start })
            .map((setting) => (
              <li>
                {setting.words} <strong>{settingValue(setting)}</strong>. {originWords(setting)} It may be
                changed by {setting.changedBy}.{" "}
                <Action
                  text="Look at it"
                  href={paths.practiceSetting(setting.key)}
                  about={`: ${setting.words}`}
                />
              </li>
            ))}
        </ul>
      )}
    </Panel>
  );
}

interface SettingPageProps {
  readonly viewer: Viewer;
  readonly setting: Setting;
  readonly history: readonly StoredOverride[];
  readonly state: FormState;
}

export function SettingPage({ viewer, setting, history, state }: SettingPageProps) {
  const at = paths.practiceSetting(setting.key);
  return (
    <Page
      title={setting.words}
      viewer={viewer}
      nav="settings"
      errors={errorsOf(state)}
      back={{ href: paths.practiceSettings(), text: "All thresholds" }}
      scripts={["keep-draft"]}
    >
      <h1 class="govuk-heading-l">
        {setting.words} {settingValue(setting)}
      </h1>
      <p class="govuk-body">
        {originWords(setting)} It may be changed by {setting.changedBy}.
      </p>
      <Panel id="history" title="What this partnership has set">
        {history.length === 0 ? (
          <p class="govuk-body">Nothing yet.</p>
        ) : (
          <ul class="govuk-list govuk-list--bullet">
            {history.map((set) => (
              <li>
                {settingValue({ value: set.value, unit: set.unit ?? setting.unit })} from{" "}
                {showDay(set.validFrom)}, after {set.source.title}. Recorded by {set.by}.
              </li>
            ))}
          </ul>
        )}
      </Panel>
      {viewer.manages ? (
        <SettingForm setting={setting} state={state} at={at} />
      ) : (
        <p class="govuk-body">A manager may set another number.</p>
      )}
    </Page>
  );
}

function SettingForm({ setting, state, at }: { setting: Setting; state: FormState; at: string }) {
  const units = settingUnits.filter((unit) => (unit === "count") === (setting.unit === "count"));
  const field = (name: string) => ({
    id: name,
    name,
    value: typed(state.fields, name),
    errorMessage: messageAt(problemAt(state, name)),
  });
  return (
    <KeptForm form="practice-setting" subject={setting.key} action={at} page={at} state={state}>
      <h2 class="govuk-heading-m">Set another number</h2>
      <Input
        {...field("value")}
        label={{ text: "Number" }}
        inputmode="numeric"
        classes="govuk-input--width-4"
      />
      <Select
        id="unit"
        name="unit"
        label={{ text: "Of" }}
        items={units.map((unit) => ({
          value: unit,
          text: unit,
          selected: unit === (typed(state.fields, "unit") || setting.unit),
        }))}
        errorMessage={messageAt(problemAt(state, "unit"))}
      />
      <Input
        {...field("validFrom")}
        label={{ text: "In force from" }}
        hint={{ text: "For example, 1 January 2027" }}
        classes="govuk-input--width-20"
      />
      <Input {...field("source")} label={{ text: "The procedure it comes from" }} />
      <Button text="Set it" />
    </KeptForm>
  );
}
