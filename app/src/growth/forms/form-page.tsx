import type { ComponentChildren } from "preact";
import { ChildPage } from "../../children/public.ts";
import { Button } from "../../design/components/button.tsx";
import { paths } from "../../paths.ts";
import { KeptForm } from "../../platform/drafts/kept-form.tsx";
import { type FormState, problemAt, typed } from "../../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../../platform/forms/shown-problems.ts";
import type { GrowthFormPageProps } from "./growth-form.ts";

interface FormPageProps extends Pick<GrowthFormPageProps, "open" | "of" | "state"> {
  readonly title: string;
  readonly before?: ComponentChildren;
  readonly button: string;
  readonly children: ComponentChildren;
}

/** A page of one form about growth, with the way back. */
export function FormPage({ open, state, of: { form, at }, title, before, button, children }: FormPageProps) {
  const { child, viewer } = open;
  return (
    <ChildPage
      open={open}
      title={title}
      tab="Growth"
      errors={errorsOf(state)}
      scripts={["keep-draft"]}
      back={{ href: paths.growth(child.id), text: "Growth" }}
    >
      {before}
      <div class="growth-form">
        <KeptForm form={form} subject={child.id} action={at(child.id)} page={at(child.id)} state={state}>
          {children}
          <p class="govuk-body">
            Recorded by {viewer.name}, {viewer.agency}. What was recorded before stays readable.
          </p>
          <div class="govuk-button-group">
            <Button text={button} preventDoubleClick />
            <a class="govuk-link" href={paths.growth(child.id)}>
              Leave without recording
            </a>
          </div>
        </KeptForm>
      </div>
    </ChildPage>
  );
}

/** What every field of a form needs: its name, what was typed in it, and what is wrong with that. */
export const fieldOf = (state: FormState) => (name: string) => ({
  id: name,
  name,
  value: typed(state.fields, name),
  errorMessage: messageAt(problemAt(state, name)),
});

export const bold = (text: string) => ({ text, classes: "govuk-label--s" });
