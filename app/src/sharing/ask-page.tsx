import { ChildPage, firstName, type OpenRecord } from "../children/public.ts";
import { Button } from "../design/components/button.tsx";
import { Input } from "../design/components/input.tsx";
import { Select } from "../design/components/select.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../platform/forms/shown-problems.ts";

interface AskPageProps {
  readonly open: OpenRecord;
  readonly agencies: readonly { id: string; name: string }[];
  readonly state: FormState;
}

/** Asking another agency for what it knows. */
export function AskPage({ open: record, agencies, state }: AskPageProps) {
  const { child } = record;
  const field = (name: string, text: string, hint?: string) => ({
    name,
    value: typed(state.fields, name),
    errorMessage: messageAt(problemAt(state, name)),
    label: { text, classes: "govuk-label--s" },
    ...(hint !== undefined && { hint: { text: hint, classes: "govuk-!-width-two-thirds" } }),
  });
  const area = (name: string, text: string, hint?: string) => (
    <Textarea {...field(name, text, hint)} rows={3} classes="govuk-!-width-two-thirds" />
  );
  return (
    <ChildPage
      open={record}
      tab={null}
      title="Ask another agency"
      back={{ href: paths.sharing(child.id), text: `Sharing about ${firstName(child)}` }}
      errors={errorsOf(state)}
      scripts={["keep-draft"]}
    >
      <p class="govuk-body govuk-!-width-two-thirds">
        The agency asked reads these words and nothing else of the record, unless it works with{" "}
        {firstName(child)} already. Everybody on the team reads them too.
      </p>
      <KeptForm
        form="information-request"
        subject={child.id}
        action={paths.informationRequests(child.id)}
        page={paths.newInformationRequest(child.id)}
        state={state}
      >
        <Select
          id="agency"
          {...field("agency", "Which agency")}
          items={agencies.map(({ id, name }) => ({
            value: id,
            text: name,
            selected: id === typed(state.fields, "agency"),
          }))}
        />
        <Input
          {...field("about", "Who it is about", "As much as they need to know who is meant, and no more.")}
          classes="govuk-!-width-two-thirds"
        />
        {area("what", "What exactly is asked for")}
        {area("forFunction", "For which of your own tasks")}
        {area("need", "What need or risk makes you ask")}
        <Input
          {...field("askedOn", "Asked on", "Today, or the day on which it was asked by telephone or letter.")}
          classes="govuk-input--width-10"
        />
        <Button text="Send the question" preventDoubleClick />
      </KeptForm>
    </ChildPage>
  );
}
