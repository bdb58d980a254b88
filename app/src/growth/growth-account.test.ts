import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readPartKnownDay, type PartKnownDay } from "@throughline/calendar";
import { notSaidHow } from "@throughline/growth";
import { growthAccount } from "./growth-account.ts";
import { fallInShort, fallWords } from "./fall-words.ts";
import { lastWeightWords } from "./growth-words.ts";
import { nothingRecorded } from "./recorded.ts";
import { tableRows } from "./table-rows.ts";
import type { KeptMeasurement } from "./measurements.store.ts";

const today = Temporal.PlainDate.from("2026-11-24");

function dayOf(text: string): PartKnownDay {
  const read = readPartKnownDay(text);
  if ("problem" in read) throw new Error(read.problem);
  return read;
}

const weight = (on: string, value: number, more: Partial<KeptMeasurement> = {}): KeptMeasurement => ({
  id: `${on} ${value}`,
  entryId: on,
  sort: "weight",
  value,
  unit: "kg",
  note: null,
  agencyName: "Town Hospital",
  happened: dayOf(on),
  ...more,
});
const child = { sex: "male", born: dayOf("20 February 2017"), today } as const;
const fallen = [
  weight("1 March 2021", 16.4),
  weight("1 June 2021", 16.9),
  weight("10 January 2024", 18.2),
  weight("10 September 2026", 20.1),
];

describe("what measurements say of growth", () => {
  test("the last weight is said first, with how long ago", () => {
    assert.match(
      lastWeightWords(growthAccount({ ...child, kept: fallen })),
      /^4 weights are kept as measurements\. The last of them was on 10 September 2026, 75 days ago: 20\.1 kg, below the 0\.4th/,
    );
  });

  test("a fall is said from the highest level held and from the earliest, in SD and in centile spaces", () => {
    const [held = "", earliest = ""] = fallWords(growthAccount({ ...child, kept: fallen }), "weight");
    assert.match(
      held,
      /^From the highest level held, 1 .* 2021, .* a fall of 3\.04 SD, which is 4\.6 centile spaces\./,
    );
    assert.match(earliest, /^From the earliest, 1 March 2021/);
  });

  test("the first page says the fall in one line, with what it is measured from and both days", () => {
    assert.match(
      fallInShort(growthAccount({ ...child, kept: fallen }), "weight") ?? "",
      /^A fall of 4\.6 centile spaces \(3\.04 SD\) from the highest level held: .* on 1 .* 2021, below the 0\.4th on 10 September 2026\.$/,
    );
    assert.equal(fallInShort(growthAccount({ ...child, kept: fallen.slice(0, 2) }), "height"), null);
  });

  test("a BMI that rests on a height which is asked about says so", () => {
    const height = (on: string, value: number) => weight(on, value, { sort: "height", unit: "cm" });
    const kept = [height("9 January 2024", 119), height("10 September 2026", 112), ...fallen.slice(3)];
    const [latest] = tableRows(growthAccount({ ...child, kept }), "bmi", "c");
    assert.deepEqual(latest?.asks, ["It rests on a height that is asked about."]);
  });

  test("one weight has not fallen from anything", () => {
    const account = growthAccount({ ...child, kept: fallen.slice(0, 1) });
    assert.deepEqual(fallWords(account, "weight"), [
      "A fall takes two weights of different days, and one has a place.",
    ]);
  });

  test("a threshold that is passed is a question, and what it lacks is said", () => {
    const { findings } = growthAccount({
      ...child,
      kept: [...fallen, weight("10 September 2026", 118, { sort: "height", unit: "cm" })],
    });
    const answers = new Map(findings.map(({ rule, now, answer }) => [`${rule.id} ${now.measure}`, answer]));
    assert.equal(answers.get("school-below-0.4th weight"), "asks");
    assert.equal(answers.get("school-height-against-parents height"), "cannot say");
  });

  test("nothing is placed for a child whose sex is not known, and every weight stays", () => {
    const account = growthAccount({ ...child, sex: "not known", kept: fallen });
    assert.match(account.why ?? "", /not known.*would be a guess/);
    assert.equal(account.measurements.length, 4);
    assert.equal(account.points.length, 0);
  });

  test("nothing is placed for a child whose day of birth is not known", () => {
    const account = growthAccount({ ...child, born: dayOf("February 2017"), kept: fallen });
    assert.match(account.why ?? "", /known only as February 2017/);
  });

  test("a weight of a month is kept and not placed on a day of it", () => {
    const [one] = growthAccount({ ...child, kept: [weight("March 2024", 18)] }).measurements;
    assert.match(one?.none ?? "", /known only as March 2024/);
  });

  test("no length of pregnancy is assumed: only the age from birth is read", () => {
    const { history, measurements } = growthAccount({ ...child, kept: fallen });
    assert.equal(history?.gestation, null);
    assert.equal(measurements[0]?.standing?.age.days, child.born.from.until("2026-09-10").days);
  });

  test("a leap within a fortnight is asked about, and neither weight is refused", () => {
    const { measurements } = growthAccount({
      ...child,
      kept: [weight("1 May 2026", 20), weight("8 May 2026", 41)],
    });
    assert.match(measurements[0]?.asks.join(" ") ?? "", /within 7 days\. Are both right/);
    assert.equal(measurements.filter(({ standing }) => standing !== null).length, 2);
  });

  test("a weight kept in centimetres has no place", () => {
    const [one] = growthAccount({ ...child, kept: [weight("1 May 2026", 20, { unit: "cm" })] }).measurements;
    assert.match(one?.none ?? "", /kept in cm/);
  });

  test("in the first days the per cent of the birth weight that was lost is asked about", () => {
    const fact = {
      id: "f",
      recordedBy: "Joan Tierney",
      agency: "Community Health",
      recordedAt: Temporal.Instant.from("2026-11-20T10:00Z"),
      cameFrom: "Red book",
      knownOn: today,
      measured: null,
      gestation: null,
      value: null,
    };
    const account = growthAccount({
      sex: "female",
      born: dayOf("18 November 2026"),
      kept: [weight("23 November 2026", 3)],
      today,
      recorded: {
        ...nothingRecorded,
        facts: [
          { ...fact, sort: "gestation", gestation: { weeks: 39, days: 2 } },
          { ...fact, sort: "birth weight", value: 3.4 },
        ],
      },
    });
    assert.deepEqual(
      account.questions.map(({ finding }) => [finding.rule.id, finding.sentence]),
      [
        [
          "early-loss",
          "Birth 3.4 kg → on 23 November 2026 3 kg: a loss of 11.8 per cent; the threshold is more than 10.",
        ],
      ],
    );
    assert.equal(account.birth?.value, 3.4);
  });

  test("a weight that somebody guessed is not a weighing that was asked for", () => {
    const interval = {
      id: "i",
      recordedBy: "Luke Farrow",
      agency: "Town Hospital",
      recordedAt: Temporal.Instant.from("2026-10-01T10:00Z"),
      sort: "weight",
      every: { value: 4, unit: "weeks" },
      from: Temporal.PlainDate.from("2026-10-01"),
      setBy: "Luke Farrow",
      role: "dietitian",
      why: "To see",
    } as const;
    const guessed = weight("20 November 2026", 20, { how: { ...notSaidHow, method: "estimated" } });
    const account = (kept: readonly KeptMeasurement[]) =>
      growthAccount({ ...child, kept, recorded: { ...nothingRecorded, intervals: [interval] } });
    assert.equal(account([guessed]).due[0]?.late, 26);
    assert.equal(account([weight("20 November 2026", 20)]).due[0]?.late, 0);
    assert.match(account([guessed]).measurements[0]?.asks.join() ?? "", /It was estimated, and not measured/);
  });
});
