import { showPartKnownDay } from "@throughline/calendar";
import { entriesUpTo, entriesWithin } from "../dated-entries.ts";
import { isBefore } from "../day-order.ts";
import type { Check } from "../check.ts";
import type { Entry } from "../entry.ts";
import { entryRead } from "../evidence.ts";
import { howMany } from "../in-words.ts";
import { ourDefault } from "../new-setting.ts";
import { met, notApplicable, notRecorded } from "../outcome.ts";
import { addPeriod, firstDayWithin, showPeriod } from "../period.ts";
import { concernRecorded } from "../scope.ts";
import { periodInForce } from "../setting.ts";

const lookBack = ourDefault({
  key: "strengths-and-worries-look-back",
  words: "Strengths and worries are looked for in the last",
  value: 12,
  unit: "months",
});

const addOne = (which: string) => ({ verb: `Add a ${which} that has been seen`, at: "add entry" }) as const;

function latestWith(entries: readonly Entry[], tone: "strength" | "worry") {
  const having = entries.filter((entry) => entry.tone === tone || entry.tone === "both");
  return { count: having.length, latest: having.at(-1) };
}

/**
 * CHR-5: the chronology tells of strengths as well as worries. For information: it never answers "not met", because
 * nobody can say from the record which of them there was to see.
 */
export const strengthsAndWorries: Check = {
  id: "CHR-5",
  name: "strengths-and-worries",
  question: "Does the chronology tell of strengths as well as worries?",
  why: "A fair account shows what goes well and what the family does, beside what worries us. Only one of the two is half a story, whichever half it is.",
  side: "support",
  scope: "every child",
  about: "the record",
  sources: [
    {
      title: "National Guidance for Child Protection in Scotland 2021",
      place: "paragraph 3.176, not only adverse circumstances",
      seen: "text seen",
    },
  ],
  settings: [lookBack],
  answers: {
    met: "Both are there; or strengths alone, where no concern is recorded and so no worry is looked for.",
    "not recorded": "Only one of the two, or neither, is marked in the period’s entries.",
    "not applicable": "The record was opened within the period and has no entries yet.",
  },
  run(record, settings, today) {
    const period = periodInForce(settings, lookBack.key);
    if (entriesUpTo(record, today).length === 0 && !isBefore(addPeriod(record.child.openedOn, period), today))
      return notApplicable(`${record.child.knownAs}’s record has no entries to read yet.`);
    const first = firstDayWithin(period, today);
    const recent = entriesWithin(record, first, today);
    const strengths = latestWith(recent, "strength");
    const worries = latestWith(recent, "worry");
    const evidence = [strengths.latest, worries.latest]
      .filter((entry) => entry !== undefined)
      .map((entry) => entryRead(entry));
    const found = `In the last ${showPeriod(period)}, ${howMany(strengths.count, "entry tells", "entries tell")} of a strength and ${howMany(worries.count, "entry", "entries")} of a worry.`;
    if (strengths.count === 0) return notRecorded(found, { evidence, whatToDo: addOne("strength") });
    if (worries.count > 0) return met(found, { evidence });
    const concern = concernRecorded(record, today);
    if (concern === null)
      return met(`${found} No concern is recorded, so no worry is looked for.`, { evidence });
    return notRecorded(`${found} A concern is recorded (${showPartKnownDay(concern.because.on)}).`, {
      evidence: [...evidence, concern.because],
      whatToDo: { verb: "Mark which entries tell of the worry", at: "chronology" },
    });
  },
};
