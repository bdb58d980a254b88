import { ChildPage, firstName, type OpenRecord } from "../children/public.ts";
import { Card } from "../design/record/card.tsx";
import { EmptyPart } from "../design/record/empty-part.tsx";
import { paths } from "../paths.ts";
import type { PlanDecision, PurposeDecision } from "./decision.ts";
import { DecisionList } from "./decision-list.tsx";
import { planWords, purposeWords } from "./decision-words.ts";
import { purposes, thresholds } from "./ladders.ts";
import { spellsOf } from "./spells.ts";
import { WhatPurposeSwitches } from "./what-purpose-switches.tsx";

interface DecisionsPageProps {
  readonly open: OpenRecord;
  readonly plans: readonly PlanDecision[];
  readonly reasons: readonly PurposeDecision[];
  readonly notice: string | undefined;
}

/** What was decided for a child over time, each with its day, its reason and its name. */
export function DecisionsPage({ open, plans, reasons, notice }: DecisionsPageProps) {
  const { child, today } = open;
  const name = firstName(child);
  const plan = { href: paths.planDecision(child.id), about: `which plan ${name} is on` };
  const purpose = { href: paths.purposeDecision(child.id), about: `why agencies work with ${name}’s family` };
  return (
    <ChildPage open={open} tab={null} title={`What has been decided for ${name}`} notice={notice}>
      <Card
        id="plan"
        title={`Which plan ${name} is on`}
        {...(plans.length > 0 && { action: { text: "Change", ...plan } })}
      >
        {plans.length === 0 ? (
          <EmptyPart
            willStand={`No plan is recorded. Early help, a child in need plan or a child protection plan, and when ${name} was on each, will stand here.`}
            first={{ text: "Record it", ...plan }}
          />
        ) : (
          <DecisionList spells={spellsOf(plans, thresholds)} words={planWords} today={today} />
        )}
      </Card>
      <Card
        id="purpose"
        title={`Why agencies work with ${name}’s family`}
        {...(reasons.length > 0 && { action: { text: "Change", ...purpose } })}
      >
        <WhatPurposeSwitches />
        {reasons.length === 0 ? (
          <EmptyPart
            willStand="Why agencies work with the family is not recorded. It will stand here, with who decided it and when."
            first={{ text: "Record it", ...purpose }}
          />
        ) : (
          <DecisionList spells={spellsOf(reasons, purposes)} words={purposeWords} today={today} />
        )}
      </Card>
    </ChildPage>
  );
}
