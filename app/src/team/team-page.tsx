import { showPartKnownDay } from "@throughline/calendar";
import { adds, ChildPage, firstName, type OpenRecord, reads } from "../children/public.ts";
import { Action } from "../design/record/action.tsx";
import { EmptyPart } from "../design/record/empty-part.tsx";
import { TeamStrip, type TeamMember } from "../design/record/team-strip.tsx";
import { Card } from "../design/record/card.tsx";
import { paths } from "../paths.ts";
import { leadGaps, leadOn } from "./lead-spells.ts";
import { LeadOverTime } from "./lead-over-time.tsx";
import { JoiningTable, LeftTable, MembersTable } from "./members-table.tsx";
import type { WholeTeam } from "./members.store.ts";
import { hasLeft, isStillToCome, type Member } from "./team.ts";

interface TeamPageProps {
  readonly open: OpenRecord;
  readonly team: WholeTeam;
  readonly notice: string | undefined;
}

export function TeamPage({ open, team: { members, involvements, spells }, notice }: TeamPageProps) {
  const { child, today } = open;
  const name = firstName(child);
  const joining = involvements.filter((i) => isStillToCome(i, today) && !hasLeft(i, today));
  const left = involvements.filter((i) => hasLeft(i, today)).toReversed();
  const mayEnd = ({ agencyId }: { agencyId: string }) => adds(open, "team", agencyId);
  const seesAll = reads(open, "chronology") === "all";
  const gaps = leadGaps(spells, child.openedOn, today);
  return (
    <ChildPage open={open} tab="Team" title={`The team around ${name}`} notice={notice}>
      <Card
        id="in-the-team"
        title="In the team"
        action={{ text: "Add somebody", href: paths.newInvolvement(child.id), about: `to ${name}’s team` }}
        note={
          seesAll
            ? `When an agency last saw ${name} is read from the entries that you may see.`
            : `When other agencies last saw ${name} is not shown to you. Ask whoever leads.`
        }
      >
        <TeamStrip
          label={`The team around ${name}`}
          members={strip(members, child.id, seesAll ? name : null)}
        />
        <div class="govuk-!-margin-top-4">
          <MembersTable
            members={members}
            childId={child.id}
            name={name}
            mayEnd={mayEnd}
            unseen={seesAll ? "Not recorded" : "Not shown to you"}
          />
        </div>
      </Card>
      {joining.length > 0 && (
        <Card id="joining" title="To join">
          <JoiningTable joining={joining} childId={child.id} name={name} mayEnd={mayEnd} />
        </Card>
      )}
      <Card
        id="lead"
        title="Lead professional"
        action={{ text: "Name the lead", href: paths.lead(child.id), about: `for ${name}` }}
        note="Working days are those that are not weekends or bank holidays."
      >
        <TellTheFamily open={open} spells={spells} />
        <LeadOverTime spells={spells} gaps={gaps} involvements={involvements} today={today} />
      </Card>
      <Card id="left" title="Who has left">
        {left.length === 0 ? (
          <EmptyPart willStand={`Nobody has left ${name}’s team.`} />
        ) : (
          <LeftTable left={left} name={name} />
        )}
      </Card>
    </ChildPage>
  );
}

/** The members; and where nobody leads, that place as a gap. */
function strip(members: readonly Member[], childId: string, name: string | null): TeamMember[] {
  const led = members.some(({ leads }) => leads);
  const action = { text: "Name one", href: paths.lead(childId), about: `to lead for ${name}` };
  const gap = led ? [] : [{ name: null, role: "Lead professional", action }];
  return [...gap, ...members.map((member) => inStrip(member, name))];
}

/** A member; without a name of the child, without when their agency last saw them. */
function inStrip(member: Member, name: string | null): TeamMember {
  const { practitioner, role, agencyName, leads, lastSaw } = member;
  return {
    name: practitioner,
    role: `${role}, ${agencyName}`,
    leads,
    ...(name !== null && {
      lastSaw: lastSaw
        ? `Agency last saw ${name}: ${showPartKnownDay(lastSaw.day)}`
        : `Agency has not recorded seeing ${name}`,
    }),
  };
}

function TellTheFamily({
  open: { child, today },
  spells,
}: {
  open: OpenRecord;
  spells: WholeTeam["spells"];
}) {
  const lead = leadOn(spells, today);
  if (!lead || lead.familyToldOn) return null;
  return (
    <p class="govuk-body">
      It is not recorded that {firstName(child)}’s family has been told who leads.{" "}
      <Action text="Record when they were told" href={`${paths.lead(child.id)}?told=yes`} />
    </p>
  );
}
