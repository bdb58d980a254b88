import { showDay } from "@throughline/calendar";
import type { Check } from "../check.ts";
import { dayOrder, earlierOf, isAfter, isBefore } from "../day-order.ts";
import { howMany, sentence } from "../in-words.ts";
import { met, notApplicable, notMet, notRecorded } from "../outcome.ts";
import { addPeriod, firstDayWithin, showPeriod } from "../period.ts";
import { periodInForce } from "../setting.ts";
import {
  type InformationRequest,
  informationAnsweredWithin,
  requestRead,
  requestsLookedBack,
} from "../sharing.ts";

const decided = {
  share: "shared",
  part: "shared in part",
  not: "answered with a reason for not sharing",
} as const;

const asked = ({ on, asking, asked: whom }: InformationRequest) =>
  `${asking} asked ${whom} on ${showDay(on)}`;

/** INF-1: a request for information got an answer, or a recorded reason why not. */
export const requestsAnswered: Check = {
  id: "INF-1",
  name: "requests-answered",
  question: "Did each request for information get an answer, or a reason why not?",
  why: "What one agency needs to know another may hold. A question that nobody answers leaves a child seen only in part; a plain no, with its reason, can at least be talked about.",
  side: "practice",
  scope: "every child",
  about: "the record",
  sources: [
    {
      title: "Child Safeguarding Practice Review Panel, annual reports",
      place: "information that was asked for or known, and not shared in time",
      seen: "secondary",
    },
    {
      title:
        "Information sharing: advice for practitioners providing safeguarding services (Department for Education, 2024)",
      place: "record the decision and its reasons whether or not you share",
      seen: "secondary",
    },
  ],
  settings: [informationAnsweredWithin, requestsLookedBack],
  answers: {
    met: "Each request whose time has passed has an answer or a reason why not, in time or afterwards; how long it took is said.",
    "not met": "A request has no answer and its time has passed; it is named.",
    "not recorded": "Requests for information are not read here.",
    "not applicable": "Nothing was asked in the time looked at, or the time to answer has not passed.",
  },
  run(record, settings, today) {
    if (record.informationRequests === undefined)
      return notRecorded("Requests for information are not read here.", {
        whatToDo: { verb: "Look at what was asked", at: "sharing" },
      });
    const within = periodInForce(settings, informationAnsweredWithin.key);
    const back = periodInForce(settings, requestsLookedBack.key);
    const since = firstDayWithin(back, today);
    const all = record.informationRequests
      .filter(({ on }) => !isBefore(on, since) && !isAfter(on, today))
      .map((one) => (one.answered && isAfter(one.answered.on, today) ? { ...one, answered: null } : one))
      .toSorted((a, b) => dayOrder(a.on) - dayOrder(b.on) || (a.id < b.id ? -1 : 1));
    if (all.length === 0)
      return notApplicable(
        `No agency asked another for information in the last ${showPeriod(back)}, as far as is recorded.`,
      );
    const open = all.filter(({ answered }) => answered === null);
    const late = open.filter(({ on }) => isBefore(addPeriod(on, within), today));
    const due = open.length === 0 ? null : open.map(({ on }) => addPeriod(on, within)).reduce(earlierOf);
    if (late.length > 0)
      return notMet(
        `${late.map((one) => `${asked(one)}, and no answer is recorded`).join(". ")}. The partnership asks for one within ${showPeriod(within)}.`,
        {
          evidence: late.map(requestRead),
          whatToDo: { verb: "Ask again, or record the answer", at: "sharing" },
          due,
        },
      );
    const evidence = all.map(requestRead);
    const answers = all.flatMap((one) => (one.answered === null ? [] : [{ ...one, answered: one.answered }]));
    if (answers.length === 0)
      return notApplicable(`${all.map(asked).join("; ")}. The time to answer has not passed.`, {
        evidence,
        due,
      });
    const told = answers.map(({ answered, ...one }) => {
      const after = isAfter(answered.on, addPeriod(one.on, within))
        ? `, later than within ${showPeriod(within)}`
        : "";
      return `${asked({ ...one, answered })}; ${decided[answered.decision]} on ${showDay(answered.on)}${after}.`;
    });
    const count = `${sentence(howMany(answers.length, "request"))} answered since ${showDay(since)}.`;
    return met([count, ...told].join(" "), { evidence, due });
  },
};
