import { showDay, showPartKnownDay } from "@throughline/calendar";
import { Table } from "../design/components/table.tsx";
import { Action } from "../design/record/action.tsx";
import { ScrollRegion } from "../design/record/scroll-region.tsx";
import { paths } from "../paths.ts";
import type { Involvement, LastSaw, Member } from "./team.ts";
import { roleInSentence } from "../practitioners/role-in-sentence.ts";

interface OfChild {
  readonly childId: string;
  readonly name: string;
}

interface WithChange extends OfChild {
  /** Whether the viewer may record a last day of this one. */
  readonly mayEnd: (involvement: Involvement) => boolean;
}

const headings = (...words: string[]) => words.map((text) => ({ text }));

/** Who is in the team today. */
export function MembersTable({
  members,
  childId,
  name,
  mayEnd,
  unseen,
}: WithChange & {
  readonly members: readonly Member[];
  /** What stands where no day is to be shown on which an agency saw the child. */
  readonly unseen: string;
}) {
  return (
    <ScrollRegion label={`Who works with ${name}`}>
      <Table
        firstCellIsHeader
        caption={`Who works with ${name}`}
        captionClasses="govuk-visually-hidden"
        head={headings(
          "Who",
          "Agency and team",
          `What they do with ${name}`,
          "Since",
          `Agency last saw ${name}`,
          "Change",
        )}
        rows={members.map((member) => [
          { text: <Who of={member} leads={member.leads} /> },
          { text: `${member.agencyName}, ${member.team}` },
          { text: <Does of={member} name={name} /> },
          { text: since(member) },
          { text: member.lastSaw ? sawWhen(member.lastSaw) : unseen },
          { text: <Ends of={member} mayEnd={mayEnd(member)} childId={childId} name={name} /> },
        ])}
      />
    </ScrollRegion>
  );
}

const since = ({ from, leftTeamOn }: Member): string =>
  leftTeamOn
    ? `${showDay(from)}. No longer in that team, from ${showDay(leftTeamOn.add({ days: 1 }))}`
    : showDay(from);

/** Who is to join. */
export function JoiningTable({
  joining,
  childId,
  name,
  mayEnd,
}: WithChange & { readonly joining: readonly Involvement[] }) {
  return (
    <ScrollRegion label="Those who are to join">
      <Table
        firstCellIsHeader
        caption="Who is to join"
        captionClasses="govuk-visually-hidden"
        head={headings("Who", "Agency and team", `What they will do with ${name}`, "From", "Change")}
        rows={joining.map((i) => [
          { text: <Who of={i} /> },
          { text: `${i.agencyName}, ${i.team}` },
          { text: <Does of={i} name={name} /> },
          { text: showDay(i.from) },
          { text: <Ends of={i} mayEnd={mayEnd(i)} childId={childId} name={name} /> },
        ])}
      />
    </ScrollRegion>
  );
}

/** Who has left, when and why. */
export function LeftTable({ left, name }: { readonly left: readonly Involvement[]; readonly name: string }) {
  return (
    <ScrollRegion label="Those who have left">
      <Table
        firstCellIsHeader
        caption="Who has left"
        captionClasses="govuk-visually-hidden"
        head={headings("Who", "Agency and team", `What they did with ${name}`, "From", "To", "Why they left")}
        rows={left.map((i) => [
          { text: <Who of={i} /> },
          { text: `${i.agencyName}, ${i.team}` },
          { text: <Does of={i} name={name} /> },
          { text: showDay(i.from) },
          { text: i.to && showDay(i.to) },
          { text: i.leftBecause },
        ])}
      />
    </ScrollRegion>
  );
}

function Who({ of: { practitioner, role, phone }, leads = false }: { of: Involvement; leads?: boolean }) {
  return (
    <>
      {practitioner ?? "Nobody named yet"}
      {leads && " (leads)"}
      <span class="govuk-!-font-weight-regular">
        , {roleInSentence(role)}
        {phone && `, ${phone}`}
      </span>
    </>
  );
}

function Does({ of: { does, withAdult }, name }: { of: Involvement; name: string }) {
  if (!withAdult) return <>{does ?? "Not recorded"}</>;
  return (
    <>
      Works with {withAdult.name ?? "an adult of the family"}, not with {name}
      {does && `: ${does}`}
    </>
  );
}

function Ends({ of, mayEnd, childId, name }: OfChild & { of: Involvement; mayEnd: boolean }) {
  if (of.to) return <>Last day {showDay(of.to)}</>;
  if (!mayEnd) return <>Their own agency, or whoever leads</>;
  const about = `for ${of.practitioner ?? of.team} of ${name}’s team`;
  return <Action text="Record last day" href={paths.involvementEnd(childId, of.id)} about={about} />;
}

const sawWhen = ({ day, alone, by }: LastSaw): string =>
  `${showPartKnownDay(day)}, by ${by}${alone ? ", alone" : ""}`;
