import type { Measure } from "@throughline/growth";
import { Panel } from "../design/record/card.tsx";
import type { GrowthAccount } from "./growth-account.ts";
import { GrowthChart } from "./growth-chart.tsx";
import { fallWords, measureId, measureName } from "./growth-words.ts";
import { MeasurementsTable } from "./measurements-table.tsx";

interface MeasurePartProps {
  readonly childId: string;
  readonly account: GrowthAccount;
  readonly measure: Measure;
}

/** One measure: how it changed in words, every value as a table, and the same drawn. */
export function MeasurePart({ childId, account, measure }: MeasurePartProps) {
  const name = measureName(measure);
  const measurements = account.measurements.filter(({ kept }) => kept.sort === measure);
  const points = account.points.filter((point) => point.measure === measure);
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
      <MeasurementsTable
        childId={childId}
        name={name}
        measurements={measurements}
        worked={measure === "bmi" ? points.toReversed() : []}
      />
      {account.history && (
        <GrowthChart
          sex={account.history.sex}
          birth={account.history.birth}
          today={account.today}
          measure={measure}
          points={points}
        />
      )}
    </Panel>
  );
}
