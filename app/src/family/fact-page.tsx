import { ChildPage } from "../children/public.ts";
import { Button } from "../design/components/button.tsx";
import { InsetText } from "../design/components/inset-text.tsx";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import type { FormState } from "../platform/forms/fields.ts";
import { errorsOf } from "../platform/forms/shown-problems.ts";
import type { AnyRow, FactSort } from "./fact-sort.ts";
import { ChooseOne } from "./fields.tsx";
import type { OpenFamily } from "./open-family.ts";
import { TellingFields } from "./telling-fields.tsx";

interface FactPageProps {
  readonly family: OpenFamily;
  readonly sort: FactSort;
  /** How it stands; null when it is told for the first time. */
  readonly before: AnyRow | null;
  readonly state: FormState;
  /** What its draft is kept under. */
  readonly subject: string;
  /** This page, with what it was opened with. */
  readonly here: string;
  readonly leave: string;
}

/** Records or changes one fact of any sort about a family. */
export function FactPage({ family, sort, before, state, subject, here, leave }: FactPageProps) {
  const { open, rows, called } = family;
  const { id } = open.child;
  const people = rows.people.map((person) => ({ value: person.id, text: called(person.id) }));
  return (
    <ChildPage
      open={open}
      tab="Family"
      title={`${before === null ? "Record" : "Change"} ${sort.one}`}
      back={{ href: leave, text: "Back" }}
      errors={errorsOf(state)}
      scripts={["keep-draft"]}
    >
      {sort.note && <p class="govuk-body govuk-!-width-two-thirds">{sort.note}</p>}
      {before && (
        <div class="govuk-!-width-two-thirds">
          <InsetText>{sort.sentence(before, family)}.</InsetText>
        </div>
      )}
      <KeptForm
        form="family-fact"
        subject={subject}
        action={
          before === null ? paths.familyFacts(id, sort.key) : paths.familyFact(id, sort.key, before.first_id)
        }
        page={here}
        state={state}
      >
        {before === null &&
          sort.ends.map(({ column, label, hint }) => (
            <ChooseOne
              state={state}
              name={column}
              label={label}
              {...(hint === undefined ? {} : { hint })}
              nothing="Choose somebody"
              items={people}
            />
          ))}
        <sort.Fields state={state} family={family} />
        <TellingFields state={state} lasting={sort.lasting} changing={before !== null} />
        <div class="govuk-button-group">
          <Button text={before === null ? "Record it" : "Record the change"} preventDoubleClick />
          <a class="govuk-link" href={leave}>
            Leave without recording
          </a>
        </div>
      </KeptForm>
    </ChildPage>
  );
}
