import {
  type Discharge,
  type DischargeStep,
  type Discussion,
  isSixteen,
  type OwnAge,
} from "@throughline/appointments";
import type { PartKnownDay } from "@throughline/calendar";
import { z } from "zod";
import type { Fields } from "../platform/drafts/tables.ts";
import { exactDayOf, oneOf, words, wordsOrNone } from "../platform/forms/answers.ts";
import { type Problem, readAs } from "../platform/forms/fields.ts";
import { exactDayOrNone, notToCome, together } from "./days-typed.ts";
import type { ReadAs } from "./task.tsx";

const LONGEST = 4000;

const discussionAnswers = z.object({
  on: exactDayOf("Say on which day you talked"),
  who: words("Say who talked together", 1000),
  said: words("Say what was made of it", LONGEST),
  next: wordsOrNone(LONGEST),
});
export type NewDiscussion = Pick<Discussion, "on" | "who" | "said" | "next">;

export function readDiscussion(fields: Fields, today: Temporal.PlainDate): ReadAs<NewDiscussion> {
  const read = readAs(discussionAnswers, fields);
  if ("problems" in read) return read;
  const problems = notToCome("on", read.value.on, today);
  return problems.length > 0 ? { problems } : read;
}

const dischargeAnswers = z.object({
  service: words("Say which service it was", 200),
  on: exactDayOf("Say from which day they were closed"),
  reason: words("Say why, as the service gave it", LONGEST),
  forMissed: oneOf(["yes", "no"], "Say whether it was for missed appointments"),
  decision: wordsOrNone(LONGEST),
  decidedBy: wordsOrNone(300),
  decidedOn: exactDayOrNone,
  told: wordsOrNone(300),
  toldOn: exactDayOrNone,
});

export interface NewDischarge {
  readonly discharge: Pick<Discharge, "service" | "on" | "reason" | "forMissed">;
  readonly steps: readonly NewStep[];
}
export type NewStep = Pick<DischargeStep, "sort" | "on" | "words" | "who">;

/** That a service closed the child; with it, where they are known, the decision and that the lead was told. */
export function readDischarge(fields: Fields, today: Temporal.PlainDate): ReadAs<NewDischarge> {
  const read = readAs(dischargeAnswers, fields);
  if ("problems" in read) return read;
  const { service, on, reason, forMissed, decision, decidedBy, decidedOn, told, toldOn } = read.value;
  const problems: Problem[] = [
    ...notToCome("on", on, today),
    ...together(
      { field: "decision", value: decision },
      { field: "decidedOn", value: decidedOn, mend: "Say on which day it was decided" },
      "Say what was decided",
    ),
    ...(decision !== null && decidedBy === null ? [{ field: "decidedBy", words: "Say who decided" }] : []),
    ...together(
      { field: "told", value: told },
      { field: "toldOn", value: toldOn, mend: "Say on which day they were told" },
      "Say who was told",
    ),
    ...notToCome("decidedOn", decidedOn, today),
    ...notToCome("toldOn", toldOn, today),
  ];
  if (problems.length > 0) return { problems };
  const steps: NewStep[] = [];
  if (decision !== null && decidedOn !== null)
    steps.push({ sort: "risk decision", on: decidedOn, words: decision, who: decidedBy ?? "" });
  if (told !== null && toldOn !== null)
    steps.push({ sort: "lead told", on: toldOn, words: `Told that ${service} closed`, who: told });
  return { value: { discharge: { service, on, reason, forMissed: forMissed === "yes" }, steps } };
}

const stepAnswers = z.object({
  sort: oneOf(["risk decision", "lead told", "taken back"], "Choose what you record"),
  on: exactDayOf("Say on which day it was"),
  words: words("Say it in words", LONGEST),
  who: words("Say who it was", 300),
});

export function readStep(fields: Fields, today: Temporal.PlainDate): ReadAs<NewStep> {
  const read = readAs(stepAnswers, fields);
  if ("problems" in read) return read;
  const problems = notToCome("on", read.value.on, today);
  return problems.length > 0 ? { problems } : read;
}

const ownAgeAnswers = z.object({
  able: oneOf(["yes", "no"], "Say what was found"),
  words: words("Say what was looked at and found", LONGEST),
  assessedBy: words("Say who looked at it, with their role", 300),
  assessedOn: exactDayOf("Say on which day it was looked at"),
  from: exactDayOf("Say from which day it holds"),
});
export type NewOwnAge = Pick<OwnAge, "able" | "words" | "assessedBy" | "assessedOn" | "from">;

/** Whether somebody of sixteen or older comes to appointments on their own, as somebody assessed. */
export function readOwnAge(
  fields: Fields,
  {
    born,
    name,
    today,
  }: { readonly born: PartKnownDay; readonly name: string; readonly today: Temporal.PlainDate },
): ReadAs<NewOwnAge> {
  const read = readAs(ownAgeAnswers, fields);
  if ("problems" in read) return read;
  const { able, ...said } = read.value;
  const problems: Problem[] = [
    ...notToCome("assessedOn", said.assessedOn, today),
    ...(Temporal.PlainDate.compare(said.from, said.assessedOn) < 0
      ? [{ field: "from", words: "It cannot hold from before it was looked at" }]
      : []),
    ...(isSixteen(born, said.from)
      ? []
      : [{ field: "from", words: `${name} is not 16 then. Until 16 a child is brought` }]),
  ];
  return problems.length > 0 ? { problems } : { value: { ...said, able: able === "yes" } };
}
