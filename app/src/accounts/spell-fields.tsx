import { Input } from "../design/components/input.tsx";
import { Select } from "../design/components/select.tsx";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { messageAt } from "../platform/forms/shown-problems.ts";
import type { Team } from "./people.store.ts";

interface FieldProps {
  readonly state: FormState;
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly short?: boolean;
  /** The form it stands in, where a page has several. */
  readonly of?: string;
}

export const idIn = (of: string | undefined, name: string): string =>
  of === undefined ? name : `${of}-${name}`;

export function Field({ state, name, label, hint, of, short = false }: FieldProps) {
  return (
    <Input
      id={idIn(of, name)}
      name={name}
      label={{ text: label }}
      hint={hint === undefined ? undefined : { text: hint }}
      classes={short ? "govuk-input--width-10" : "govuk-input--width-20"}
      value={typed(state.fields, name)}
      errorMessage={messageAt(problemAt(state, name))}
    />
  );
}

/** Which team, from when and until when. */
export function SpellFields({
  state,
  teams,
  of,
}: {
  readonly of?: string;
  readonly state: FormState;
  readonly teams: readonly Team[];
}) {
  const within = of === undefined ? {} : { of };
  return (
    <>
      <Select
        id={idIn(of, "team")}
        name="team"
        label={{ text: "Team" }}
        value={typed(state.fields, "team")}
        items={[
          { text: "Choose a team", value: "" },
          ...teams.map(({ id, name }) => ({ text: name, value: id })),
        ]}
        errorMessage={messageAt(problemAt(state, "team"))}
      />
      <Field {...within} state={state} name="from" label="From" short />
      <Field
        {...within}
        state={state}
        name="to"
        label="Last day"
        hint="On the day after it they see nothing. It can be moved later."
        short
      />
    </>
  );
}
