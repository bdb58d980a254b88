import { firstName, type OpenRecord } from "../children/public.ts";
import { Input } from "../design/components/input.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import { paths } from "../paths.ts";
import type { DraftOf } from "../platform/drafts/store.ts";
import type { FormState } from "../platform/forms/fields.ts";
import { GroupedSelect, practitionersByTeam, type TeamChoice } from "../team/public.ts";
import { AccessForm, fieldOf } from "./access-form.tsx";

interface AuditWindowPageProps {
  readonly open: OpenRecord;
  readonly draft: DraftOf;
  readonly choices: readonly TeamChoice[];
  readonly state: FormState;
}

/** Letting an auditor read a record on the days of an audit. */
export function AuditWindowPage({ choices, ...form }: AuditWindowPageProps) {
  const { state } = form;
  const { child } = form.open;
  return (
    <AccessForm
      {...form}
      here={paths.auditWindow(child.id)}
      title={`Let an auditor read ${firstName(child)}’s record`}
      what="The auditor reads the record on these days, but for what is restricted, and adds nothing. Each page they open is written down. After the last day they see nothing."
      button="Open the record to the auditor"
    >
      <GroupedSelect
        {...fieldOf({ state, name: "practitioner", label: "Who reads it" })}
        nothing="Choose somebody"
        groups={practitionersByTeam(choices)}
      />
      <Textarea
        {...fieldOf({
          state,
          name: "audit",
          label: "For which audit",
          hint: "Such as “Deep-dive on neglect, autumn 2026, asked for by the partnership”.",
        })}
        rows={2}
        classes="govuk-!-width-two-thirds"
      />
      <Input {...fieldOf({ state, name: "from", label: "From" })} classes="govuk-input--width-10" />
      <Input
        {...fieldOf({ state, name: "to", label: "Last day", hint: "90 days from the first at most." })}
        classes="govuk-input--width-10"
      />
    </AccessForm>
  );
}
