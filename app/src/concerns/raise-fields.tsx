import { Button } from "../design/components/button.tsx";
import { Fieldset } from "../design/components/fieldset.tsx";
import { Input } from "../design/components/input.tsx";
import { Radios } from "../design/components/radios.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import { WarningText } from "../design/components/warning-text.tsx";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { messageAt } from "../platform/forms/shown-problems.ts";
import { type Audience, wordsFor } from "./raise-words.ts";

interface RaiseFieldsProps {
  readonly state: FormState;
  readonly audience: Audience;
}

const label = (text: string) => ({ text, classes: "govuk-label--s" });
const small = { classes: "govuk-!-width-two-thirds" };

/** Everything a concern asks, safety first; in a parent's words for a parent. */
export function RaiseFields({ state, audience }: RaiseFieldsProps) {
  const say = wordsFor(audience);
  const field = (name: string) => ({
    name,
    value: typed(state.fields, name),
    errorMessage: messageAt(problemAt(state, name)),
  });
  const legend = (text: string) => ({ legend: { text, classes: "govuk-fieldset__legend--s" } });
  return (
    <>
      <WarningText text="If a child is in danger now, ring 999. Do not wait for an answer to this." />
      <Radios
        {...field("safeTonight")}
        fieldset={legend("Is the child safe tonight?")}
        items={[
          { value: "yes", text: "Yes, as far as I know" },
          { value: "no", text: "No", hint: { text: "Ring 999 first, then go on here." } },
          { value: "not known", text: "I do not know" },
        ]}
      />
      <Textarea
        {...field("safeWhy")}
        label={label("What makes you think so")}
        rows={2}
        {...small}
        hint={{ text: "If you can say." }}
      />
      <Group title="Who the child is">
        <Input {...field("given")} label={label("First name")} classes="govuk-input--width-20" />
        <Input {...field("family")} label={label("Family name")} classes="govuk-input--width-20" />
        <Input
          {...field("born")}
          label={label("Born")}
          hint={{ text: "If you know, as exactly as you know: 3 July 2017, July 2017, about 2017" }}
          classes="govuk-input--width-20"
        />
        <Input
          {...field("nhsNumber")}
          label={label("NHS number")}
          hint={{ text: "If you know." }}
          classes="govuk-input--width-10"
        />
        <Input
          {...field("whereabouts")}
          label={label("Where the child lives or goes to school")}
          hint={{ text: "If you know." }}
        />
      </Group>
      <Group title={say.whatTitle}>
        <Textarea
          {...field("what")}
          label={label(say.what)}
          hint={{ text: say.whatHint }}
          rows={6}
          {...small}
        />
        <Radios
          {...field("firstHand")}
          fieldset={legend("Did you see or hear it yourself?")}
          items={[
            { value: "yes", text: "Yes" },
            { value: "no", text: "No, somebody told me" },
          ]}
        />
        <Input
          {...field("happened")}
          label={label("When it was")}
          hint={{ text: "For example, 23 November 2026, or November 2026 if it is not known more exactly" }}
          classes="govuk-input--width-20"
        />
        <Textarea
          {...field("effect")}
          label={label(say.effect)}
          hint={{ text: say.effectHint }}
          rows={4}
          {...small}
        />
        <Textarea {...field("done")} label={label("What has been done already")} rows={3} {...small} />
      </Group>
      <Group title="What the family knows">
        <Radios
          {...field("familyKnows")}
          fieldset={legend(say.familyKnows)}
          hint={{ text: "It is right to tell a family first, unless that could put somebody at risk." }}
          items={[
            { value: "yes", text: "Yes" },
            { value: "no", text: "No" },
          ]}
        />
        <Textarea {...field("familyWhyNot")} label={label("If not, why not")} rows={2} {...small} />
      </Group>
    </>
  );
}

/** Who somebody without an account is, and how they can be reached. */
export function ReferrerFields({ state, audience }: RaiseFieldsProps) {
  const say = wordsFor(audience);
  const field = (name: string) => ({
    name,
    value: typed(state.fields, name),
    errorMessage: messageAt(problemAt(state, name)),
  });
  return (
    <Group title="Who you are">
      <Input
        {...field("name")}
        label={label("Your name")}
        classes="govuk-input--width-20"
        autocomplete="name"
      />
      <Input {...field("role")} label={label(say.role)} classes="govuk-input--width-20" />
      <Input
        {...field("contact")}
        label={label("A telephone number or email address")}
        classes="govuk-input--width-20"
      />
    </Group>
  );
}

function Group({ title, children }: { title: string; children: preact.ComponentChildren }) {
  return <Fieldset legend={{ text: title, classes: "govuk-fieldset__legend--m" }}>{children}</Fieldset>;
}

export const SendConcern = () => <Button text="Send the concern" preventDoubleClick />;
