import { showDay } from "@throughline/calendar";
import { changeReviewed, reviewedInWords } from "../changes-reviewed.ts";
import type { Check } from "../check.ts";
import { dayOrder, isAfter, isBefore } from "../day-order.ts";
import type { GrowthFacts } from "../growth.ts";
import { measuredWhenAsked } from "../measured-when-asked.ts";
import { fromProcedure, ourDefault } from "../new-setting.ts";
import { met, notApplicable, notMet, notRecorded } from "../outcome.ts";
import type { Outcome, WhatToDo } from "../outcome.ts";
import { firstDayWithin, showPeriod } from "../period.ts";
import type { ChildRecord } from "../record.ts";
import { concernRecorded } from "../scope.ts";
import { periodInForce, type SettingsInForce } from "../setting.ts";

const reviewedWithin = ourDefault({
  key: "growth-change-reviewed-within",
  words: "A change in growth that a threshold asks about is reviewed within",
  value: 10,
  unit: "working days",
});

const weightWithin = ourDefault({
  key: "weight-looked-for-within",
  words: "Where a concern is recorded, a weight is looked for within the last",
  value: 12,
  unit: "months",
});

const rcpch = {
  title: "RCPCH, Growth charts: information for health staff",
  place:
    "of infants, fewer than 2 in 100 fall through 2 or more weight spaces and stay there; at school age it is our own",
  seen: "text seen",
} as const;

const fromHighest = fromProcedure(
  {
    key: "school-weight-fall-from-highest",
    words:
      "At school age, a fall in weight from the highest level held is asked about from this many centile spaces",
    value: 2,
    unit: "count",
  },
  "default",
  rcpch,
);

const fromBirth = fromProcedure(
  {
    key: "school-weight-fall-from-birth",
    words:
      "At school age, a fall in weight from the birth weight is asked about from this many centile spaces",
    value: 3,
    unit: "count",
  },
  "default",
  {
    title: "NICE NG75, Faltering growth",
    place: "its largest threshold, for preschool children; at school age it is our own",
    seen: "secondary",
  },
);

const measure: WhatToDo = { verb: "Weigh or measure, or say why it cannot be done", at: "measurement" };
const review: WhatToDo = { verb: "Review how the child grows, and record it", at: "growth review" };
const askClinician: WhatToDo = {
  verb: "Ask a clinician how often to weigh, and record it",
  at: "measuring interval",
};

/** BAR-3: what a clinician asked to be measured is measured, and a change that a threshold asks about is reviewed. */
export const growthMeasuredAndReviewed: Check = {
  id: "BAR-3",
  name: "growth-measured-and-reviewed",
  question: "Are weight and height measured when the clinician asked, and was a change in growth looked at?",
  why: "A change in a child’s growth has a reason, and a disability is not by itself the reason. This asks whether we measured and looked. It says nothing of whose doing it is, and does not say why.",
  side: "practice",
  scope: "every child",
  about: "the child",
  sources: [
    {
      title: "NICE NG75, Faltering growth",
      place:
        "falls through weight centile spaces by birth weight; weight below the 2nd; as the Institute of Health Visiting gives them",
      seen: "secondary",
    },
    {
      title: "Rotherham Safeguarding Children Partnership, faltering growth",
      place: "other causes are looked at even where there is an organic disease",
      seen: "text seen",
    },
    {
      title: "Child K, serious case review (Cambridgeshire and Peterborough, 2018)",
      place: "a small child with severe disabilities who had long not thrived",
      seen: "secondary",
    },
  ],
  settings: [reviewedWithin, weightWithin, fromHighest, fromBirth],
  answers: {
    met: "What a clinician asked for was measured in time, and each change that a threshold asks about was looked at.",
    "not met":
      "A measurement that a clinician asked for is late, or a change was not looked at in time. Tried and not possible is still late.",
    "not recorded":
      "A threshold asks or a concern is recorded, and there is no clinician’s interval, no recent weight, or no review yet.",
    "not applicable": "No clinician asks for a measurement, no threshold asks, and no concern is recorded.",
  },
  run(record, settings, today) {
    const { growth } = record;
    if (growth === undefined)
      return notRecorded(`What is measured of ${record.child.knownAs} was not given to this check.`, {
        whatToDo: measure,
      });
    return answered(record, growth, settings, today);
  },
};

function answered(
  record: ChildRecord,
  growth: GrowthFacts,
  settings: SettingsInForce,
  today: Temporal.PlainDate,
): Outcome {
  const within = periodInForce(settings, reviewedWithin.key);
  const asked = measuredWhenAsked(growth, today);
  const inOrder = growth.changes.toSorted(
    (a, b) => dayOrder(a.since) - dayOrder(b.since) || a.name.localeCompare(b.name),
  );
  const changes = inOrder.map((change) => changeReviewed(change, within, today));
  const looked = asked.length === 0 ? lookedFor(record, growth, settings, today) : null;
  const open = changes.toSorted((a, b) => Number(b.answer === "late") - Number(a.answer === "late"));
  const late = asked.toSorted((a, b) => Number(b.late) - Number(a.late));
  const words = [
    ...open.map((one) => one.words),
    ...late.map((one) => one.words),
    looked?.words ?? null,
    reviewedInWords(inOrder, within),
  ]
    .filter((part) => part !== null && part !== "")
    .join(" ");
  const evidence = [...asked, ...open]
    .flatMap((one) => one.evidence)
    .filter(({ of, id }, at, all) => all.findIndex((row) => row.of === of && row.id === id) === at);
  const due = [...asked, ...changes]
    .flatMap((one) => one.due ?? [])
    .toSorted((a, b) => dayOrder(a) - dayOrder(b))[0];
  const found = { evidence, due: due ?? null };
  if (changes.some(({ answer }) => answer === "late")) return notMet(words, { ...found, whatToDo: review });
  if (asked.some(({ late }) => late)) return notMet(words, { ...found, whatToDo: measure });
  if (changes.some(({ answer }) => answer === "in time"))
    return notRecorded(words, { ...found, whatToDo: review });
  if (looked?.missing) return notRecorded(words, { ...found, whatToDo: askClinician });
  if (words === "")
    return notApplicable(
      `No clinician asks for ${record.child.knownAs} to be measured, and no threshold or concern asks for it.`,
    );
  return met(words, found);
}

/** What the record holds where no clinician asks for anything though a threshold or a concern does; null where nothing does. */
function lookedFor(
  record: ChildRecord,
  { measured, changes }: GrowthFacts,
  settings: SettingsInForce,
  today: Temporal.PlainDate,
): { readonly missing: boolean; readonly words: string } | null {
  const noInterval = `No clinician is recorded as having said how often ${record.child.knownAs} is to be measured.`;
  if (changes.length > 0) return { missing: true, words: noInterval };
  if (concernRecorded(record, today) === null) return null;
  const period = periodInForce(settings, weightWithin.key);
  const latest = measured
    .filter(({ sort, on }) => sort === "weight" && !isAfter(on, today))
    .reduce<Temporal.PlainDate | null>(
      (held, { on }) => (held === null || isAfter(on, held) ? on : held),
      null,
    );
  const missing = latest === null || isBefore(latest, firstDayWithin(period, today));
  const last = latest === null ? "no weight is recorded" : `the latest weight is of ${showDay(latest)}`;
  return {
    missing,
    words: `A concern is recorded, and ${last}; one is looked for within the last ${showPeriod(period)}. ${noInterval}`,
  };
}
