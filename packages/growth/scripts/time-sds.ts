/**
 * How many SDS a second one core works out:
 *
 *   node packages/growth/scripts/time-sds.ts [how many]
 */
import { isProblem } from "@throughline/calendar";
import { type Measured, measures, readingOf, sds, sexes } from "../src/index.ts";

const many = Number(process.argv[2] ?? 3_000_000);
const usual = [20, 100, 50, 16];

/** Runs work that many times over and says how many SDS that was a second of processor time. */
function time(name: string, sdsEach: number, times: number, work: (at: number) => number | null): void {
  const start = process.cpuUsage();
  let sum = 0;
  for (let at = 0; at < times; at++) sum += work(at) ?? 0;
  const { user, system } = process.cpuUsage(start);
  const each = Math.round((sdsEach * times) / ((user + system) / 1e6));
  console.log(`${name}: ${each.toLocaleString("en-GB")} SDS a second (sum ${sum.toFixed(0)}).`);
}

time("sds, from an age", 1, many, (at) =>
  sds(
    sexes[at & 1] ?? "male",
    measures[at & 3] ?? "weight",
    ((at * 7919) % 7000) / 365.25,
    usual[at & 3] ?? 1,
  ),
);

const birth = Temporal.PlainDate.from("2005-03-01");
const days = Array.from({ length: 7000 }, (_, at) => birth.add({ days: at }));
time("readingOf, from days, at both ages", 2, Math.round(many / 10), (at) => {
  const measured: Measured = {
    sex: sexes[at & 1] ?? "male",
    birth,
    gestation: { weeks: 34, days: at % 7 },
    measure: measures[at & 3] ?? "weight",
    on: days[(at * 7919) % 7000] ?? birth,
    value: usual[at & 3] ?? 1,
  };
  const reading = readingOf(measured);
  return isProblem(reading) ? null : reading.corrected.sds;
});
