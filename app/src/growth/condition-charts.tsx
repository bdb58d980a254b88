import { londonDay, showDay } from "@throughline/calendar";
import {
  agesOnChart,
  bandInWords,
  type GrowthHistory,
  type Measure,
  type Plotted,
} from "@throughline/growth";
import { Panel } from "../design/record/card.tsx";
import { ScrollRegion } from "../design/record/scroll-region.tsx";
import { paths } from "../paths.ts";
import { BESIDE_ONLY } from "./beside-only.ts";
import { sdsBeside } from "./sds-beside.ts";
import type { ChartBeside } from "./chart-beside.ts";
import { bandWords, measureName, sdsWords, valueWords } from "./growth-words.ts";

interface BesideChartProps {
  readonly chart: ChartBeside;
  readonly history: GrowthHistory;
  readonly points: readonly Plotted[];
  readonly measure: Measure;
}

/** One measure on a condition's chart, with the SDS of both references side by side. */
export function BesideChart({ chart, history, points, measure }: BesideChartProps) {
  if (agesOnChart(chart.rows, history.sex, measure) === null) return null;
  const name = measureName(measure);
  return (
    <>
      <h3 class="govuk-heading-s">
        {name} on “{chart.name}”, beside UK-WHO
      </h3>
      <p class="part-note growth-words">{BESIDE_ONLY}</p>
      <ScrollRegion label={`${name} on both references`}>
        <table class="govuk-table growth-table">
          <caption class="govuk-visually-hidden">
            {name} on UK-WHO and on the chart beside it, latest first
          </caption>
          <thead class="govuk-table__head">
            <tr class="govuk-table__row">
              {["Day", name, "SDS on UK-WHO", `SDS on ${chart.name}`, `Where it stands on ${chart.name}`].map(
                (heading) => (
                  <th scope="col" class="govuk-table__header">
                    {heading}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody class="govuk-table__body">
            {points.toReversed().map((point) => (
              <BothRow point={point} sds={sdsBeside(chart, history, point)} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

function BothRow({ point, sds }: { point: Plotted; sds: number | null }) {
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        {showDay(point.on)}
      </th>
      <td class="govuk-table__cell">{valueWords(point)}</td>
      <td class="govuk-table__cell">{point.standing.sds === null ? "None" : sdsWords(point.standing.sds)}</td>
      <td class="govuk-table__cell">{sds === null ? "None" : sdsWords(sds)}</td>
      <td class="govuk-table__cell">
        {sds === null ? "It has no table at this age" : bandWords(bandInWords(sds))}
      </td>
    </tr>
  );
}

/** Which references stand beside UK-WHO for this child, and the way to choose. */
export function ChartsBeside({ childId, charts }: { childId: string; charts: readonly ChartBeside[] }) {
  return (
    <Panel
      id="charts"
      title="Charts beside UK-WHO"
      action={{ text: "Choose", href: paths.growthCharts(childId), about: "charts beside UK-WHO" }}
    >
      {charts.length === 0 ? (
        <p class="govuk-body growth-words">None. Everything above is on UK-WHO.</p>
      ) : (
        charts.map(({ name, source, rights, why, chosenBy, chosenAt }) => (
          <p class="govuk-body growth-words">
            <strong>{name}</strong>. {source}. {rights}. Shown since {showDay(londonDay(chosenAt))}, chosen by{" "}
            {chosenBy}: {why} {BESIDE_ONLY}
          </p>
        ))
      )}
    </Panel>
  );
}
