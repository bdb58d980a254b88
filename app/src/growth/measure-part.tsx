import type { Measure } from "@throughline/growth";
import { Panel } from "../design/record/card.tsx";
import { pointsAt } from "./ages-shown.ts";
import { BesideChart } from "./condition-charts.tsx";
import type { ChartBeside } from "./chart-beside.ts";
import type { AgesShown } from "./draw-points.ts";
import { fallWords } from "./fall-words.ts";
import type { GrowthAccount } from "./growth-account.ts";
import { GrowthChart } from "./growth-chart.tsx";
import { measureId, measureName } from "./growth-words.ts";
import { MeasurementsTable } from "./measurements-table.tsx";
import { pointsOf } from "./points-of.ts";
import { notMeasuredMarks } from "./not-measured-marks.ts";

interface MeasurePartProps {
  readonly childId: string;
  readonly account: GrowthAccount;
  readonly measure: Measure;
  readonly ages: AgesShown;
  readonly charts: readonly ChartBeside[];
}

/** One measure: how it changed in words, every value as a table, and the same drawn. */
export function MeasurePart({ childId, account, measure, ages, charts }: MeasurePartProps) {
  const name = measureName(measure);
  const { history } = account;
  const points = pointsOf(account, measure);
  const falls = measure === "weight" || measure === "height" ? fallWords(account, measure) : [];
  return (
    <Panel id={measureId(measure)} title={name}>
      {falls.length > 0 && (
        <ul class="govuk-list govuk-list--bullet growth-words">
          {falls.map((fall) => (
            <li>{fall}</li>
          ))}
        </ul>
      )}
      {history && (
        <GrowthChart
          sex={history.sex}
          birth={history.birth}
          today={account.today}
          measure={measure}
          points={pointsAt(points, ages)}
          ages={ages}
          notMeasured={notMeasuredMarks(account, measure, ages)}
        />
      )}
      <MeasurementsTable childId={childId} name={name} account={account} measure={measure} />
      {history &&
        charts.map((chart) => (
          <BesideChart chart={chart} history={history} points={points} measure={measure} />
        ))}
    </Panel>
  );
}
