import { ChildPage, type OpenRecord } from "../children/public.ts";
import { Radios } from "../design/components/radios.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import { paths } from "../paths.ts";
import { type FormState, typed } from "../platform/forms/fields.ts";
import type { ChartBeside, KeptChart } from "./chart-beside.ts";
import { BESIDE_ONLY } from "./beside-only.ts";
import { bold, fieldOf, FormPage } from "./forms/form-page.tsx";

const TITLE = "Charts beside UK-WHO";

interface ChartsPageProps {
  readonly open: OpenRecord;
  readonly state: FormState;
  readonly kept: readonly KeptChart[];
  readonly beside: readonly ChartBeside[];
}

/** The partnership's charts for conditions, and whether each is shown beside UK-WHO for this child. */
export function ChartsPage({ open, state, kept, beside }: ChartsPageProps) {
  const field = fieldOf(state);
  const shown = new Set(beside.map(({ id }) => id));
  const about = (
    <p class="govuk-body growth-words">
      A partnership may hold a reference for children with a condition, such as a chart for Down’s syndrome,
      if it holds the rights to it. {BESIDE_ONLY}
    </p>
  );
  if (kept.length === 0)
    return (
      <ChildPage
        open={open}
        title={TITLE}
        tab="Growth"
        back={{ href: paths.growth(open.child.id), text: "Growth" }}
      >
        {about}
        <p class="govuk-body growth-words">
          This partnership holds none. Whoever runs Throughline brings one in with{" "}
          <code>throughline growth chart</code>, and says by whose leave it is used.
        </p>
      </ChildPage>
    );
  return (
    <FormPage
      open={open}
      state={state}
      of={{ form: "growth-chart", at: paths.growthCharts }}
      title={TITLE}
      button="Record the choice"
      before={about}
    >
      <Radios
        name="chart"
        idPrefix="chart"
        classes="govuk-radios--small"
        fieldset={{ legend: { text: "Which chart?", classes: "govuk-fieldset__legend--s" } }}
        errorMessage={field("chart").errorMessage}
        value={typed(state.fields, "chart")}
        items={kept.map(({ id, name, source, rights }) => ({
          value: id,
          text: `${name}${shown.has(id) ? " (shown now)" : ""}`,
          hint: { text: `${source}. ${rights}.` },
        }))}
      />
      <Radios
        name="shown"
        idPrefix="shown"
        classes="govuk-radios--small govuk-radios--inline"
        fieldset={{ legend: { text: "Show it beside UK-WHO?", classes: "govuk-fieldset__legend--s" } }}
        errorMessage={field("shown").errorMessage}
        value={typed(state.fields, "shown")}
        items={[
          { value: "yes", text: "Yes" },
          { value: "no", text: "No longer" },
        ]}
      />
      <Textarea
        {...field("why")}
        label={bold("Why")}
        hint={{
          text: "For example: asked for by Dr Nair, to see her beside children with the same condition",
        }}
        rows={3}
      />
    </FormPage>
  );
}
