import { showDay, showPartKnownDay } from "@throughline/calendar";
import { ChildPage, firstName } from "../../children/public.ts";
import { Button } from "../../design/components/button.tsx";
import { Input } from "../../design/components/input.tsx";
import { paths } from "../../paths.ts";
import { KeptForm } from "../../platform/drafts/kept-form.tsx";
import type { FormState } from "../../platform/forms/fields.ts";
import { errorsOf } from "../../platform/forms/shown-problems.ts";
import { Choose, Words } from "../fields.tsx";
import type { OpenFamily } from "../open-family.ts";
import type { KnownPerson } from "../relatives/known-people.store.ts";
import { SaidFields } from "../telling-fields.tsx";

interface KnownPeoplePageProps {
  readonly family: OpenFamily;
  readonly find: string;
  readonly found: readonly KnownPerson[];
  readonly state: FormState;
}

/** Finds somebody recorded already, in this family or another that one may see, instead of recording them twice. */
export function KnownPeoplePage({ family, find, found, state }: KnownPeoplePageProps) {
  const { open } = family;
  const { id } = open.child;
  const name = firstName(open.child);
  const here = `${paths.knownPeople(id)}?${new URLSearchParams({ find }).toString()}`;
  return (
    <ChildPage
      open={open}
      tab="Family"
      title={`Choose somebody for ${name}’s family who is recorded already`}
      back={{ href: paths.family(id), text: `${name}’s family` }}
      errors={errorsOf(state)}
      scripts={["keep-draft"]}
    >
      <p class="govuk-body govuk-!-width-two-thirds">
        Only people in the families of children you may see are found. Once they are in this family, everybody
        who may see {name} sees what is recorded of them.
      </p>
      <form method="get" action={paths.knownPeople(id)}>
        <Input
          name="find"
          label={{ text: "Name", classes: "govuk-label--s" }}
          hint={{ text: "Any spelling." }}
          classes="govuk-input--width-20"
          value={find}
        />
        <Button text="Find" classes="govuk-button--secondary" />
      </form>
      {find !== "" && found.length === 0 && (
        <p class="govuk-body">Nobody of that name is recorded that you may see. Add them instead.</p>
      )}
      {found.length > 0 && (
        <KeptForm form="known-person" subject={id} action={paths.knownPeople(id)} page={here} state={state}>
          <input type="hidden" name="find" value={find} />
          <Choose
            state={state}
            name="person"
            label="Who it is"
            items={found.map((person) => ({
              value: person.id,
              text: `${person.name}${person.born ? `, born ${showPartKnownDay(person.born)}` : ""}`,
              hint: `In the family of ${person.families.join(" and ")}`,
            }))}
          />
          <Words
            state={state}
            name="how"
            label="How they belong, where no relation will say it"
            hint="Their relations in this family are recorded on their page afterwards."
          />
          <SaidFields
            state={
              state.fields["saidOn"] === undefined
                ? { ...state, fields: { ...state.fields, saidOn: showDay(open.today) } }
                : state
            }
          />
          <Button text="Add to the family" preventDoubleClick />
        </KeptForm>
      )}
    </ChildPage>
  );
}
