import { ChildPage, firstName, type OpenRecord } from "../children/public.ts";
import { Button } from "../design/components/button.tsx";
import { Input } from "../design/components/input.tsx";
import { Select } from "../design/components/select.tsx";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../platform/forms/shown-problems.ts";
import { SharingFields } from "./sharing-fields.tsx";

interface UnaskedPageProps {
  readonly open: OpenRecord;
  readonly agencies: readonly { id: string; name: string }[];
  readonly state: FormState;
}

/** Deciding whether to share something nobody asked for. */
export function UnaskedPage({ open: record, agencies, state }: UnaskedPageProps) {
  const { child, viewer } = record;
  const here = paths.newSharing(child.id);
  return (
    <ChildPage
      open={record}
      tab={null}
      title="Record a decision to share, or not"
      back={{ href: paths.sharing(child.id), text: `Sharing about ${firstName(child)}` }}
      errors={errorsOf(state)}
      scripts={["keep-draft"]}
    >
      <KeptForm
        form="sharing"
        subject={child.id}
        action={paths.sharingDecisions(child.id)}
        page={here}
        state={state}
      >
        <Select
          id="agency"
          name="agency"
          label={{ text: "With which agency", classes: "govuk-label--s" }}
          items={[
            { value: "", text: "Another organisation" },
            ...agencies.map(({ id, name }) => ({
              value: id,
              text: name,
              selected: id === typed(state.fields, "agency"),
            })),
          ]}
          errorMessage={messageAt(problemAt(state, "agency"))}
        />
        <Input
          name="recipient"
          label={{ text: "To whom there", classes: "govuk-label--s" }}
          hint={{ text: "The person’s name and role; the organisation too where it is another." }}
          value={typed(state.fields, "recipient")}
          errorMessage={messageAt(problemAt(state, "recipient"))}
          classes="govuk-!-width-two-thirds"
        />
        <SharingFields state={state} />
        <p class="govuk-body">
          Decided by {viewer.name}, {viewer.agency}.
        </p>
        <Button text="Record the decision" preventDoubleClick />
      </KeptForm>
    </ChildPage>
  );
}
