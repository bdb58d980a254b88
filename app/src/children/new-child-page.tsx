import { Button } from "../design/components/button.tsx";
import { Input } from "../design/components/input.tsx";
import { Radios } from "../design/components/radios.tsx";
import { Select } from "../design/components/select.tsx";
import { Page } from "../design/layout.tsx";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../platform/forms/shown-problems.ts";
import { pronouns, sexes } from "./new-child-form.ts";

interface NewChildPageProps {
  readonly viewer: Viewer;
  readonly teams: readonly { id: string; name: string }[];
  readonly state: FormState;
}

const spokenOf = { she: "She, her", he: "He, him", they: "They, them" } as const;

export function NewChildPage({ viewer, teams, state }: NewChildPageProps) {
  const field = (name: string, width = "govuk-input--width-20") => ({
    id: name,
    name,
    value: typed(state.fields, name),
    errorMessage: messageAt(problemAt(state, name)),
    classes: width,
  });
  const choice = (name: string) => ({
    idPrefix: name,
    name,
    value: typed(state.fields, name),
    errorMessage: messageAt(problemAt(state, name)),
  });
  return (
    <Page
      title="Open a child’s record"
      viewer={viewer}
      nav="children"
      errors={errorsOf(state)}
      back={{ href: paths.children(), text: "My children" }}
      scripts={["keep-draft"]}
    >
      <h1 class="govuk-heading-l">Open a child’s record</h1>
      <p class="govuk-body">
        Look for the child first, by another spelling and by NHS number: two records would each tell half of a
        life. Whoever works with the child can then be added to the team.
      </p>
      <KeptForm form="new-child" subject="" action={paths.children()} page={paths.newChild()} state={state}>
        <Input {...field("given")} label={{ text: "First name" }} />
        <Input {...field("family")} label={{ text: "Family name" }} />
        <Input {...field("knownAs")} label={{ text: "Known as (if different)" }} />
        <Input
          {...field("born")}
          label={{ text: "Born" }}
          hint={{ text: "As exactly as it is known: 3 July 2017, July 2017, or 2017" }}
        />
        <Radios
          {...choice("sex")}
          fieldset={{ legend: { text: "Sex recorded at birth" } }}
          items={sexes.map((sex) => ({
            value: sex,
            text: sex === "not known" ? "Not known" : sex === "female" ? "Female" : "Male",
          }))}
        />
        <Radios
          {...choice("pronouns")}
          fieldset={{ legend: { text: "Spoken of as" } }}
          items={pronouns.map((one) => ({ value: one, text: spokenOf[one] }))}
        />
        <Input {...field("nhsNumber", "govuk-input--width-10")} label={{ text: "NHS number (if known)" }} />
        <Input
          {...field("upn", "govuk-input--width-10")}
          label={{ text: "Unique pupil number (if known)" }}
        />
        <Input
          {...field("languages")}
          label={{ text: "Languages at home" }}
          hint={{ text: "Separate them by commas" }}
        />
        <Select
          id="team"
          name="team"
          label={{ text: "Your team that works with the child" }}
          items={teams.map(({ id, name }) => ({
            value: id,
            text: name,
            selected: id === typed(state.fields, "team"),
          }))}
          errorMessage={messageAt(problemAt(state, "team"))}
        />
        <Button text="Open the record" preventDoubleClick />
      </KeptForm>
    </Page>
  );
}
