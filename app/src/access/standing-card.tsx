import { showDay } from "@throughline/calendar";
import { firstName, type OpenRecord } from "../children/public.ts";
import { Action } from "../design/record/action.tsx";
import { Card } from "../design/record/card.tsx";
import { paths } from "../paths.ts";
import type { StandingOfRecord } from "./standing.ts";
import type { RecordStanding } from "./tables.ts";

interface StandingCardProps {
  readonly open: OpenRecord;
  readonly standing: StandingOfRecord;
}

const doing: Readonly<Record<RecordStanding, { text: string; at: (id: string) => string }>> = {
  closed: { text: "Close the record", at: paths.recordClosing },
  "opened again": { text: "Open it again", at: paths.recordReopening },
  "kept open at 18": { text: "Keep it open at 18", at: paths.recordKeptOpen },
};

const done: Readonly<Record<RecordStanding, string>> = {
  closed: "Closed",
  "opened again": "Opened again",
  "kept open at 18": "Kept open at 18",
};

/** Whether the record takes anything new, who decided so, and what can be decided. */
export function StandingCard({
  open: { child },
  standing: { decisions, next, grownUpOn },
}: StandingCardProps) {
  const name = firstName(child);
  return (
    <Card id="standing" title="Whether it is open">
      <p class="govuk-body">
        {child.isClosed
          ? `${name}’s record is closed: it can be read, and nothing is added to it.`
          : `${name}’s record is open, since ${showDay(child.openedOn)}.`}{" "}
        {name} is 18 on {showDay(grownUpOn)}. From that day on it can only be read, unless somebody who leads
        or manages decides to keep it open.
      </p>
      {decisions.length > 0 && (
        <ul class="govuk-list">
          {decisions.map(({ standing, from, by, reason }) => (
            <li>
              {done[standing]} on {showDay(from)}, by {by}: {reason}
            </li>
          ))}
        </ul>
      )}
      <ul class="verbs">
        {next.map((standing) => (
          <li>
            <Action text={doing[standing].text} href={doing[standing].at(child.id)} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
