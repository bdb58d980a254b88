import { ChildPage, firstName, type OpenRecord } from "../children/public.ts";
import { Radios } from "../design/components/radios.tsx";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../platform/forms/shown-problems.ts";
import { DecisionFields } from "./decision-fields.tsx";
import { purposeWords } from "./decision-words.ts";
import { purposes } from "./ladders.ts";
import { WhatPurposeSwitches } from "./what-purpose-switches.tsx";

interface PurposePageProps {
  readonly open: OpenRecord;
  readonly state: FormState;
}

const means = {
  "support only": "The family asked for help, or would gain from it. Nobody worries about the child’s care.",
  "support with concern":
    "Help goes on; and somebody worries about the child’s care or safety, and has said why.",
  protection: "The child is being, or is likely to be, seriously harmed. Help goes on beside it.",
} as const;

export function PurposePage({ open, state }: PurposePageProps) {
  const { child, viewer } = open;
  const name = firstName(child);
  const here = paths.purposeDecision(child.id);
  return (
    <ChildPage
      open={open}
      tab={null}
      title={`Record why agencies work with ${name}’s family`}
      back={{ href: paths.decisions(child.id), text: `What has been decided for ${name}` }}
      errors={errorsOf(state)}
      scripts={["keep-draft"]}
    >
      <WhatPurposeSwitches />
      <KeptForm form="purpose-decision" subject={child.id} action={here} page={here} state={state}>
        <DecisionFields
          state={state}
          less={`Asked whenever less is done than before, such as going back to support only. Say what was seen of ${name}’s daily life that makes this right.`}
          leave={paths.decisions(child.id)}
          decidedBy={`${viewer.name}, ${viewer.agency}`}
        >
          <Radios
            name="level"
            fieldset={{
              legend: {
                text: `Why agencies work with ${name}’s family`,
                classes: "govuk-fieldset__legend--s",
              },
            }}
            value={typed(state.fields, "level")}
            items={purposes.map((purpose) => ({
              value: purpose,
              text: purposeWords[purpose],
              hint: { text: means[purpose] },
            }))}
            errorMessage={messageAt(problemAt(state, "level"))}
          />
        </DecisionFields>
      </KeptForm>
    </ChildPage>
  );
}
