import { ChildPage } from "../children/public.ts";
import { Button } from "../design/components/button.tsx";
import { InsetText } from "../design/components/inset-text.tsx";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import type { FormState } from "../platform/forms/fields.ts";
import { errorsOf } from "../platform/forms/shown-problems.ts";
import type { AnyRow, FactSort } from "./fact-sort.ts";
import { LongWords } from "./fields.tsx";
import type { OpenFamily } from "./open-family.ts";

interface WithdrawalPageProps {
  readonly family: OpenFamily;
  readonly sort: FactSort;
  readonly before: AnyRow;
  readonly state: FormState;
  /** This page, with what it was opened with. */
  readonly here: string;
  readonly leave: string;
}

export function WithdrawalPage({ family, sort, before, state, here, leave }: WithdrawalPageProps) {
  const { open } = family;
  const action = paths.familyFactWithdrawal(open.child.id, sort.key, before.first_id);
  return (
    <ChildPage
      open={open}
      tab="Family"
      title="Take back what was recorded"
      back={{ href: leave, text: "Back" }}
      errors={errorsOf(state)}
      scripts={["keep-draft"]}
    >
      <div class="govuk-!-width-two-thirds">
        <InsetText>{sort.sentence(before, family)}.</InsetText>
        <p class="govuk-body">
          Take it back if it was never so. If it was so and has ended, change it and give the last day
          instead. What is taken back stays to be read, with the reason.
        </p>
      </div>
      <KeptForm form="family-withdrawal" subject={before.first_id} action={action} page={here} state={state}>
        <LongWords state={state} name="reason" label="Why it is taken back" />
        <div class="govuk-button-group">
          <Button text="Take it back" preventDoubleClick />
          <a class="govuk-link" href={leave}>
            Leave it as it is
          </a>
        </div>
      </KeptForm>
    </ChildPage>
  );
}
