import { showDay } from "@throughline/calendar";
import { Button } from "../design/components/button.tsx";
import { Select } from "../design/components/select.tsx";
import { Page } from "../design/layout.tsx";
import { Card } from "../design/record/card.tsx";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../platform/forms/shown-problems.ts";
import { roleInSentence } from "../practitioners/role-in-sentence.ts";
import { NOBODY } from "./account-standing.ts";
import type { ManagedBy } from "./line-managers.store.ts";
import type { Person } from "./people.store.ts";
import { Field } from "./spell-fields.tsx";

interface LineManagerPageProps {
  readonly viewer: Viewer;
  readonly person: Person;
  readonly people: readonly Person[];
  readonly spells: readonly ManagedBy[];
  readonly state: FormState;
}

/** Who manages somebody of the agency, from which day on. */
export function LineManagerPage({ viewer, person, people, spells, state }: LineManagerPageProps) {
  const here = paths.personManager(person.id);
  return (
    <Page
      title={`Who manages ${person.name}`}
      viewer={viewer}
      errors={errorsOf(state)}
      back={{ href: paths.agencyPerson(person.id), text: person.name }}
      scripts={["keep-draft"]}
    >
      <h1 class="govuk-heading-l">Who manages {person.name}</h1>
      <p class="govuk-body">
        Their manager sees the record of every child whom one of {person.name}’s teams works with, from the
        day you give until another manager’s first day. Each look is written down, and the family can be told.
        Name yourself, and somebody else must confirm it first.
      </p>
      <KeptForm form="line-manager" subject={person.id} action={here} page={here} state={state}>
        <Select
          id="manager"
          name="manager"
          label={{ text: "Manager", classes: "govuk-label--s" }}
          value={typed(state.fields, "manager")}
          errorMessage={messageAt(problemAt(state, "manager"))}
          items={[
            { text: "Choose somebody", value: "" },
            ...people
              .filter(({ id }) => id !== person.id)
              .map(({ id, name, role }) => ({ text: `${name}, ${roleInSentence(role)}`, value: id })),
            { text: "Nobody any more", value: NOBODY },
          ]}
        />
        <Field state={state} name="from" label="From which day" short />
        <Button text="Keep this manager" preventDoubleClick />
      </KeptForm>
      {spells.length > 0 && (
        <Card id="managers" title="Until now">
          <ul class="govuk-list">
            {spells.map(({ manager, from }) => (
              <li>
                {manager ?? "Nobody"}, from {showDay(from)}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Page>
  );
}
