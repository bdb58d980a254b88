import { showDay } from "@throughline/calendar";
import type { AppointmentCard } from "../appointments/public.ts";
import { adds, ChildPage, firstName, type OpenRecord, pronounsOf } from "../children/public.ts";
import { newEntryHref, SIX_WEEKS, type TimelineCard } from "../chronology/public.ts";
import { AttentionList, type AttentionListProps } from "../design/record/attention-list.tsx";
import { Card } from "../design/record/card.tsx";
import { Columns } from "../design/record/columns.tsx";
import { Drawing } from "../design/record/drawing.tsx";
import { EmptyPart } from "../design/record/empty-part.tsx";
import { type EntryRow, EntryRows, type EntryRowsProps } from "../design/record/entry-rows.tsx";
import { Late } from "../design/record/late.tsx";
import { Stamp } from "../design/record/stamp.tsx";
import { TeamStrip, type TeamMember } from "../design/record/team-strip.tsx";
import type { FamilyCard } from "../genogram/public.ts";
import type { GrowthCard } from "../growth/public.ts";
import { paths } from "../paths.ts";
import type { SignsCard } from "../signs/public.ts";
import { AppointmentsPart } from "./appointments-part.tsx";
import { FamilyPart } from "./family-part.tsx";
import { latestRows } from "./latest-rows.ts";
import { SignsPart } from "./signs-part.tsx";

interface OverviewPageProps {
  readonly open: OpenRecord;
  readonly attention: Pick<AttentionListProps, "forFamily" | "forUs" | "notRecorded">;
  readonly checks: { readonly asked: number; readonly forFamily: number; readonly forFamilyMet: number };
  readonly recent: EntryRowsProps["rows"];
  readonly restricted: string | null;
  readonly years: TimelineCard;
  readonly family: FamilyCard;
  readonly growth: GrowthCard;
  readonly signs: SignsCard;
  readonly appointments: AppointmentCard | null;
  readonly coming: readonly EntryRow[];
  readonly team: readonly TeamMember[];
}

/** A child's first page: what needs attention, the last six weeks, the years on one line, and who is in the team. */
export function OverviewPage(props: OverviewPageProps) {
  const { open, team } = props;
  const { child, today } = open;
  const name = firstName(child);
  return (
    <ChildPage open={open} title={name} tab="Overview">
      <Columns
        stacks={[
          <>
            <NeedsAttention {...props} />
            <Next {...props} />
          </>,
          <>
            <LastSixWeeks {...props} />
            <FamilyPart {...props} />
          </>,
          <>
            <YearsOnOneLine {...props} />
            <Growth {...props} />
            <AppointmentsPart {...props} />
            <SignsPart {...props} />
          </>,
        ]}
      />
      <Card
        id="team"
        title={`Team around ${name}`}
        action={{
          text: adds(open, "team", open.viewer.agencyId) ? "Change" : "Open",
          href: paths.team(child.id),
          about: "the team",
        }}
      >
        {team.length === 0 ? (
          <EmptyPart
            willStand="Who works with the child, and what each of them does, will stand here."
            first={{ text: "Add somebody", href: paths.newInvolvement(child.id) }}
          />
        ) : (
          <TeamStrip label={`Team around ${name}`} members={team} />
        )}
      </Card>
      <Stamp asAt={showDay(today)} />
    </ChildPage>
  );
}

function NeedsAttention({ open, attention, checks }: OverviewPageProps) {
  const { child } = open;
  const none = {
    forFamily:
      checks.forFamily === 0
        ? "Throughline does not yet look at help asked for, waiting or refused."
        : checks.forFamilyMet < checks.forFamily
          ? "What these checks look at is not recorded well enough to answer. Help that was asked for and is waiting is not looked at yet."
          : "Nothing these checks look at is missing. Help that was asked for and is waiting is not looked at yet.",
    forUs: "Nothing these checks ask of us is missing or late.",
    notRecorded: "Each check found enough in the record to answer.",
  };
  return (
    <Card
      id="attention"
      title="Needs attention"
      action={{ text: `All ${checks.asked} checks`, href: paths.checks(child.id) }}
      note="These look at what we have done. They do not judge the family."
    >
      <AttentionList childName={firstName(child)} {...attention} none={none} />
    </Card>
  );
}

function LastSixWeeks({ open, recent, restricted, years }: OverviewPageProps) {
  const { child, today } = open;
  const { shown, more } = latestRows(recent);
  const since = today.subtract(SIX_WEEKS).toString();
  return (
    <Card
      id="recent"
      title="The last six weeks"
      action={{ text: "Add", href: paths.newEntry(child.id), about: "an entry" }}
    >
      {recent.length === 0 ? (
        <EmptyPart
          willStand={`Nothing has been recorded in the last six weeks. What happens to ${firstName(child)}, from every agency, will stand here.`}
          first={{ text: "Bring a file in", href: paths.imports(child.id) }}
        />
      ) : (
        <EntryRows label="The last six weeks, newest first" rows={shown} />
      )}
      {restricted && <p class="part-note">{restricted}</p>}
      <p class="govuk-body-s">
        {more > 0 && (
          <>
            <a class="govuk-link" href={`${paths.chronology(child.id)}?from=${since}`}>
              {more} more in these six weeks
            </a>
            {". "}
          </>
        )}
        <a class="govuk-link" href={paths.chronology(child.id)}>
          {years.whole}
        </a>
      </p>
    </Card>
  );
}

function YearsOnOneLine({ open, years }: OverviewPageProps) {
  return (
    <Card id="years" title={years.title} action={{ text: "Open", href: years.href, about: "the chronology" }}>
      {years.drawing === null ? (
        <EmptyPart
          willStand={`${firstName(open.child)}’s years, drawn from every agency’s entries, will stand here.`}
          first={{ text: "Bring a file in", href: paths.imports(open.child.id) }}
        />
      ) : (
        <Drawing svg={years.drawing} label={years.title}>
          {years.sentence}
        </Drawing>
      )}
    </Card>
  );
}

function Growth({ open, growth }: OverviewPageProps) {
  const { child } = open;
  const { drawing, title, sentence, short, why, latest, late, asks, age } = growth;
  const action = { text: "Open", href: paths.growth(child.id), about: "growth" };
  return (
    <Card id="growth" title="Weight" {...(latest !== null || late !== null ? { action } : {})}>
      {late && (
        <p class="govuk-body-s">
          <Late>{late}</Late>
        </p>
      )}
      {drawing && (
        <Drawing svg={drawing} label={title}>
          {short && (
            <>
              <strong>{short}</strong>{" "}
            </>
          )}
          {latest && (
            <>
              Last weighed on <a href={latest.href}>{latest.day}</a>, {latest.ago}: {latest.words}.
            </>
          )}{" "}
          {asks} {age}
        </Drawing>
      )}
      {drawing === null && (
        <EmptyPart
          willStand={
            why === null
              ? `${sentence} The line of ${pronounsOf(child).possessive} weight on the growth chart will stand here.`
              : `${sentence} ${why}`
          }
          first={{ text: "Record a weight", href: newEntryHref(child.id, "measurement") }}
        />
      )}
    </Card>
  );
}

function Next({ open, coming }: OverviewPageProps) {
  return (
    <Card id="next" title="Next">
      {coming.length > 0 && <EntryRows label="Booked, soonest first" rows={coming} />}
      <EmptyPart
        willStand={
          coming.length === 0
            ? "Nothing is recorded as booked. Meetings and visits to come are not kept here yet: write a meeting as an entry when it has happened."
            : "From agencies’ files. Meetings and visits to come are not kept here yet: write a meeting as an entry when it has happened."
        }
        first={{ text: "Record a meeting", href: paths.newEntry(open.child.id) }}
      />
    </Card>
  );
}
