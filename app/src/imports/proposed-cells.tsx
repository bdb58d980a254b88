import { showPartKnownDay } from "@throughline/calendar";
import { showMeasurements } from "@throughline/intake";
import { dayOf } from "./kept-proposal.ts";
import type { KeptProposal } from "./tables.ts";

const LONGEST = 400;

/** The day and the words of a proposed entry, or blanks where there is none. */
export function ProposedCells({ proposed }: { proposed: KeptProposal | null }) {
  if (proposed === null)
    return (
      <td class="govuk-table__cell" colSpan={2}>
        No entry
      </td>
    );
  const { entry, author } = proposed;
  return (
    <>
      <td class="govuk-table__cell">
        {showPartKnownDay(dayOf(entry.happened))}
        {entry.time && `, ${entry.time.slice(0, 5)}`}
      </td>
      <td class="govuk-table__cell">
        <strong>{capital(entry.kind)}</strong>
        {author && `, ${author}`}
        {entry.seen && ` (child ${entry.seen})`}
        <br />
        {showMeasurements(entry.measurements)}{" "}
        {entry.what.length > LONGEST ? `${entry.what.slice(0, LONGEST)}…` : entry.what}
        {(entry.notMeasured ?? []).map(({ sort, reason }) => (
          <>
            <br />
            {`Not measured: ${sort}, ${reason}`}
          </>
        ))}
        {entry.impact && (
          <>
            <br />
            Effect on the child: {entry.impact}
          </>
        )}
      </td>
    </>
  );
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
