import { showDay } from "@throughline/calendar";
import { Button } from "../design/components/button.tsx";
import { Input } from "../design/components/input.tsx";
import { paths } from "../paths.ts";

interface AsAtFormProps {
  readonly childId: string;
  readonly day: Temporal.PlainDate;
  readonly problem: string | undefined;
}

/** Asks for the family as it was on another day. */
export function AsAtForm({ childId, day, problem }: AsAtFormProps) {
  return (
    <form method="get" action={paths.family(childId)}>
      <Input
        name="on"
        label={{ text: "Day" }}
        hint={{ text: "For example, 12 March 2024." }}
        classes="govuk-input--width-10"
        value={showDay(day)}
        errorMessage={problem === undefined ? undefined : { text: problem }}
      />
      <Button text="Show that day" classes="govuk-button--secondary" />
    </form>
  );
}
