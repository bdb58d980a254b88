import { Select } from "../design/components/select.tsx";
import { Page } from "../design/layout.tsx";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../platform/forms/shown-problems.ts";
import type { FrontDoor } from "./front-doors.store.ts";
import { RaiseFields, SendConcern } from "./raise-fields.tsx";

interface RaisePageProps {
  readonly viewer: Viewer;
  readonly doors: readonly FrontDoor[];
  readonly state: FormState;
  /** What the clock would promise if it were sent now. */
  readonly dueIfSentNow: string;
}

export function RaisePage({ viewer, doors, state, dueIfSentNow }: RaisePageProps) {
  return (
    <Page
      title="Raise a concern"
      viewer={viewer}
      nav="concerns"
      errors={errorsOf(state)}
      back={{ href: paths.concerns(), text: "Concerns" }}
      scripts={["keep-draft"]}
    >
      <h1 class="govuk-heading-l">Raise a concern about a child</h1>
      {doors.length === 0 ? (
        <p class="govuk-body">
          No team is set as the front door here yet, so nobody would read it. Do not wait: ring children’s
          services.
        </p>
      ) : (
        <>
          <p class="govuk-body">
            It goes to the front door in your name, {viewer.name}, {viewer.agency}. Sent now, it is answered,
            with reasons, by {dueIfSentNow}. If it is accepted, your words stand in the child’s record, where
            the family may read them.
          </p>
          <KeptForm
            form="concern"
            subject=""
            action={paths.concerns()}
            page={paths.newConcern()}
            state={state}
          >
            <RaiseFields state={state} audience="practitioner" />
            <WhichDoor doors={doors} state={state} />
            <SendConcern />
          </KeptForm>
        </>
      )}
    </Page>
  );
}

function WhichDoor({ doors, state }: Pick<RaisePageProps, "doors" | "state">) {
  const [only] = doors;
  if (doors.length === 1 && only) return <input type="hidden" name="frontDoor" value={only.id} />;
  return (
    <Select
      id="frontDoor"
      name="frontDoor"
      label={{ text: "Which front door it goes to", classes: "govuk-label--s" }}
      items={doors.map(({ id, name }) => ({
        value: id,
        text: name,
        selected: id === typed(state.fields, "frontDoor"),
      }))}
      errorMessage={messageAt(problemAt(state, "frontDoor"))}
    />
  );
}
