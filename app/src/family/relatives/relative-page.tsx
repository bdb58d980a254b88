import { showPartKnownDay } from "@throughline/calendar";
import { ChildPage, firstName } from "../../children/public.ts";
import { Button } from "../../design/components/button.tsx";
import { Checkboxes } from "../../design/components/checkboxes.tsx";
import { paths } from "../../paths.ts";
import { KeptForm } from "../../platform/drafts/kept-form.tsx";
import { type FormState, ticked } from "../../platform/forms/fields.ts";
import { errorsOf } from "../../platform/forms/shown-problems.ts";
import { Choose, ChooseOne, DayField, Words } from "../fields.tsx";
import type { OpenFamily } from "../open-family.ts";
import { SaidFields } from "../telling-fields.tsx";
import type { KnownPerson } from "./known-people.store.ts";
import type { RelationSort } from "./relation-sort.ts";

interface RelativePageProps {
  readonly family: OpenFamily;
  readonly sort: RelationSort;
  readonly of: string;
  readonly state: FormState;
  /** People recorded already who may be the very same. */
  readonly likely: readonly KnownPerson[];
  readonly subject: string;
  readonly here: string;
}

/** Adds somebody to the family as a relation of somebody who is in it: who they are, the tie and the home in one step. */
export function RelativePage({ family, sort, of, state, likely, subject, here }: RelativePageProps) {
  const { open, called } = family;
  const { id } = open.child;
  return (
    <ChildPage
      open={open}
      tab="Family"
      title={sort.title(called(of))}
      back={{ href: paths.family(id), text: `${firstName(open.child)}’s family` }}
      errors={errorsOf(state)}
      scripts={["keep-draft"]}
    >
      {sort.note && <p class="govuk-body govuk-!-width-two-thirds">{sort.note}</p>}
      <KeptForm form="relative" subject={subject} action={paths.relatives(id)} page={here} state={state}>
        <input type="hidden" name="relation" value={sort.key} />
        <input type="hidden" name="of" value={of} />
        {likely.length > 0 && <WhoItIs state={state} likely={likely} />}
        <Words
          state={state}
          name="given"
          label={sort.nameless ? "First name, if one was given" : "First name"}
        />
        <Words state={state} name="family" label="Family name" hint="Leave it empty if it is not known." />
        <Choose
          state={state}
          name="sex"
          label="Sex as recorded"
          inline
          items={[
            { value: "female", text: "Female" },
            { value: "male", text: "Male" },
            { value: "not known", text: "Not known" },
          ]}
        />
        {!sort.nameless && (
          <DayField
            state={state}
            name="born"
            label="Born"
            hint="As exactly as it is known: 12 March 1991, 1991, about 1990. Leave it empty if nobody knows."
          />
        )}
        <sort.Fields state={state} family={family} of={of} />
        {!sort.nameless && <HomeFields family={family} state={state} />}
        <SaidFields state={state} />
        <div class="govuk-button-group">
          <Button text="Add to the family" preventDoubleClick />
          <a class="govuk-link" href={paths.family(id)}>
            Leave without adding
          </a>
        </div>
      </KeptForm>
    </ChildPage>
  );
}

function HomeFields({ family: { open, rows }, state }: { family: OpenFamily; state: FormState }) {
  const name = firstName(open.child);
  return (
    <>
      {rows.household.length > 0 && (
        <ChooseOne
          state={state}
          name="home"
          label="Where they live"
          nothing="Not known, or a home that is not here yet"
          items={rows.household.map(({ first_id: value, name: text }) => ({ value, text }))}
        />
      )}
      <Words
        state={state}
        name="newHome"
        label={rows.household.length > 0 ? "Or a home that is not here yet" : "The home they live in"}
        hint="What the family calls it, such as Dad’s flat. Leave it empty if it is not known."
      />
      <Checkboxes
        name="childToo"
        values={ticked(state.fields, "childToo")}
        items={[
          {
            value: "yes",
            text: `${name} sleeps in this new home too`,
            conditional: (
              <Words
                state={state}
                name="nights"
                label="Which nights, if not every night"
                hint="For example, Fridays and Saturdays."
              />
            ),
          },
        ]}
      />
    </>
  );
}

function WhoItIs({ state, likely }: Pick<RelativePageProps, "state" | "likely">) {
  return (
    <Choose
      state={state}
      name="same"
      label="Somebody of this name is recorded already. Is it them?"
      hint="One person recorded twice would each time tell half of what is known."
      items={[
        ...likely.map(({ id, name, born, families }) => ({
          value: id,
          text: `Yes: ${name}${born ? `, born ${showPartKnownDay(born)}` : ""}`,
          hint: `In the family of ${families.join(" and ")}`,
        })),
        { value: "new", text: "No, somebody else" },
      ]}
    />
  );
}
