import { showDay } from "@throughline/calendar";
import type { Checked } from "@throughline/practice";
import { ChildPage, firstName, type OpenRecord } from "../children/public.ts";
import { Action } from "../design/record/action.tsx";
import { Panel } from "../design/record/card.tsx";
import { Stamp } from "../design/record/stamp.tsx";
import { paths } from "../paths.ts";
import { ResultPill } from "./results.tsx";
import { whereTo } from "./where-to.ts";

interface ChecksPageProps {
  readonly open: OpenRecord;
  readonly checked: readonly Checked[];
  readonly notice?: string | undefined;
}

const groups = [
  {
    id: "to-do",
    title: "Wants doing",
    results: ["not met", "not recorded"],
    none: "Nothing these checks ask for is missing or late.",
  },
  {
    id: "accepted",
    title: "Accepted by a manager, until a day",
    results: ["accepted exception"],
    none: null,
  },
  { id: "met", title: "Met", results: ["met"], none: "None yet." },
  { id: "not-asked", title: "Not asked today", results: ["not applicable"], none: null },
] as const;

export function ChecksPage({ open, checked, notice }: ChecksPageProps) {
  return (
    <ChildPage open={open} title="Checks of our practice" tab="Checks" notice={notice}>
      <p class="govuk-body">
        Each check asks whether we have done something that {firstName(open.child)} and the family can count
        on. They test our practice, never the family. They are not added up, and there is no score.
      </p>
      {groups.map(({ id, title, results, none }) => {
        const here = checked.filter(({ outcome }) => results.some((r) => r === outcome.result));
        return here.length === 0 && none === null ? null : (
          <Panel id={id} title={title}>
            {here.length === 0 ? (
              <p class="govuk-body">{none}</p>
            ) : (
              here.map((one) => <OneCheck childId={open.child.id} one={one} />)
            )}
          </Panel>
        );
      })}
      <p class="govuk-body">
        <a class="govuk-link" href={paths.practiceSettings()}>
          The thresholds these rest on, and who may change them
        </a>
      </p>
      <Stamp asAt={showDay(open.today)} />
    </ChildPage>
  );
}

function OneCheck({ childId, one: { check, outcome } }: { childId: string; one: Checked }) {
  return (
    <article class="check-line" aria-labelledby={`check-${check.id}`}>
      <h3 class="check-line__question" id={`check-${check.id}`}>
        <a class="govuk-link" href={paths.check(childId, check.id)}>
          {check.question}
        </a>{" "}
        <ResultPill result={outcome.result} />
      </h3>
      <p class="check-line__sentence">
        {outcome.sentence}{" "}
        {outcome.whatToDo && (
          <Action text={outcome.whatToDo.verb} href={whereTo(childId, check.id, outcome.whatToDo)} />
        )}
      </p>
    </article>
  );
}
