import { firstName, type OpenRecord } from "../children/public.ts";
import { paths } from "../paths.ts";
import type { DraftOf } from "../platform/drafts/store.ts";
import type { FormState } from "../platform/forms/fields.ts";
import { GroupedSelect, practitionersByTeam, type TeamChoice } from "../team/public.ts";
import { AccessForm, fieldOf, Why } from "./access-form.tsx";
import type { BarTold } from "./bars.store.ts";

interface FormProps {
  readonly open: OpenRecord;
  readonly draft: DraftOf;
  readonly state: FormState;
}

/** Barring a practitioner from a record by name. */
export function BarPage({ choices, ...form }: FormProps & { readonly choices: readonly TeamChoice[] }) {
  const name = firstName(form.open.child);
  return (
    <AccessForm
      {...form}
      here={paths.newBar(form.open.child.id)}
      title={`Who must not see ${name}’s record`}
      what={`Whoever you choose sees nothing of ${name}’s record from now on, whatever team they are in or come to, and cannot open it in an emergency. Their work with other children goes on. That they are barred, why and by whom stands on the page of who may see.`}
      button="Bar them from this record"
    >
      <GroupedSelect
        {...fieldOf({
          state: form.state,
          name: "practitioner",
          label: "Practitioner",
          hint: "Such as somebody who is related to the family, or lives beside them.",
        })}
        nothing="Choose somebody"
        groups={practitionersByTeam(choices)}
      />
      <Why
        state={form.state}
        label="Why they must not see it"
        hint="In words that they, and the family, could read."
      />
    </AccessForm>
  );
}

/** Letting somebody who was barred see again. */
export function BarEndPage({ bar, ...form }: FormProps & { readonly bar: BarTold }) {
  const name = firstName(form.open.child);
  return (
    <AccessForm
      {...form}
      here={paths.barEnd(form.open.child.id, bar.practitionerId)}
      title={`Let ${bar.name} see ${name}’s record again`}
      what={`${bar.by} barred ${bar.name} from this record: ${bar.reason} Once this is lifted, ${bar.name} sees it wherever their team or their work lets them.`}
      button="Let them see again"
    >
      <Why state={form.state} label="Why they may see it again" />
    </AccessForm>
  );
}
