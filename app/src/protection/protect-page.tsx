import type { Agency } from "@throughline/chronology";
import { ChildPage } from "../children/public.ts";
import type { Colleague } from "../chronology/public.ts";
import { Button } from "../design/components/button.tsx";
import { Checkboxes } from "../design/components/checkboxes.tsx";
import { InsetText } from "../design/components/inset-text.tsx";
import { Input } from "../design/components/input.tsx";
import { Radios } from "../design/components/radios.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import { type FormState, problemAt, ticked, typed } from "../platform/forms/fields.ts";
import type { OfPerson } from "./protection-page.tsx";

interface ProtectPageProps extends OfPerson {
  readonly agencies: readonly Agency[];
  readonly people: readonly Colleague[];
  readonly state: FormState;
}

export const fieldOf = (state: FormState) => (name: string) => {
  const problem = problemAt(state, name);
  return {
    name,
    value: typed(state.fields, name),
    errorMessage: problem === undefined ? undefined : { text: problem },
  };
};

export function ProtectPage({ open, personId, called, agencies, people, state }: ProtectPageProps) {
  const { child, viewer } = open;
  const action = paths.newProtection(child.id, personId);
  const field = fieldOf(state);
  const sealed = ticked(state.fields, "people");
  return (
    <ChildPage
      open={open}
      title={`Protect where ${called} lives`}
      tab="Family"
      errors={state.problems.map(({ field: at, words }) => ({ text: words, href: `#${at}` }))}
      scripts={["keep-draft"]}
      back={{ href: paths.protection(child.id, personId), text: called }}
    >
      <InsetText>
        From the day you say, others find neither the address nor the home, nor who sleeps there, the nights,
        the help at that home, or how contact is arranged; they are told that it is protected and to ask{" "}
        {viewer.agency}. Whoever lives with {called} since then is kept with them. An entry, a note of how
        somebody belongs to the family, or a file that was brought in is not hidden by this: restrict or seal
        each entry that tells.
      </InsetText>
      <KeptForm form="protection" subject={personId} action={action} page={action} state={state}>
        <Radios
          name="to"
          fieldset={{
            legend: { text: "Who may still read it?", classes: "govuk-fieldset__legend--s" },
          }}
          errorMessage={field("to").errorMessage}
          value={typed(state.fields, "to")}
          items={[
            {
              value: "agencies",
              text: `${viewer.agency}, and agencies ticked here`,
              conditional: (
                <Checkboxes
                  name="agencies"
                  classes="govuk-checkboxes--small"
                  fieldset={{ legend: { text: "Agencies that may read it too" } }}
                  values={ticked(state.fields, "agencies")}
                  items={agencies
                    .filter(({ agencyId }) => agencyId !== viewer.agencyId)
                    .map(({ agencyId, agencyName }) => ({ value: agencyId, text: agencyName }))}
                />
              ),
            },
            {
              value: "people",
              text: "Only the people ticked here",
              conditional: (
                <Checkboxes
                  name="people"
                  classes="govuk-checkboxes--small"
                  fieldset={{ legend: { text: "People who may read it" } }}
                  hint={{
                    text: "Should all of them leave your agency, its managers can read it and name somebody.",
                  }}
                  errorMessage={field("people").errorMessage}
                  values={sealed.length > 0 || state.problems.length > 0 ? sealed : [viewer.practitionerId]}
                  items={people.map(({ id, name, role, agency }) => ({
                    value: id,
                    text: `${name}, ${role}, ${agency}${id === viewer.practitionerId ? " (you)" : ""}`,
                  }))}
                />
              ),
            },
          ]}
        />
        <Textarea
          {...field("reason")}
          label={{ text: "Why?", classes: "govuk-label--s" }}
          hint={{ text: "Read only by those who may read where they live." }}
          rows={3}
        />
        <Input
          {...field("from")}
          label={{ text: "From which day?", classes: "govuk-label--s" }}
          hint={{ text: "The day of the move. Homes that ended before it are still shown." }}
          classes="govuk-input--width-10"
        />
        <Input
          {...field("until")}
          label={{ text: "Until which day, if that is known?", classes: "govuk-label--s" }}
          hint={{ text: "After it the whole team reads it again. Leave this empty if nobody knows." }}
          classes="govuk-input--width-10"
        />
        <Input
          {...field("reviewBy")}
          label={{ text: "By which day will it be looked at again?", classes: "govuk-label--s" }}
          hint={{ text: "It goes on after that day until somebody ends it." }}
          classes="govuk-input--width-10"
        />
        <Button text="Protect it" preventDoubleClick />
      </KeptForm>
    </ChildPage>
  );
}
