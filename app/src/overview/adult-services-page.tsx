import { showDay } from "@throughline/calendar";
import { ChildPage, firstName, type OpenRecord } from "../children/public.ts";
import { purposeWords, type PurposeDecision } from "../decisions/public.ts";
import { Card } from "../design/record/card.tsx";
import { Columns } from "../design/record/columns.tsx";
import { EmptyPart } from "../design/record/empty-part.tsx";
import { EntryRows, type EntryRowsProps } from "../design/record/entry-rows.tsx";
import { Stamp } from "../design/record/stamp.tsx";
import { type TeamMember, TeamStrip } from "../design/record/team-strip.tsx";
import { paths } from "../paths.ts";
import { decidedWords, type SharingDecision } from "../sharing/public.ts";

export interface AdultServicesPageProps {
  readonly open: OpenRecord;
  readonly purpose: PurposeDecision | null;
  readonly team: readonly TeamMember[];
  readonly adults: readonly { readonly name: string | null; readonly facts: readonly string[] }[];
  readonly shared: readonly SharingDecision[];
  readonly recent: EntryRowsProps["rows"];
}

/** A child's first page for somebody who works with an adult of the family: what bears on their work, and no more. */
export function AdultServicesPage(props: AdultServicesPageProps) {
  const { open, purpose, team, recent } = props;
  const { child, today, viewer } = open;
  const name = firstName(child);
  const add = { text: "Add an entry", href: paths.newEntry(child.id) };
  return (
    <ChildPage open={open} title={name} tab="Overview">
      <Columns
        stacks={[
          <>
            <WhoYouWorkWith {...props} />
            <Card id="purpose" title="Why agencies work with the family">
              {purpose === null ? (
                <EmptyPart willStand="Nobody has recorded this yet. Ask whoever leads." />
              ) : (
                <p class="govuk-body">
                  {purposeWords[purpose.level]}, since {showDay(purpose.from)}, decided by {purpose.by},{" "}
                  {purpose.agency}.
                </p>
              )}
            </Card>
          </>,
          <>
            <Card
              id="recent"
              title={`What ${viewer.agency} recorded in the last six weeks`}
              {...(recent.length > 0 && { action: add })}
              note={`What other agencies recorded is not shown to you. If you need it to help, ask ${open.standing.lead?.name ?? "whoever leads"}.`}
            >
              {recent.length === 0 ? (
                <EmptyPart willStand={`${viewer.agency} has recorded nothing in these weeks.`} first={add} />
              ) : (
                <EntryRows label="The last six weeks, newest first" rows={recent} />
              )}
            </Card>
            <Shared {...props} />
          </>,
        ]}
      />
      <Card id="team" title={`Team around ${name}`}>
        <TeamStrip label={`Team around ${name}`} members={team} />
      </Card>
      <Stamp asAt={showDay(today)} />
    </ChildPage>
  );
}

function WhoYouWorkWith({ open: { child, viewer }, adults }: AdultServicesPageProps) {
  return (
    <Card
      id="adults"
      title="Who you work with"
      note={`Whoever leads may ask how things are for them, and you may ask how things are for ${firstName(child)}.`}
    >
      <ul class="govuk-list">
        {adults.map(({ name, facts }) => (
          <li>
            <strong>{name ?? "An adult of the family"}</strong>. {facts.join(" ")}
          </li>
        ))}
        {adults.length === 0 && <li>Nobody of {viewer.agency} is recorded as working with the family.</li>}
      </ul>
    </Card>
  );
}

function Shared({ open: { viewer }, shared }: AdultServicesPageProps) {
  return (
    <Card id="shared" title={`Shared with ${viewer.agency}, or not`}>
      {shared.length === 0 ? (
        <EmptyPart willStand={`Nothing has been shared with ${viewer.agency} about this child yet.`} />
      ) : (
        <ul class="govuk-list">
          {shared.map((one) => (
            <li>
              <a class="govuk-link" href={paths.sharingDecision(one.id)}>
                {showDay(one.decidedOn)}, {one.agency}: {decidedWords[one.decision].toLowerCase()}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
