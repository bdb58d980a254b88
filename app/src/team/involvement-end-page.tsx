import { ChildPage, firstName, type OpenRecord } from "../children/public.ts";
import { Button } from "../design/components/button.tsx";
import { InsetText } from "../design/components/inset-text.tsx";
import { Input } from "../design/components/input.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import { WarningText } from "../design/components/warning-text.tsx";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../platform/forms/shown-problems.ts";
import type { Involvement } from "./team.ts";

interface InvolvementEndPageProps {
  readonly open: OpenRecord;
  readonly ending: Involvement;
  readonly leads: boolean;
  readonly state: FormState;
}

export function InvolvementEndPage({ open, ending, leads, state }: InvolvementEndPageProps) {
  const { child } = open;
  const name = firstName(child);
  const who = ending.practitioner ?? `${ending.agencyName}, ${ending.team}`;
  const here = paths.involvementEnd(child.id, ending.id);
  return (
    <ChildPage
      open={open}
      tab="Team"
      title={`${who} leaves ${name}’s team`}
      back={{ href: paths.team(child.id), text: `${name}’s team` }}
      errors={errorsOf(state)}
      scripts={["keep-draft"]}
    >
      {leads && (
        <WarningText text={`${who} leads. After the last day nobody leads until you name somebody.`} />
      )}
      <div class="govuk-!-width-two-thirds">
        <InsetText>
          If nobody else of {ending.agencyName}, {ending.team} works with {name}, that team will no longer see
          the record after the last day. What they wrote stays.
        </InsetText>
      </div>
      <KeptForm form="involvement-end" subject={ending.id} action={here} page={here} state={state}>
        <Input
          name="endedOn"
          label={{ text: "Last day", classes: "govuk-label--s" }}
          hint={{ text: "For example, 12 March 2026." }}
          classes="govuk-input--width-10"
          value={typed(state.fields, "endedOn")}
          errorMessage={messageAt(problemAt(state, "endedOn"))}
        />
        <Textarea
          name="reason"
          label={{ text: "Why they leave", classes: "govuk-label--s" }}
          hint={{
            text: "For example, moved to another post, or the help they gave is no longer needed. The family may read this.",
          }}
          rows={3}
          classes="govuk-!-width-two-thirds"
          value={typed(state.fields, "reason")}
          errorMessage={messageAt(problemAt(state, "reason"))}
        />
        <div class="govuk-button-group">
          <Button text="Record the last day" preventDoubleClick />
          <a class="govuk-link" href={paths.team(child.id)}>
            Leave without recording
          </a>
        </div>
      </KeptForm>
    </ChildPage>
  );
}
