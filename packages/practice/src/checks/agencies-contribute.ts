import { exactDay, londonDay, showDay, showPartKnownDay } from "@throughline/calendar";
import { contributions } from "../contributions.ts";
import type { Contribution } from "../contributions.ts";
import type { Check } from "../check.ts";
import { earlierOf, isBefore } from "../day-order.ts";
import { howMany, listed, sentence } from "../in-words.ts";
import { ourDefault } from "../new-setting.ts";
import { met, notApplicable, notMet, notRecorded } from "../outcome.ts";
import type { Evidence } from "../outcome.ts";
import { addPeriod, firstDayWithin, showPeriod } from "../period.ts";
import { reviewInterval } from "../review-interval.ts";
import { countInForce, periodInForce } from "../setting.ts";

const fewest = ourDefault({
  key: "agencies-contributing-fewest",
  words: "The number of agencies a chronology draws on is at least",
  value: 2,
  unit: "count",
});

function lastFrom({ agencyName, latest }: Contribution): string {
  return latest === null
    ? `${agencyName} (nothing yet)`
    : `${agencyName} (last on ${showDay(londonDay(latest.recordedAt))})`;
}

function latestRead({ latest, agencyName, involvement }: Contribution): Evidence {
  if (latest === null)
    return {
      of: "involvement",
      id: involvement.id,
      on: exactDay(involvement.from),
      words: `${agencyName}: nothing recorded yet`,
    };
  const words =
    latest.kind === "nothing to add"
      ? `${agencyName} had nothing to add`
      : `${agencyName} told of ${showPartKnownDay(latest.happened)}: ${latest.what}`;
  return { of: "entry", id: latest.id, on: exactDay(londonDay(latest.recordedAt)), words };
}

/** CHR-4: each agency working with the child has put something in lately, or said it has nothing to add. */
export const agenciesContribute: Check = {
  id: "CHR-4",
  name: "agencies-contribute",
  question: "Has each agency working with the child put something in lately, or said it has nothing to add?",
  why: "Each agency holds a piece of the child’s life, and no one of them holds it all. Saying “nothing to add” counts, because it shows that somebody looked.",
  side: "practice",
  scope: "every child",
  about: "the record",
  sources: [
    {
      title: "National Guidance for Child Protection in Scotland 2021",
      place: "paragraph 3.177, a collective responsibility",
      seen: "text seen",
    },
    { title: "Darlington: chronologies", place: "what each agency puts in", seen: "text seen" },
  ],
  settings: [reviewInterval, fewest],
  answers: {
    met: "Each agency now working with the child has recorded something in the period, or said it has nothing to add.",
    "not met":
      "One or more agencies now working with the child have recorded nothing in the period; they are named.",
    "not recorded": "Too few agencies are named as working with the child to tell.",
    "not applicable": "Every agency has joined so lately that nothing is due from it yet.",
  },
  run(record, settings, today) {
    const period = periodInForce(settings, reviewInterval.key);
    const least = countInForce(settings, fewest.key);
    const { knownAs } = record.child;
    const since = firstDayWithin(period, today);
    const all = contributions(record, since, today);
    const evidence = all.map(latestRead);
    if (all.length < least)
      return notRecorded(
        `${sentence(howMany(all.length, "agency is", "agencies are"))} named as working with ${knownAs} today; the partnership asks for at least ${least} in the chronology.`,
        { evidence, whatToDo: { verb: "Name every agency that works with the child", at: "team" } },
      );
    const gave = all.filter(({ lately }) => lately);
    const joined = all.filter(
      ({ lately, involvement }) => !lately && !isBefore(addPeriod(involvement.from, period), today),
    );
    const silent = all.filter((row) => !row.lately && !joined.includes(row));
    const newly = joined.map(
      ({ agencyName, involvement }) => `${agencyName} (by ${showDay(addPeriod(involvement.from, period))})`,
    );
    const waiting = newly.length === 0 ? "" : ` Joined lately, so not yet due: ${listed(newly)}.`;
    const asked = `${sentence(howMany(all.length, "agency is", "agencies are"))} working with ${knownAs}; each is asked for an entry, or “nothing to add”, every ${showPeriod(period)}.`;
    const has = gave.length === 0 ? "" : ` Since ${showDay(since)}: ${listed(gave.map(lastFrom))}.`;
    if (silent.length > 0)
      return notMet(
        `${asked} Nothing since ${showDay(since)} from ${listed(silent.map(lastFrom))}.${has}${waiting}`,
        {
          evidence,
          whatToDo: { verb: "Ask these agencies for an entry, or “nothing to add”", at: "team" },
        },
      );
    const due = [
      ...gave.map(({ latest, involvement }) =>
        addPeriod(latest === null ? involvement.from : londonDay(latest.recordedAt), period),
      ),
      ...joined.map(({ involvement }) => addPeriod(involvement.from, period)),
    ].reduce(earlierOf);
    if (gave.length === 0) return notApplicable(`${asked}${waiting}`, { evidence, due });
    return met(`${asked}${has}${waiting}`, { evidence, due });
  },
};
