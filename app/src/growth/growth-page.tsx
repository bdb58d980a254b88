import { showDay } from "@throughline/calendar";
import { ChildPage, firstName, type OpenRecord } from "../children/public.ts";
import { newEntryHref } from "../chronology/public.ts";
import { Panel } from "../design/record/card.tsx";
import { EmptyPart } from "../design/record/empty-part.tsx";
import { Late } from "../design/record/late.tsx";
import { Stamp } from "../design/record/stamp.tsx";
import { paths } from "../paths.ts";
import { AskedFor } from "./asked-for.tsx";
import type { ChartBeside } from "./chart-beside.ts";
import { ChartsBeside } from "./condition-charts.tsx";
import type { AgesShown } from "./draw-points.ts";
import { lateWords } from "./due-words.ts";
import type { GrowthAccount } from "./growth-account.ts";
import { GrowthQuestions } from "./growth-questions.tsx";
import { lastWeightWords, measureId, measureName } from "./growth-words.ts";
import { HowDrawn, HowRead } from "./how-read.tsx";
import { MeasurePart } from "./measure-part.tsx";
import { measuresHeld } from "./measures-held.ts";
import { OverTime } from "./over-time.tsx";
import { parentsWords } from "./parents-words.ts";
import { RestsOn } from "./rests-on.tsx";
import { Reviews } from "./reviews.tsx";

interface GrowthPageProps {
  readonly open: OpenRecord;
  readonly account: GrowthAccount;
  readonly ages: AgesShown;
  readonly charts: readonly ChartBeside[];
  readonly restricted: string | null;
  readonly notice: string | undefined;
}

/** A child's growth: what is late and asked first, then in words, as tables, and drawn. */
export function GrowthPage(props: GrowthPageProps) {
  const { open, account, ages, charts, notice } = props;
  const { child, today } = open;
  const { findings, history, questions, recorded } = account;
  return (
    <ChildPage open={open} title="Growth" tab="Growth" notice={notice}>
      <Known {...props} />
      {(account.measurements.length > 0 || recorded.intervals.length + recorded.notMeasured.length > 0) && (
        <AskedFor open={open} account={account} />
      )}
      {findings.length > 0 && (
        <Panel
          id="asks"
          title="What this asks"
          note="Thresholds for looking further, worked out from the latest measurements. None of them says why. What was looked at stays a question until the child is above the threshold."
        >
          <GrowthQuestions childId={open.child.id} findings={findings} questions={questions} />
        </Panel>
      )}
      {(account.points.length > 0 || recorded.feeding.length > 0) && (
        <OverTime childId={child.id} account={account} ages={ages} />
      )}
      {(findings.length > 0 || recorded.reviews.length > 0) && (
        <Reviews open={open} reviews={recorded.reviews} />
      )}
      {measuresHeld(account).map((measure) => (
        <MeasurePart childId={child.id} account={account} measure={measure} ages={ages} charts={charts} />
      ))}
      {history && account.points.length > 0 && <HowDrawn />}
      <Panel
        id="rests-on"
        title="What it rests on"
        action={{ text: "Record", href: paths.growthFacts(child.id), about: "what growth rests on" }}
      >
        <RestsOn facts={recorded.facts} />
        {history && <p class="govuk-body growth-words">{parentsWords(history)}</p>}
      </Panel>
      <ChartsBeside childId={child.id} charts={charts} />
      <Stamp asAt={showDay(today)} />
    </ChildPage>
  );
}

function Known({ open: { child }, account, ages, restricted }: GrowthPageProps) {
  const { measurements, why } = account;
  const record = { text: "Record a measurement", href: newEntryHref(child.id, "measurement") };
  const notCounted = restricted && `Not counted here: ${restricted}`;
  const late = lateWords(account.due);
  const lateFirst = late && (
    <p class="govuk-body growth-lead">
      <Late>{late}</Late>
    </p>
  );
  if (measurements.length === 0)
    return (
      <>
        {lateFirst}
        <EmptyPart
          willStand={`Nothing measured is kept. ${firstName(child)}’s weights, heights and head circumferences, from every agency’s entries, will stand here with where each stands on the growth chart.`}
          first={record}
        />
        {notCounted && <p class="part-note">{notCounted}</p>}
      </>
    );
  return (
    <Panel id="known" title="What is known" action={record}>
      {lateFirst}
      <p class="govuk-body growth-lead">{lastWeightWords(account)}</p>
      {why && <p class="govuk-body growth-words">{why}</p>}
      <HowRead child={child} account={account} ages={ages} />
      <p class="govuk-body growth-words">
        Only what was entered as a measurement is here. A weight that stands in an entry’s words is not.{" "}
        {notCounted}
      </p>
      <ul class="years__list" aria-label="What was measured">
        {measuresHeld(account).map((measure) => (
          <li>
            <a class="govuk-link" href={`#${measureId(measure)}`}>
              {measureName(measure)}
            </a>
          </li>
        ))}
      </ul>
      <p class="govuk-body screen-only">
        <a class="govuk-link" href={paths.growthPdf(child.id)}>
          Take this away as PDF
        </a>
      </p>
    </Panel>
  );
}
