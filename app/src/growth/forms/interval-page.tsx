import { daysBetween } from "@throughline/calendar";
import { inDays, publishedIntervals } from "@throughline/growth";
import { firstName } from "../../children/public.ts";
import { Input } from "../../design/components/input.tsx";
import { Radios } from "../../design/components/radios.tsx";
import { Select } from "../../design/components/select.tsx";
import { Textarea } from "../../design/components/textarea.tsx";
import { typed } from "../../platform/forms/fields.ts";
import { bold, fieldOf, FormPage } from "./form-page.tsx";
import type { GrowthFormPageProps } from "./growth-form.ts";

/** How often this child is to be measured, as a clinician says it, beside what published sources say. */
export function IntervalPage({ open, of, state }: GrowthFormPageProps) {
  const field = fieldOf(state);
  const { child, today } = open;
  return (
    <FormPage
      open={open}
      state={state}
      of={of}
      title="How often to measure"
      button="Record how often"
      before={
        <>
          <p class="govuk-body growth-words">
            A clinician who knows {firstName(child)} decides how often. What is recorded here takes the place
            of what was asked for before, from its own day.
          </p>
          <Published years={inDays(daysBetween(child.born.from, today)).years} />
        </>
      }
    >
      <Radios
        name="sort"
        idPrefix="sort"
        classes="govuk-radios--small govuk-radios--inline"
        fieldset={{ legend: { text: "What is to be measured?", classes: "govuk-fieldset__legend--s" } }}
        errorMessage={field("sort").errorMessage}
        value={typed(state.fields, "sort")}
        items={[
          { value: "weight", text: "Weight" },
          { value: "height", text: "Height or length" },
          { value: "head circumference", text: "Head circumference" },
        ]}
      />
      <div class="growth-row">
        <Input {...field("every")} label={bold("Every")} inputmode="numeric" classes="govuk-input--width-3" />
        <Select
          {...field("unit")}
          label={{ text: "Days, weeks or months" }}
          items={[
            { text: "Choose one", value: "" },
            { text: "days", value: "days" },
            { text: "weeks", value: "weeks" },
            { text: "months", value: "months" },
            { text: "no longer asked for", value: "no longer" },
          ]}
        />
      </div>
      <Input {...field("from")} label={bold("From which day")} classes="govuk-input--width-20" />
      <Input
        {...field("setBy")}
        label={bold("Which clinician asked for it")}
        hint={{ text: "By name, for example: Luke Farrow" }}
        classes="govuk-input--width-20"
      />
      <Input
        {...field("role")}
        label={bold("Their role")}
        hint={{ text: "For example: dietitian" }}
        classes="govuk-input--width-20"
      />
      <Textarea
        {...field("why")}
        label={bold("Why")}
        hint={{ text: "For example: to see whether the new feed is enough" }}
        rows={3}
      />
    </FormPage>
  );
}

function Published({ years }: { years: number }) {
  const offered = (["weight", "height"] as const).flatMap((sort) =>
    publishedIntervals(sort, years).map((one) => ({ sort, ...one })),
  );
  if (offered.length === 0)
    return (
      <p class="part-note growth-words">
        We found no published interval for a child of five or more. Weighing too often can worry a family and
        tell little.
      </p>
    );
  return (
    <>
      <p class="govuk-body">What published sources say at this age, to think with:</p>
      <ul class="govuk-list govuk-list--bullet growth-words">
        {offered.map(({ sort, title, words, source }) => (
          <li>
            {title}: {sort}, {words}.{" "}
            <span class="account__quiet">
              {source.title}, {source.place} ({source.seen}).
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
