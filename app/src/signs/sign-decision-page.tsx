import { ChildPage, firstName, type OpenRecord } from "../children/public.ts";
import { WOULD_WE_ACCEPT } from "../decisions/public.ts";
import { Button } from "../design/components/button.tsx";
import { Input } from "../design/components/input.tsx";
import { Radios } from "../design/components/radios.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import type { FormState } from "../platform/forms/fields.ts";
import { errorsOf } from "../platform/forms/shown-problems.ts";
import { ExplanationsTable } from "./explanations-table.tsx";
import { fieldOf, label, legend, TWO_THIRDS } from "./form-field.ts";
import { amounts, type Sign } from "./sign.ts";
import { WhatWasSeen } from "./sign-parts.tsx";
import { amountWords, signTitle } from "./sign-words.ts";

interface SignDecisionPageProps {
  readonly open: OpenRecord;
  readonly sign: Sign;
  readonly state: FormState;
}

/** What is decided about a sign, with all that people say explains it above the form. */
export function SignDecisionPage({ open, sign, state }: SignDecisionPageProps) {
  const { child, today, viewer } = open;
  const name = firstName(child);
  const here = paths.signDecision(child.id, sign.id);
  const leave = paths.sign(child.id, sign.id);
  const field = fieldOf(state);
  return (
    <ChildPage
      open={open}
      title="Decide about a sign"
      tab="Signs"
      errors={errorsOf(state)}
      scripts={["keep-draft"]}
      back={{ href: leave, text: signTitle(sign) }}
    >
      <h2 class="govuk-heading-m">{signTitle(sign)}</h2>
      <WhatWasSeen sign={sign} />
      {sign.explanations.length > 0 && <ExplanationsTable sign={sign} today={today} acts={false} />}
      <KeptForm
        form="sign-decision"
        subject={`${child.id} ${sign.id}`}
        action={here}
        page={here}
        state={state}
      >
        <Radios
          {...field("closes")}
          fieldset={legend("The sign")}
          classes="govuk-radios--small"
          items={[
            { value: "no", text: "Stays open" },
            {
              value: "yes",
              text: "Is closed",
              hint: { text: "Something has changed for the child. An explanation alone closes nothing." },
            },
          ]}
        />
        <Radios
          {...field("does")}
          fieldset={legend("From now on we do")}
          classes="govuk-radios--small"
          items={amounts.map((amount) => ({ value: amount, text: amountWords[amount] }))}
        />
        <Textarea
          {...field("changed")}
          label={label(`What has changed for ${name}`)}
          hint={{
            text: `Asked when the sign is closed: what is different in ${name}’s days, and who saw it.`,
            classes: TWO_THIRDS,
          }}
          rows={3}
          classes={TWO_THIRDS}
        />
        <Textarea
          {...field("reason")}
          label={label("Why")}
          hint={{ text: "In words that the family could read." }}
          rows={4}
          classes={TWO_THIRDS}
        />
        <Textarea
          {...field("wouldAccept")}
          label={label(WOULD_WE_ACCEPT)}
          hint={{
            text: "Asked whenever less is done than before, and when a sign is closed that is put down to the disability. It may be answered at any other time too.",
            classes: TWO_THIRDS,
          }}
          rows={4}
          classes={TWO_THIRDS}
        />
        <Input
          {...field("on")}
          label={label("On which day it was decided")}
          classes="govuk-input--width-10"
        />
        <p class="govuk-body">
          Decided by {viewer.name}, {viewer.agency}. A new entry linked to a closed sign opens it again.
        </p>
        <div class="govuk-button-group">
          <Button text="Record the decision" preventDoubleClick />
          <a class="govuk-link" href={leave}>
            Leave without recording
          </a>
        </div>
      </KeptForm>
    </ChildPage>
  );
}
