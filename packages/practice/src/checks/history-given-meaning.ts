import { showDay } from "@throughline/calendar";
import type { Check } from "../check.ts";
import { entriesUpTo } from "../dated-entries.ts";
import { isBefore } from "../day-order.ts";
import type { Entry } from "../entry.ts";
import { entryRead } from "../evidence.ts";
import { fromProcedure } from "../new-setting.ts";
import { onDay } from "../on-day.ts";
import { met, notApplicable, notMet, notRecorded } from "../outcome.ts";
import { addPeriod, showPeriod } from "../period.ts";
import type { ChildRecord } from "../record.ts";
import { periodInForce } from "../setting.ts";
import { isFilled } from "../six-fields.ts";

const firstDue = fromProcedure(
  {
    key: "history-first-assessment-due",
    words: "After the record is opened, an assessment and supervision are looked for after",
    value: 45,
    unit: "working days",
  },
  "national",
  {
    title: "Working Together to Safeguard Children",
    place: "the longest time for an assessment; check the edition in force",
    seen: "general knowledge",
  },
);

type Sort = "assessment" | "supervision";
type Said = "says" | "silent" | "cannot say" | "none";

interface Latest {
  readonly sort: Sort;
  readonly entry: Entry | null;
  readonly said: Said;
}

function saidOfHistory({ drawsOn, saysOfHistory }: Entry): Said {
  if (isFilled(saysOfHistory ?? null) || (drawsOn?.length ?? 0) > 0) return "says";
  return drawsOn === undefined && saysOfHistory === undefined ? "cannot say" : "silent";
}

function latestOf(record: ChildRecord, sort: Sort, today: Temporal.PlainDate): Latest {
  const entry = entriesUpTo(record, today, sort).at(-1) ?? null;
  return { sort, entry, said: entry === null ? "none" : saidOfHistory(entry) };
}

function inWords({ sort, entry, said }: Latest): string {
  if (entry === null) return `No ${sort} is recorded.`;
  const which = `The latest ${sort}, ${onDay(entry.happened)},`;
  const drawn = entry.drawsOn?.length ?? 0;
  const on = drawn === 0 ? "" : ` and draws on ${drawn === 1 ? "1 entry" : `${drawn} entries`}`;
  if (said === "says")
    return isFilled(entry.saysOfHistory ?? null)
      ? `${which} says what the history means${on}.`
      : `${which} draws on ${drawn === 1 ? "1 entry" : `${drawn} entries`} of the chronology.`;
  if (said === "silent") return `${which} says nothing of what the history means.`;
  return `${which} came without a part that could say what the history means.`;
}

/** CHR-6: the latest assessment and the latest supervision say what the history means, or draw on its entries. */
export const historyGivenMeaning: Check = {
  id: "CHR-6",
  name: "history-given-meaning",
  question: "Do the latest assessment and the latest supervision say what the history means?",
  why: "Knowing what happened is not yet understanding it. Those who decide should say what the past tells them about this child now, so that the family can agree or put it right.",
  side: "practice",
  scope: "every child",
  about: "the record",
  sources: [
    {
      title: "National Guidance for Child Protection in Scotland 2021",
      place: "paragraph 3.175, a tool for supervision",
      seen: "text seen",
    },
    {
      title: "Ofsted, In the child’s time (2014)",
      place: "on histories not taken into account",
      seen: "text seen",
    },
  ],
  settings: [firstDue],
  answers: {
    met: "Both say what the history means, or draw on entries of the chronology.",
    "not met": "The latest assessment or the latest supervision says nothing of the history.",
    "not recorded":
      "One of the two is not recorded, or came from elsewhere without a part that could say so.",
    "not applicable": "The record was opened lately and neither is expected yet.",
  },
  run(record, settings, today) {
    const period = periodInForce(settings, firstDue.key);
    const both = [latestOf(record, "assessment", today), latestOf(record, "supervision", today)];
    const due = addPeriod(record.child.openedOn, period);
    const found = both.map(inWords).join(" ");
    const evidence = both.flatMap(({ entry }) => (entry === null ? [] : [entryRead(entry)]));
    const silent = both.find(({ said }) => said === "silent");
    if (silent !== undefined && silent.entry !== null)
      return notMet(found, {
        evidence,
        whatToDo: {
          verb: `Say in the ${silent.sort} what the history means`,
          at: "entry",
          id: silent.entry.id,
        },
      });
    const unsaid = both.find(({ said }) => said === "none") ?? both.find(({ said }) => said === "cannot say");
    if (unsaid === undefined) return met(found, { evidence });
    const whatToDo = { verb: `Record the ${unsaid.sort} and what it says of the history`, at: unsaid.sort };
    if (evidence.length === 0 && !isBefore(due, today))
      return notApplicable(
        `${found} The record was opened on ${showDay(record.child.openedOn)}; they are looked for once ${showPeriod(period)} have passed, after ${showDay(due)}.`,
        { whatToDo, due },
      );
    return notRecorded(found, { evidence, whatToDo });
  },
};
