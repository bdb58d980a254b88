import { showDay } from "@throughline/calendar";
import { ChildPage, dayAndClock, firstName, type OpenRecord } from "../children/public.ts";
import { Action } from "../design/record/action.tsx";
import { Card } from "../design/record/card.tsx";
import { Stamp } from "../design/record/stamp.tsx";
import { paths } from "../paths.ts";
import { roleInSentence } from "../practitioners/role-in-sentence.ts";
import { reviewWords } from "./emergency-words.ts";
import type { Emergency } from "./emergency.ts";
import { StandingCard } from "./standing-card.tsx";
import type { StandingOfRecord } from "./standing.ts";
import { TeamsSeeing } from "./teams-seeing.tsx";
import type { Somebody, WhoMaySee } from "./who-may-see.ts";

interface AccessPageProps {
  readonly open: OpenRecord;
  readonly who: WhoMaySee;
  readonly emergencies: readonly Emergency[];
  readonly standing: StandingOfRecord;
  readonly notice: string | undefined;
}

/** Who may see a child's record today and why, in words that a parent can be shown. */
export function AccessPage({ open, who, emergencies, standing, notice }: AccessPageProps) {
  const { child, today } = open;
  const name = firstName(child);
  return (
    <ChildPage open={open} tab="Who may see" title={`Who may see ${name}’s record`} notice={notice}>
      <p class="govuk-body govuk-!-width-two-thirds">
        Today these people may open {name}’s record, and nobody else. Each time they do, it is written down:{" "}
        <a class="govuk-link" href={paths.looks(child.id)}>
          who looked
        </a>
        . What an agency has restricted, only that agency and those it names may read.
      </p>
      <Card id="team" title={`In the team around ${name}`} note="They may read the record, and add to it.">
        <TeamsSeeing
          label={`Teams around ${name}`}
          teams={who.teams}
          none={`No team works with ${name} today.`}
        />
      </Card>
      {who.withAdults.length > 0 && (
        <Card
          id="adults"
          title="Working with an adult of the family"
          note={`They may see who ${name} is, the plan, who leads and the team, the adult they work with, and what their own agency recorded.`}
        >
          <TeamsSeeing label="Teams that work with an adult" teams={who.withAdults} none="" />
        </Card>
      )}
      <Card id="managers" title="Managers" note="They may read the record, add to it, and oversee the work.">
        {who.managers.length === 0 ? (
          <p class="govuk-body">No manager is recorded for anybody who works with {name}.</p>
        ) : (
          <ul class="govuk-list">
            {who.managers.map(({ person, through }) => (
              <li>
                <Named person={person} />: manages {through.join(" and ")}
              </li>
            ))}
          </ul>
        )}
      </Card>
      <Card
        id="auditors"
        title="For an audit"
        action={{ text: "Let an auditor read it", href: paths.auditWindow(child.id) }}
        note="They may read the record on these days, and add nothing."
      >
        {who.auditors.length === 0 ? (
          <p class="govuk-body">Nobody reads {name}’s record for an audit.</p>
        ) : (
          <ul class="govuk-list">
            {who.auditors.flatMap(({ person, windows }) =>
              windows.map(({ audit, from, to }) => (
                <li>
                  <Named person={person} />: {audit}, from {showDay(from)} to {showDay(to)}
                </li>
              )),
            )}
          </ul>
        )}
      </Card>
      <Emergencies open={open} emergencies={emergencies} now={who.emergencies} />
      <Card
        id="barred"
        title="Who must not see it"
        action={{ text: "Bar somebody", href: paths.newBar(child.id), about: "by name" }}
        note={`Somebody who is related to the family, or too close to it, sees nothing of ${name}’s record, whatever team they are in.`}
      >
        {who.barred.length === 0 ? (
          <p class="govuk-body">Nobody has been barred by name.</p>
        ) : (
          <ul class="govuk-list">
            {who.barred.map(({ practitionerId, reason, by, at, ...person }) => (
              <li>
                <Named person={person} />, since {dayAndClock(at)}, by {by}: {reason}{" "}
                <Action
                  text="Let them see again"
                  href={paths.barEnd(child.id, practitionerId)}
                  about={person.name}
                />
              </li>
            ))}
          </ul>
        )}
      </Card>
      <StandingCard open={open} standing={standing} />
      <Stamp asAt={showDay(today)} />
    </ChildPage>
  );
}

export function Named({ person }: { person: Pick<Somebody, "name" | "role" | "agency"> }) {
  return (
    <>
      <strong>{person.name}</strong>, {roleInSentence(person.role)}, {person.agency}
    </>
  );
}

interface EmergenciesProps {
  readonly open: OpenRecord;
  readonly emergencies: readonly Emergency[];
  /** Those that are open at this moment. */
  readonly now: readonly Emergency[];
}

function Emergencies({ open: { child }, emergencies, now }: EmergenciesProps) {
  if (emergencies.length === 0) return null;
  return (
    <Card
      id="emergencies"
      title="Opened in an emergency"
      note="For four hours, to read, by somebody with no part in the team, who says why. Whoever leads is told at once."
    >
      <ul class="govuk-list">
        {emergencies.map((one) => (
          <li>
            <Named person={{ name: one.by, role: one.role, agency: one.agency }} />,{" "}
            {dayAndClock(one.openedAt)}
            {now.includes(one) ? `, open until ${dayAndClock(one.until)}` : ", closed since"}: “{one.reason}”{" "}
            {reviewWords(one)}{" "}
            {!one.review && (
              <Action
                text="Say whether it was needed"
                href={paths.emergencyReview(child.id, one.id)}
                about={`that ${one.by} opened it`}
              />
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
