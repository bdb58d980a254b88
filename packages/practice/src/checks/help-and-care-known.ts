import { exactDay, showDay } from "@throughline/calendar";
import type { Check } from "../check.ts";
import { dayOrder, isAfter, isBefore } from "../day-order.ts";
import { familyDue, familyRecordedWithin, notDueUntil } from "../family-gaps.ts";
import type { Helper } from "../family.ts";
import { wales } from "../family-sources.ts";
import { howLongAgo } from "../how-long-ago.ts";
import { howMany, sentence } from "../in-words.ts";
import { ourDefault } from "../new-setting.ts";
import { met, notApplicable, notMet, notRecorded } from "../outcome.ts";
import type { Evidence } from "../outcome.ts";
import { addPeriod, firstDayWithin, showPeriod } from "../period.ts";
import { periodInForce } from "../setting.ts";

const lookedAt = ourDefault({
  key: "help-and-care-looked-at-every",
  words: "Who helps the family and who gives personal care is gone through at least every",
  value: 12,
  unit: "months",
});

const whatToDo = { verb: "Record who helps and who gives personal care", at: "family help" } as const;

function helperRead({ id, words, recordedOn }: Helper): Evidence {
  return { of: "help and care", id, on: exactDay(recordedOn), words };
}

/** GEN-4: who helps the family, and everybody who gives the child personal care, is recorded and not old. */
export const helpAndCareKnown: Check = {
  id: "GEN-4",
  name: "help-and-care-known",
  question: "Do we know who supports the family, and everybody who gives personal care?",
  why: "A family that carries a great deal should not have to tell each of us who stands by them. And a child who is washed, fed and lifted by many people should be known by all of their names.",
  side: "support",
  scope: "every child",
  about: "the family",
  sources: [wales],
  settings: [lookedAt, familyRecordedWithin],
  answers: {
    met: "Who helps and who gives personal care are both recorded, and were gone through in the period.",
    "not met": "Both are recorded, and nobody has gone through the family’s picture in the period.",
    "not recorded": "Nobody is recorded who helps, or nobody who gives personal care.",
    "not applicable": "The family is not yet due to be recorded.",
  },
  run(record, settings, today) {
    const { knownAs } = record.child;
    const { care = [], help = [], recordedOn = [] } = record.family ?? {};
    const giving = care.length === 0 ? "nobody is" : howMany(care.length, "person is", "people are");
    const helping =
      help.length === 0 ? "nobody" : howMany(help.length, "person or service", "people and services");
    const found = `${sentence(giving)} recorded as giving ${knownAs} personal care, and ${helping} as helping the family.`;
    const evidence = [...care, ...help]
      .toSorted((a, b) => dayOrder(a.recordedOn) - dayOrder(b.recordedOn))
      .map(helperRead);
    if (care.length === 0 || help.length === 0) {
      const due = familyDue(record, settings);
      if (!isAfter(today, due))
        return notApplicable(`${found} This is ${notDueUntil(due)}.`, { evidence, whatToDo, due });
      return notRecorded(found, { evidence, whatToDo, due });
    }
    const every = periodInForce(settings, lookedAt.key);
    const [latest] = [...recordedOn, ...[...care, ...help].map((one) => one.recordedOn)]
      .filter((day) => !isAfter(day, today))
      .toSorted((a, b) => dayOrder(b) - dayOrder(a));
    if (latest === undefined) return notRecorded(found, { evidence, whatToDo });
    const due = addPeriod(latest, every);
    const words = `${found} The family’s picture was last gone through on ${showDay(latest)}, ${howLongAgo(exactDay(latest), today)}; every ${showPeriod(every)} is asked for.`;
    return isBefore(latest, firstDayWithin(every, today))
      ? notMet(words, { evidence, whatToDo, due })
      : met(words, { evidence, due });
  },
};
