import { showDay, showDays, daysBetween } from "@throughline/calendar";
import { Table } from "../design/components/table.tsx";
import { Late } from "../design/record/late.tsx";
import { ScrollRegion } from "../design/record/scroll-region.tsx";
import type { LeadGap, LeadSpell } from "./lead-spells.ts";
import type { Involvement } from "./team.ts";
import { roleInSentence } from "../practitioners/role-in-sentence.ts";

interface LeadOverTimeProps {
  readonly spells: readonly LeadSpell[];
  readonly gaps: readonly LeadGap[];
  readonly involvements: readonly Involvement[];
  readonly today: Temporal.PlainDate;
}

/** Who led when, newest first. A stretch in which nobody led has its own row. */
export function LeadOverTime({ spells, gaps, involvements, today }: LeadOverTimeProps) {
  const ledBy = new Map(involvements.map((i) => [i.id, i]));
  const stretches = [...spells, ...gaps].toSorted((a, b) => Temporal.PlainDate.compare(b.from, a.from));
  return (
    <ScrollRegion label="Who led when">
      <Table
        firstCellIsHeader
        caption="Who led when"
        captionClasses="govuk-visually-hidden"
        head={[{ text: "When" }, { text: "Lead professional" }, { text: "Family told" }]}
        rows={stretches.map((stretch) => [
          { text: when(stretch, today) },
          {
            text:
              "involvementId" in stretch ? (
                ledWords(ledBy.get(stretch.involvementId))
              ) : (
                <Late>{gapWords(stretch, today)}</Late>
              ),
          },
          {
            text:
              "involvementId" in stretch
                ? stretch.familyToldOn
                  ? showDay(stretch.familyToldOn)
                  : "Not recorded yet"
                : "",
          },
        ])}
      />
    </ScrollRegion>
  );
}

function when({ from, to }: LeadSpell | LeadGap, today: Temporal.PlainDate): string {
  if (to) return `${showDay(from)} to ${showDay(to)}`;
  return Temporal.PlainDate.compare(from, today) > 0 ? `From ${showDay(from)}` : `Since ${showDay(from)}`;
}

function ledWords(involvement: Involvement | undefined): string {
  if (!involvement) return "Not recorded";
  return `${involvement.practitioner ?? "Nobody named"}, ${roleInSentence(involvement.role)}, ${involvement.agencyName}`;
}

function gapWords({ from, to, workingDays }: LeadGap, today: Temporal.PlainDate): string {
  if (workingDays === null) return `Nobody led for ${showDays(daysBetween(from, to ?? today) + 1)}`;
  const counted = workingDays === 1 ? "1 working day" : `${workingDays} working days`;
  return to ? `Nobody led for ${counted}` : `Nobody has led for ${counted}`;
}
