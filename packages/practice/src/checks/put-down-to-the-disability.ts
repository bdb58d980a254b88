import { showDay } from "@throughline/calendar";
import type { Check } from "../check.ts";
import { dayOrder, earlierOf, isBefore } from "../day-order.ts";
import { howMany, sentence } from "../in-words.ts";
import { ourDefault } from "../new-setting.ts";
import { onDay } from "../on-day.ts";
import { met, notApplicable, notMet, notRecorded } from "../outcome.ts";
import type { Evidence, WhatToDo } from "../outcome.ts";
import { addPeriod, type Period, showPeriod } from "../period.ts";
import { periodInForce } from "../setting.ts";
import type { Attribution, Sign } from "../sign.ts";
import { isFilled } from "../six-fields.ts";

const lookedAtWithin = ourDefault({
  key: "attribution-looked-at-within",
  words: "An explanation by the disability is looked at again at least every",
  value: 6,
  unit: "months",
});

interface Read {
  readonly sign: Sign;
  readonly attribution: Attribution;
  /** The last day for the next look at it; null while none is set. */
  readonly due: Temporal.PlainDate | null;
  readonly lacks: readonly string[];
}

/** A review day further off than the partnership's own time counts no longer than that. */
function dueOf({ recordedOn, reviewOn, lookedAtOn }: Attribution, period: Period): Temporal.PlainDate | null {
  return reviewOn === null ? null : earlierOf(reviewOn, addPeriod(lookedAtOn ?? recordedOn, period));
}

/** That it is late, and where its own day was set too far off, that too. */
function lateWords(due: Temporal.PlainDate, reviewOn: Temporal.PlainDate | null, period: Period): string {
  const late = `it was to be looked at again by ${showDay(due)}`;
  if (reviewOn === null || !isBefore(due, reviewOn)) return late;
  return `${late}, as the partnership asks for every ${showPeriod(period)} and its own day, ${showDay(reviewOn)}, is further off`;
}

function read(sign: Sign, attribution: Attribution, period: Period, today: Temporal.PlainDate): Read {
  const { clinician, otherCause } = attribution;
  const due = dueOf(attribution, period);
  const named = clinician !== null && isFilled(clinician.name);
  const considered = otherCause !== null && isFilled(otherCause.considered);
  const lacks = [
    ...(named ? [] : ["no clinician is named as having said so"]),
    ...(named && !isFilled(clinician.role) ? [`${clinician.name} is named without a role`] : []),
    ...(considered ? [] : ["no other cause is recorded as considered"]),
    ...(considered && !isFilled(otherCause.found)
      ? ["what was found of the other cause is not recorded"]
      : []),
    ...(due === null ? ["no day is set to look at it again"] : []),
    ...(due !== null && isBefore(due, today) ? [lateWords(due, attribution.reviewOn, period)] : []),
  ];
  return { sign, attribution, due, lacks };
}

function inWords({ sign, attribution: { by, on, clinician, otherCause }, lacks, due }: Read): string {
  const said = `${sign.words}: put down to the disability by ${by}, ${onDay(on)}`;
  if (lacks.length > 0) return `${said}; ${lacks.join("; ")}.`;
  const who = `${clinician?.name ?? ""}, ${clinician?.role ?? ""}, said so`;
  const other = `another cause was considered (${otherCause?.considered ?? ""})`;
  return `${said}; ${who}; ${other}; to be looked at again by ${due === null ? "" : showDay(due)}.`;
}

const readAt = ({ sign, attribution: { by, on } }: Read): Evidence => ({
  of: "sign",
  id: sign.id,
  on,
  words: `${sign.words}: put down to the disability by ${by}`,
});

/** BAR-2: where a sign is put down to the disability, a clinician is named, another cause was looked at, and it is looked at again. */
export const putDownToTheDisability: Check = {
  id: "BAR-2",
  name: "put-down-to-the-disability",
  question:
    "Where a sign is put down to the disability, did a named clinician say so, and was another cause considered?",
  why: "A disability explains much, and it can hide a cause that could be put right: pain, hunger, an illness, a seat that does not fit. A disabled child is owed the same curiosity as any other.",
  side: "practice",
  scope: "every child",
  about: "the child",
  sources: [
    {
      title: "Devon Safeguarding Children Partnership: disabled children",
      place: "not accepting an injury as due to the child’s needs without considering other causes",
      seen: "text seen",
    },
    {
      title: "NSPCC, We have the right to be safe (2014)",
      place: "indicators attributed to the impairment",
      seen: "text seen",
    },
    { title: "Tees procedures: children with disabilities", place: "barriers", seen: "text seen" },
  ],
  settings: [lookedAtWithin],
  answers: {
    met: "Each such explanation names a clinician with their role and another cause with what was found, and is looked at again in time.",
    "not met": "Something of this is missing or late; it is said what, and of which sign.",
    "not recorded": "A sign is open and nobody has recorded what explains it, or signs are not read here.",
    "not applicable": "No open sign is put down to the disability.",
  },
  run({ child, signs }, settings, today) {
    if (signs === undefined)
      return notRecorded("Signs are not read here.", {
        whatToDo: { verb: "Look at the signs", at: "signs" },
      });
    const period = periodInForce(settings, lookedAtWithin.key);
    const open = signs
      .filter((sign) => sign.open)
      .toSorted((a, b) => dayOrder(a.since.from) - dayOrder(b.since.from) || (a.id < b.id ? -1 : 1));
    const held = open.flatMap((sign) =>
      sign.attributions
        .filter(({ endedOn }) => endedOn === null)
        .toSorted((a, b) => dayOrder(a.on.from) - dayOrder(b.on.from) || (a.id < b.id ? -1 : 1))
        .map((attribution) => read(sign, attribution, period, today)),
    );
    const evidence = held.map(readAt);
    const lacking = held.filter(({ lacks }) => lacks.length > 0);
    const found = held.map(inWords).join(" ");
    const due = held.flatMap((one) => one.due ?? []).reduce<Temporal.PlainDate | null>(earliest, null);
    const [first] = lacking;
    if (first !== undefined) {
      const whatToDo: WhatToDo = { verb: "Look at this explanation again", at: "sign", id: first.sign.id };
      return notMet(lacking.map(inWords).join(" "), { evidence, whatToDo, due });
    }
    const unexplained = open.filter(({ explanations }) => explanations === 0);
    const [one] = unexplained;
    if (one !== undefined)
      return notRecorded(
        `${sentence(howMany(unexplained.length, "sign is", "signs are"))} open with nothing recorded that explains ${unexplained.length === 1 ? "it" : "them"}: ${unexplained.map(({ words }) => words).join("; ")}.`,
        {
          evidence: unexplained.map(({ id, since, words }) => ({ of: "sign", id, on: since, words })),
          whatToDo: { verb: "Record what people say explains it", at: "sign", id: one.id },
        },
      );
    if (held.length > 0) return met(found, { evidence, due });
    return notApplicable(
      open.length === 0
        ? `No sign is open for ${child.knownAs}.`
        : `${sentence(howMany(open.length, "sign is", "signs are"))} open for ${child.knownAs}; nobody now puts ${open.length === 1 ? "it" : "any of them"} down to the disability.`,
      { evidence: open.map(({ id, since, words }) => ({ of: "sign", id, on: since, words })) },
    );
  },
};

const earliest = (soonest: Temporal.PlainDate | null, day: Temporal.PlainDate): Temporal.PlainDate =>
  soonest === null ? day : earlierOf(soonest, day);
