import { agesOnChart, type Measure } from "@throughline/growth";
import { agesDiffer, pointsAt } from "../ages-shown.ts";
import type { ChartBeside } from "../chart-beside.ts";
import { chartWords } from "../chart-words.ts";
import { drawChart } from "../draw-chart.ts";
import type { AgesShown } from "../draw-points.ts";
import { fallWords } from "../fall-words.ts";
import type { GrowthAccount } from "../growth-account.ts";
import { measureName, sdsWords } from "../growth-words.ts";
import { measuresHeld } from "../measures-held.ts";
import { notMeasuredMarks } from "../not-measured-marks.ts";
import { pointsOf } from "../points-of.ts";
import { sdsBeside } from "../sds-beside.ts";
import { tableRows } from "../table-rows.ts";
import type { PaperMeasure, PaperTable } from "./growth-paper.ts";
import { onPaper } from "./on-paper.ts";
import { PAPER_WIDTH } from "./over-time-on-paper.ts";

/** Each measure there is anything of: its falls, its chart and its table, with what stands beside UK-WHO as a column. */
export function measuresOnPaper(
  account: GrowthAccount,
  ages: AgesShown,
  charts: readonly ChartBeside[],
  childId: string,
): PaperMeasure[] {
  return measuresHeld(account).map((measure) => ({
    heading: measureName(measure),
    falls: measure === "weight" || measure === "height" ? fallWords(account, measure) : [],
    picture: pictureOf(account, measure, ages),
    table: tableOf(account, measure, charts, childId),
  }));
}

function pictureOf(account: GrowthAccount, measure: Measure, ages: AgesShown): PaperMeasure["picture"] {
  const { history, today } = account;
  if (history === null) return null;
  const asked = {
    sex: history.sex,
    birth: history.birth,
    today,
    measure,
    ages,
    points: pointsAt(pointsOf(account, measure), ages),
    notMeasured: notMeasuredMarks(account, measure, ages),
  };
  const says = chartWords(asked);
  const svg = drawChart({ ...asked, id: `paper-${measure.replaceAll(" ", "-")}`, width: PAPER_WIDTH, says });
  return svg === null ? null : { svg: onPaper(svg), alt: says };
}

function tableOf(
  account: GrowthAccount,
  measure: Measure,
  charts: readonly ChartBeside[],
  childId: string,
): PaperTable {
  const { history } = account;
  const both = agesDiffer(history);
  const beside =
    history === null ? [] : charts.filter(({ rows }) => agesOnChart(rows, history.sex, measure) !== null);
  const points = pointsOf(account, measure);
  return {
    headings: [
      "Day",
      measureName(measure),
      both ? "SDS, corrected" : "SDS",
      ...(both ? ["SDS, from birth"] : []),
      ...beside.map(({ name }) => `SDS, ${name}`),
      "Where it stands, and what to ask",
      "How taken, and from whom",
    ],
    rows: tableRows(account, measure, childId).map((row) => [
      row.day,
      row.value,
      row.sds,
      ...(both ? [row.sdsFromBirth] : []),
      ...beside.map((chart) => {
        const point = points.find(
          ({ on, ids }) => on.equals(row.on) && (row.id === null || ids.includes(row.id)),
        );
        const sds = point === undefined || history === null ? null : sdsBeside(chart, history, point);
        return sds === null ? "None" : sdsWords(sds);
      }),
      [row.where, ...row.asks].join(" "),
      [row.how, row.from].filter((words) => words !== "").join(". "),
    ]),
  };
}
