import { Button } from "../components/button.tsx";
import { CharacterCount } from "../components/character-count.tsx";
import { Checkboxes } from "../components/checkboxes.tsx";
import { DateInput } from "../components/date-input.tsx";
import { Details } from "../components/details.tsx";
import { FileUpload } from "../components/file-upload.tsx";
import { Input } from "../components/input.tsx";
import { InsetText } from "../components/inset-text.tsx";
import { Radios } from "../components/radios.tsx";
import { Select } from "../components/select.tsx";
import { Textarea } from "../components/textarea.tsx";
import { WarningText } from "../components/warning-text.tsx";
import { Page } from "../layout.tsx";

const agencies = ["Community nursing", "School", "Hospital", "Social care"].map((text) => ({
  text,
  value: text,
}));

/** Every part of a form on one page, some of it wrong. */
export function FormPage() {
  return (
    <Page
      title="Add what happened"
      viewer={{ name: "Tom Ferris", agency: "Community nursing" }}
      back={{ href: "#", text: "Rowan’s chronology" }}
      errors={[{ text: "Say what happened", href: "#what" }]}
    >
      <h1 class="govuk-heading-l">Add what happened</h1>
      <p class="govuk-body">
        Write it for somebody who has never met Rowan, and for Rowan when she is grown.
      </p>
      <form method="post" action="#" noValidate>
        <DateInput
          id="happened"
          namePrefix="happened"
          fieldset={{ legend: { text: "When did it happen?", classes: "govuk-fieldset__legend--s" } }}
          hint={{ text: "As exactly as it is known. A month or a year alone will do." }}
          values={{ "happened-day": "18", "happened-month": "11", "happened-year": "2026" }}
        />
        <Radios
          name="seen"
          fieldset={{ legend: { text: "Did you see Rowan?", classes: "govuk-fieldset__legend--s" } }}
          value="alone"
          items={[
            { value: "alone", text: "Yes, on her own" },
            { value: "with", text: "Yes, with somebody else there" },
            { value: "no", text: "No", hint: { text: "Hearing about a child is not seeing her." } },
          ]}
        />
        <Textarea
          name="what"
          label={{ text: "What happened", classes: "govuk-label--s" }}
          errorMessage={{ text: "Say what happened" }}
        />
        <CharacterCount
          name="effect"
          maxlength={400}
          label={{ text: "The effect on Rowan", classes: "govuk-label--s" }}
        />
        <Input name="where" label={{ text: "Where", classes: "govuk-label--s" }} />
        <Select
          name="agency"
          label={{ text: "Agency", classes: "govuk-label--s" }}
          items={agencies}
          value="School"
        />
        <Checkboxes
          name="themes"
          classes="govuk-checkboxes--small"
          fieldset={{ legend: { text: "What it is about", classes: "govuk-fieldset__legend--s" } }}
          values={["equipment"]}
          items={[
            { value: "health", text: "Health" },
            { value: "equipment", text: "Equipment" },
          ]}
        />
        <FileUpload name="file" label={{ text: "A letter or photograph", classes: "govuk-label--s" }} />
        <InsetText text="Tom Ferris, community nursing, will stand as the author." />
        <WarningText text="The family can ask to read this." />
        <Details summaryText="Who will see it" text="Rowan’s team, and whoever manages one of them." />
        <div class="govuk-button-group">
          <Button text="Save" preventDoubleClick />
          <Button text="Keep as a draft" classes="govuk-button--secondary" />
          <a class="govuk-link" href="#leave">
            Leave without saving
          </a>
        </div>
      </form>
    </Page>
  );
}
