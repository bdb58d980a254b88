import { feedingRoutes } from "@throughline/growth";
import { firstName } from "../../children/public.ts";
import { Input } from "../../design/components/input.tsx";
import { Select } from "../../design/components/select.tsx";
import { Textarea } from "../../design/components/textarea.tsx";
import { bold, fieldOf, FormPage } from "./form-page.tsx";
import type { GrowthFormPageProps } from "./growth-form.ts";

/** How the child is fed from a day on, who planned it and why. */
export function FeedingPage({ open, of, state }: GrowthFormPageProps) {
  const field = fieldOf(state);
  return (
    <FormPage
      open={open}
      state={state}
      of={of}
      title={`How ${firstName(open.child)} is fed`}
      button="Record it"
    >
      <Select
        {...field("route")}
        label={bold("Fed how")}
        items={[
          { text: "Choose one", value: "" },
          ...feedingRoutes.map((route) => ({
            text: `${route.charAt(0).toUpperCase()}${route.slice(1)}`,
            value: route,
          })),
        ]}
      />
      <Input
        {...field("volume")}
        label={bold("Planned amount")}
        hint={{ text: "For example: 900 ml a day; three meals and two snacks, thickened drinks" }}
      />
      <Input {...field("from")} label={bold("From which day")} classes="govuk-input--width-20" />
      <Input {...field("setBy")} label={bold("Who planned it")} classes="govuk-input--width-20" />
      <Input
        {...field("role")}
        label={bold("Their role")}
        hint={{ text: "For example: dietitian" }}
        classes="govuk-input--width-20"
      />
      <Textarea {...field("why")} label={bold("Why")} rows={3} />
    </FormPage>
  );
}
