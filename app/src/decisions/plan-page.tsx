import { ChildPage, firstName, type OpenRecord } from "../children/public.ts";
import { Radios } from "../design/components/radios.tsx";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../platform/forms/shown-problems.ts";
import { DecisionFields } from "./decision-fields.tsx";
import { planWords } from "./decision-words.ts";
import { categories, thresholds } from "./ladders.ts";

interface PlanPageProps {
  readonly open: OpenRecord;
  readonly state: FormState;
}

const means = {
  none: "Agencies may still work with the family; nothing is planned together.",
  "early help": "Help that the family has agreed to, brought together by one lead professional.",
  "child in need": "Help after an assessment by social care, agreed with the family.",
  "child protection":
    "After a conference decided that the child is being, or is likely to be, seriously harmed.",
} as const;

export function PlanPage({ open, state }: PlanPageProps) {
  const { child, viewer } = open;
  const name = firstName(child);
  const here = paths.planDecision(child.id);
  return (
    <ChildPage
      open={open}
      tab={null}
      title={`Record which plan ${name} is on`}
      back={{ href: paths.decisions(child.id), text: `What has been decided for ${name}` }}
      errors={errorsOf(state)}
      scripts={["keep-draft"]}
    >
      <KeptForm form="plan-decision" subject={child.id} action={here} page={here} state={state}>
        <DecisionFields
          state={state}
          less={`Asked whenever less is done than before: a lower plan, or none. Say what was seen of ${name}’s daily life that makes this right.`}
          leave={paths.decisions(child.id)}
          decidedBy={`${viewer.name}, ${viewer.agency}`}
        >
          <Radios
            name="level"
            fieldset={{
              legend: { text: `Which plan ${name} is on`, classes: "govuk-fieldset__legend--s" },
            }}
            value={typed(state.fields, "level")}
            items={thresholds.toReversed().map((threshold) => ({
              value: threshold,
              text: planWords[threshold],
              hint: { text: means[threshold] },
            }))}
            errorMessage={messageAt(problemAt(state, "level"))}
          />
          <CategoryField state={state} />
        </DecisionFields>
      </KeptForm>
    </ChildPage>
  );
}

function CategoryField({ state }: Pick<PlanPageProps, "state">) {
  return (
    <Radios
      name="category"
      fieldset={{
        legend: { text: "What the child protection plan is about", classes: "govuk-fieldset__legend--s" },
      }}
      hint={{ text: "Only kept with a child protection plan." }}
      classes="govuk-radios--small"
      value={typed(state.fields, "category")}
      items={categories.map((category) => ({
        value: category,
        text: category.charAt(0).toUpperCase() + category.slice(1),
      }))}
      errorMessage={messageAt(problemAt(state, "category"))}
    />
  );
}
