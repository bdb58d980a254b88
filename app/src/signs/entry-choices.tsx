import { showPartKnownDay } from "@throughline/calendar";
import { Button } from "../design/components/button.tsx";
import { Checkboxes } from "../design/components/checkboxes.tsx";
import { Input } from "../design/components/input.tsx";
import type { LinkedEntry } from "./sign.ts";

/** An entry to choose, by the id of its first version. */
export interface EntryChoice extends LinkedEntry {
  readonly firstId: string;
}

interface EntryChoicesProps {
  readonly name?: string;
  readonly legend: string;
  readonly hint?: string;
  readonly choices: readonly EntryChoice[];
  readonly chosen: readonly string[];
  readonly error?: { text: string } | undefined;
}

/** Entries to tick, each with its day, its agency and its words. */
export function EntryChoices({ name = "entry", legend, hint, choices, chosen, error }: EntryChoicesProps) {
  return (
    <Checkboxes
      name={name}
      fieldset={{ legend: { text: legend, classes: "govuk-fieldset__legend--s" } }}
      {...(hint && { hint: { text: hint } })}
      classes="govuk-checkboxes--small entry-choices"
      values={chosen}
      items={choices.map((choice) => ({
        value: choice.firstId,
        text: (
          <>
            <strong>{showPartKnownDay(choice.happened)}</strong>, {choice.agencyName}
            {choice.restricted && " (restricted)"}
            {choice.measured.length > 0 && `: ${choice.measured.join(", ")}`}
          </>
        ),
        hint: { text: shortened(choice.what) },
      }))}
      errorMessage={error}
    />
  );
}

interface FindEntriesProps {
  readonly action: string;
  readonly words: string;
  /** Chosen already: they stay so while one looks for more. */
  readonly chosen: readonly string[];
  readonly button?: string;
}

/** Looks for entries by their words, and keeps what is chosen already. */
export function FindEntries({ action, words, chosen, button = "Find entries" }: FindEntriesProps) {
  return (
    <form method="get" action={action} class="entry-choices__find">
      {chosen.map((id) => (
        <input type="hidden" name="entry" value={id} />
      ))}
      <Input
        name="words"
        label={{ text: "Words in the entry", classes: "govuk-label--s" }}
        hint={{ text: "For example, weight, or tired. Leave it empty for the latest." }}
        value={words}
        classes="govuk-input--width-20"
      />
      <Button text={button} classes="govuk-button--secondary" />
    </form>
  );
}

const LONG = 260;

const shortened = (words: string): string =>
  words.length <= LONG ? words : `${words.slice(0, words.lastIndexOf(" ", LONG))} …`;
