import { Input } from "../design/components/input.tsx";
import { Radios } from "../design/components/radios.tsx";
import { Select } from "../design/components/select.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { messageAt } from "../platform/forms/shown-problems.ts";

interface FieldProps {
  readonly state: FormState;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}

const asked = ({ state, name, hint }: FieldProps) => ({
  name,
  ...(hint === undefined ? {} : { hint: { text: hint } }),
  value: typed(state.fields, name),
  errorMessage: messageAt(problemAt(state, name)),
});

const label = (text: string) => ({ text, classes: "govuk-label--s" });

export const Words = (props: FieldProps) => (
  <Input {...asked(props)} label={label(props.label)} classes="govuk-input--width-20" />
);

export const DayField = (props: FieldProps) => (
  <Input {...asked(props)} label={label(props.label)} classes="govuk-input--width-10" />
);

export const LongWords = (props: FieldProps) => (
  <Textarea {...asked(props)} label={label(props.label)} rows={3} classes="govuk-!-width-two-thirds" />
);

interface ChooseProps extends FieldProps {
  readonly items: readonly { readonly value: string; readonly text: string; readonly hint?: string }[];
  readonly inline?: boolean;
}

export const Choose = (props: ChooseProps) => (
  <Radios
    {...asked(props)}
    fieldset={{ legend: { text: props.label, classes: "govuk-fieldset__legend--s" } }}
    {...(props.inline ? { classes: "govuk-radios--inline" } : {})}
    items={props.items.map(({ value, text, hint }) => ({
      value,
      text,
      ...(hint === undefined ? {} : { hint: { text: hint } }),
    }))}
  />
);

interface ChooseOneProps extends FieldProps {
  readonly nothing: string;
  readonly items: readonly { readonly value: string; readonly text: string }[];
}

export const ChooseOne = (props: ChooseOneProps) => (
  <Select
    {...asked(props)}
    label={label(props.label)}
    items={[{ value: "", text: props.nothing }, ...props.items]}
  />
);
