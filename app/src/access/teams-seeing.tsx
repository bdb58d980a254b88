import { Table } from "../design/components/table.tsx";
import { ScrollRegion } from "../design/record/scroll-region.tsx";
import { roleInSentence } from "../practitioners/role-in-sentence.ts";
import type { WhoMaySee, WorkToday } from "./who-may-see.ts";

interface TeamsSeeingProps {
  /** What tells this table from another on the page. */
  readonly label: string;
  readonly teams: WhoMaySee["teams"];
  readonly none: string;
}

/** Teams by agency, who of them works with the family, and everybody of the team. */
export function TeamsSeeing({ label, teams, none }: TeamsSeeingProps) {
  if (teams.length === 0) return <p class="govuk-body">{none}</p>;
  return (
    <ScrollRegion label={label}>
      <Table
        firstCellIsHeader
        caption="Teams, and everybody of them who may see the record"
        captionClasses="govuk-visually-hidden"
        head={["Agency and team", "Who works with the family", "Everybody of that team"].map((text) => ({
          text,
        }))}
        rows={teams.map(({ work, members }) => [
          { text: `${work[0]?.agency ?? ""}, ${work[0]?.team ?? ""}` },
          { text: <Several of={work.map(workWords)} /> },
          { text: <Several of={members.map(({ name, role }) => `${name}, ${roleInSentence(role)}`)} /> },
        ])}
      />
    </ScrollRegion>
  );
}

function workWords({ named, role, leads, withAdult }: WorkToday): string {
  const who = `${named ?? "Nobody named yet"}, ${roleInSentence(role)}`;
  const adult = withAdult ? `, works with ${withAdult.name ?? "an adult of the family"}` : "";
  return `${who}${adult}${leads ? " (leads)" : ""}`;
}

function Several({ of }: { of: readonly string[] }) {
  if (of.length === 0) return <>Nobody today</>;
  return (
    <ul class="govuk-list govuk-!-margin-bottom-0">
      {of.map((one) => (
        <li>{one}</li>
      ))}
    </ul>
  );
}
