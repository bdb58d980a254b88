import { showDay } from "@throughline/calendar";
import { z } from "zod";
import { exactDayOf, oneOf, words } from "../platform/forms/answers.ts";
import { type Problem, readAs, typed } from "../platform/forms/fields.ts";
import type { Fields } from "../platform/drafts/tables.ts";
import { leadOn, type LeadNamed, type LeadSpell } from "./lead-spells.ts";
import { aYearAhead, dayProblem } from "./sensible-day.ts";
import { hasLeft, type Involvement } from "./team.ts";

export type NewLead = LeadNamed;

interface Given {
  readonly involvements: readonly Involvement[];
  readonly spells: readonly LeadSpell[];
  readonly today: Temporal.PlainDate;
}

const form = z.object({
  involvement: words("Choose who leads"),
  from: exactDayOf("Say from which day they lead"),
  told: oneOf(["yes", "not yet"], "Say whether the family has been told"),
});
const toldForm = z.object({ toldOn: exactDayOf("Say on which day the family was told") });

/** Those who may lead: somebody with a name who works with the child, and has left neither that nor their own team. */
export const mayLead = (involvements: readonly Involvement[], today: Temporal.PlainDate): Involvement[] =>
  involvements.filter(
    (i) => i.practitioner !== null && !i.withAdult && !hasLeft(i, today) && i.leftTeamOn === null,
  );

/** Reads who leads from when: the value, or everything that stands in its way. */
export function readLead(fields: Fields, given: Given): { value: NewLead } | { problems: Problem[] } {
  const read = readAs(form, fields);
  const told = fields["told"] === "yes" ? readAs(toldForm, fields) : null;
  const problems = [read, told].flatMap((part) => (part && "problems" in part ? part.problems : []));
  if (fields["told"] === "not yet" && typed(fields, "toldOn").trim() !== "")
    problems.push({ field: "toldOn", words: "Empty this day, or say that the family has been told" });
  if ("problems" in read || problems.length > 0) return { problems };
  const { from } = read.value;
  const who = mayLead(given.involvements, given.today).find(({ id }) => id === read.value.involvement);
  if (!who) return { problems: [{ field: "involvement", words: "Choose who leads" }] };
  const familyToldOn = told && "value" in told ? told.value.toldOn : null;
  const wrong = [
    ...dayProblems(who, from, familyToldOn, given.today),
    ...leadsAlready(who, from, given.spells),
  ];
  return wrong.length > 0 ? { problems: wrong } : { value: { involvementId: who.id, from, familyToldOn } };
}

function dayProblems(
  who: Involvement,
  from: Temporal.PlainDate,
  toldOn: Temporal.PlainDate | null,
  today: Temporal.PlainDate,
): Problem[] {
  const began = { day: who.from, words: `they joined the team, on ${showDay(who.from)}` };
  const longBefore = {
    day: from.subtract({ years: 1 }),
    words: `${showDay(from.subtract({ years: 1 }))}, a year before they lead. Check the year`,
  };
  const last =
    who.to === null ? aYearAhead(today) : { day: who.to, words: `their last day, ${showDay(who.to)}` };
  return [
    ...dayProblem("from", from, { earliest: began, latest: last }),
    ...(toldOn
      ? dayProblem("toldOn", toldOn, { earliest: longBefore, latest: { day: today, words: "today" } })
      : []),
  ];
}

function leadsAlready(who: Involvement, from: Temporal.PlainDate, spells: readonly LeadSpell[]): Problem[] {
  const spell = leadOn(spells, from);
  if (spell?.involvementId !== who.id || spell.from.equals(from)) return [];
  return [
    {
      field: "from",
      words: `${who.practitioner ?? who.team} has led since ${showDay(spell.from)}: keep that day, or choose somebody else`,
    },
  ];
}
