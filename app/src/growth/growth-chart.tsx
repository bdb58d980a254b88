import { daysBetween } from "@throughline/calendar";
import { inDays, joinsBetween } from "@throughline/growth";
import { Drawing } from "../design/record/drawing.tsx";
import { chartWords } from "./chart-words.ts";
import { type ChartAsked, drawChart } from "./draw-chart.ts";
import { listed, measureId, measureName } from "./growth-words.ts";

const WIDE = 760;
const NARROW = 300;

type GrowthChartProps = Omit<ChartAsked, "id" | "width" | "says">;

/** One measure drawn, wide or narrow as there is room, and the same in a sentence. */
export function GrowthChart(chart: GrowthChartProps) {
  const { measure, points, birth, today } = chart;
  const id = measureId(measure);
  const says = chartWords(chart);
  const label = `${measureName(measure)} by age`;
  const wide = drawChart({ ...chart, id: `wide-${id}`, width: WIDE, says });
  const narrow = drawChart({ ...chart, id: `narrow-${id}`, width: NARROW, says });
  if (wide === null || narrow === null) return null;
  const first = points[0]?.standing.age.years ?? 0;
  const joins = joinsBetween(first, inDays(daysBetween(birth, today)).years).map((join) => join.name);
  return (
    <>
      <div class="growth-chart growth-chart--wide">
        <Drawing svg={wide} label={label} />
      </div>
      <div class="growth-chart growth-chart--narrow">
        <Drawing svg={narrow} label={label} />
      </div>
      <p class="part-note growth-words">
        {says}
        {joins.length > 0 &&
          ` The reference changes tables at ${listed(joins)}, marked above the chart: a step there is the tables’ and not the child’s.`}
      </p>
    </>
  );
}
