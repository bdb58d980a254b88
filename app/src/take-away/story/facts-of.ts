import { ageOn, showAge, showDay, showPartKnownDay } from "@throughline/calendar";
import { showNhsNumber } from "@throughline/identifiers";
import { firstName, livesWithWords } from "../../children/public.ts";
import type { Copy } from "../copy.ts";
import type { TermAndWords } from "./story.ts";
import { roleInSentence } from "../../practitioners/role-in-sentence.ts";

const plans = {
  "early help": "Early help",
  "child in need": "Child in need plan",
  "child protection": "Child protection plan",
  none: "No plan",
} as const;

/** Who the child is, how they speak to us, what has been decided and who leads: before anything that happened. */
export function factsOf({ child, standing, today }: Copy): TermAndWords[] {
  const name = firstName(child);
  const facts: [string, string | null][] = [
    ["Known as", child.knownAs],
    ["Born", `${showPartKnownDay(child.born)}; ${showAge(ageOn(child.born, today))} on ${showDay(today)}`],
    ["NHS number", child.nhsNumber === null ? "Not recorded" : showNhsNumber(child.nhsNumber)],
    [`How ${name} communicates`, standing.communicates ?? "Not recorded"],
    ["Lives with", livesWithWords(standing)],
    ["Status", statusWords(standing.status)],
    ["Lead professional", leadWords(standing.lead)],
  ];
  return facts.flatMap(([term, words]) => (words === null ? [] : [{ term, words }]));
}

function statusWords(status: Copy["standing"]["status"]): string {
  if (status === null) return "No plan recorded";
  const category = status.category === null ? "" : `: ${status.category}`;
  return `${plans[status.threshold]}${category}, since ${showDay(status.fromOn)}`;
}

function leadWords(lead: Copy["standing"]["lead"]): string {
  if (lead === null) return "Nobody is named";
  return `${lead.name}, ${roleInSentence(lead.role)}, ${lead.agency}${lead.phone === null ? "" : `, ${lead.phone}`}, since ${showDay(lead.fromOn)}`;
}
