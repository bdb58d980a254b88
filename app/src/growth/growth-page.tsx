import { showDay } from "@throughline/calendar";
import { measures } from "@throughline/growth";
import { ChildPage, firstName, type OpenRecord } from "../children/public.ts";
import { Panel } from "../design/record/card.tsx";
import { EmptyPart } from "../design/record/empty-part.tsx";
import { Stamp } from "../design/record/stamp.tsx";
import { paths } from "../paths.ts";
import type { GrowthAccount } from "./growth-account.ts";
import { GrowthQuestions } from "./growth-questions.tsx";
import { lastWeightWords, measureId, measureName } from "./growth-words.ts";
import { HowDrawn, WithoutGestation } from "./how-read.tsx";
import { MeasurePart } from "./measure-part.tsx";

interface GrowthPageProps {
  readonly open: OpenRecord;
  readonly account: GrowthAccount;
  readonly restricted: string | null;
}

/** A child's weights, heights and head circumferences: in words, as tables, and drawn. */
export function GrowthPage({ open, account, restricted }: GrowthPageProps) {
  const { child, today } = open;
  const { measurements, points, findings, history, why } = account;
  const record = { text: "Record a measurement", href: paths.newEntry(child.id) };
  const notCounted = restricted && `Not counted here: ${restricted}`;
  const kept = measures.filter(
    (measure) =>
      measurements.some((one) => one.kept.sort === measure) || points.some((one) => one.measure === measure),
  );
  return (
    <ChildPage open={open} title="Growth" tab="Growth">
      {measurements.length === 0 ? (
        <>
          <EmptyPart
            willStand={`Nothing measured is kept. ${firstName(child)}’s weights, heights and head circumferences, from every agency’s entries, will stand here with where each stands on the growth chart.`}
            first={record}
          />
          {notCounted && <p class="part-note">{notCounted}</p>}
        </>
      ) : (
        <>
          <Panel id="known" title="What is known" action={record}>
            <p class="govuk-body growth-lead">{lastWeightWords(account)}</p>
            {why && <p class="govuk-body growth-words">{why}</p>}
            {history && <WithoutGestation child={child} />}
            <p class="govuk-body growth-words">
              Only what was entered as a measurement is here. A weight that stands in an entry’s words is not.{" "}
              {notCounted}
            </p>
            <ul class="years__list" aria-label="What was measured">
              {kept.map((measure) => (
                <li>
                  <a class="govuk-link" href={`#${measureId(measure)}`}>
                    {measureName(measure)}
                  </a>
                </li>
              ))}
            </ul>
          </Panel>
          {findings.length > 0 && (
            <Panel
              id="asks"
              title="What this asks"
              note="Thresholds for looking further, worked out from the latest measurements. None of them says why."
            >
              <GrowthQuestions findings={findings} />
            </Panel>
          )}
          {kept.map((measure) => (
            <MeasurePart childId={child.id} account={account} measure={measure} />
          ))}
          {history && <HowDrawn />}
        </>
      )}
      <Stamp asAt={showDay(today)} />
    </ChildPage>
  );
}
