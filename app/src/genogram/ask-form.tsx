import { showDay } from "@throughline/calendar";
import { Button } from "../design/components/button.tsx";
import { Checkboxes } from "../design/components/checkboxes.tsx";
import { Input } from "../design/components/input.tsx";
import { paths } from "../paths.ts";
import { type AskedDrawing, layersOffered } from "./drawing-asked.ts";
import type { FamilyDrawing } from "./family-drawing.ts";
import { firstKnownDay } from "./known-days.ts";

interface AskFormProps {
  readonly drawing: FamilyDrawing;
  readonly asked: AskedDrawing;
}

/** Asks for another day or other layers, by a plain form; the page's script adds a slider of days. */
export function AskForm({ drawing, asked }: AskFormProps) {
  const { open, family } = drawing.family;
  const { day, dayProblem, layers } = asked;
  const first = firstKnownDay(family, open.today);
  return (
    <form class="genogram-ask screen-only" method="get" action={paths.genogram(open.child.id)}>
      <div
        class="genogram-day"
        data-first={first.toString()}
        data-today={open.today.toString()}
        data-day={day.toString()}
      >
        <Input
          id="genogram-on"
          name="on"
          label={{ text: "As at" }}
          classes="govuk-input--width-10"
          value={showDay(day)}
          errorMessage={dayProblem === undefined ? undefined : { text: dayProblem }}
        />
        <input
          type="range"
          class="genogram-slider"
          min="0"
          max={first.until(open.today, { largestUnit: "days" }).days}
          value={Math.max(0, first.until(day, { largestUnit: "days" }).days)}
          aria-label={`Day, from ${showDay(first)} to today`}
          hidden
        />
      </div>
      <input type="hidden" name="layers" value="none" />
      <Checkboxes
        name="layers"
        idPrefix="genogram-layers"
        classes="govuk-checkboxes--small govuk-checkboxes--inline"
        fieldset={{ legend: { text: "Show", classes: "govuk-fieldset__legend--s" } }}
        values={[...layers]}
        items={layersOffered.map(({ layer, words }) => ({ value: layer, text: words }))}
      />
      <Button text="Show" classes="govuk-button--secondary" />
      <p class="genogram-status govuk-visually-hidden" role="status" />
    </form>
  );
}
