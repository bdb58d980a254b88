import { showDay } from "@throughline/calendar";
import { Button } from "../design/components/button.tsx";
import { Table } from "../design/components/table.tsx";
import { Page } from "../design/layout.tsx";
import { Card } from "../design/record/card.tsx";
import { EmptyPart } from "../design/record/empty-part.tsx";
import { ScrollRegion } from "../design/record/scroll-region.tsx";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import type { CloserRequest } from "./closer-request.ts";
import { CloserWaiting } from "./closer-waiting.tsx";
import type { Person, Spell } from "./people.store.ts";
import type { Recovery } from "./recoveries.store.ts";

interface AdministrationPageProps {
  readonly viewer: Viewer;
  readonly today: Temporal.PlainDate;
  /** Nobody's, for a manager who only confirms. */
  readonly people: readonly Person[] | null;
  readonly recoveries: readonly { readonly recovery: Recovery; readonly mayConfirm: boolean }[];
  readonly asked: readonly CloserRequest[];
  readonly notice: string | undefined;
}

export function AdministrationPage(props: AdministrationPageProps) {
  const { viewer, today, people, recoveries, asked, notice } = props;
  const title = `The people of ${viewer.agency}`;
  return (
    <Page title={title} viewer={viewer} notice={notice}>
      <h1 class="govuk-heading-l">{title}</h1>
      <Card
        id="recoveries"
        title="Who cannot sign in"
        note="One person asks and another confirms. Only then can an invitation be made, by whoever asked."
      >
        {recoveries.length === 0 ? (
          <EmptyPart willStand="Nobody waits for somebody to confirm." />
        ) : (
          recoveries.map((one) => <Waiting {...one} />)
        )}
      </Card>
      <CloserWaiting agency={viewer.agency} asked={asked} />
      {people && (
        <Card
          id="people"
          title="In your teams"
          action={{ text: "Add somebody", href: paths.newJoiner(), about: `to ${viewer.agency}` }}
        >
          <ScrollRegion label={title}>
            <Table
              firstCellIsHeader
              head={[{ text: "Name" }, { text: "Role" }, { text: "Teams today and to come" }]}
              rows={people.map((person) => [
                {
                  text: (
                    <a class="govuk-link" href={paths.agencyPerson(person.id)}>
                      {person.name}
                    </a>
                  ),
                },
                { text: person.role },
                { text: inTeams(person, today) },
              ])}
            />
          </ScrollRegion>
        </Card>
      )}
    </Page>
  );
}

export const isOver = ({ to }: Spell, today: Temporal.PlainDate): boolean =>
  to !== null && Temporal.PlainDate.compare(to, today) < 0;

function inTeams({ spells, joined }: Person, today: Temporal.PlainDate): string {
  const now = spells.filter((spell) => !isOver(spell, today));
  const teams = now.map(({ team, to }) => (to ? `${team}, until ${showDay(to)}` : `${team}, no last day`));
  return `${teams.length > 0 ? teams.join("; ") : "In no team"}${joined ? "" : ". Has not joined yet"}`;
}

function Waiting({ recovery, mayConfirm }: AdministrationPageProps["recoveries"][number]) {
  return (
    <>
      <p class="govuk-body">
        {recovery.askedByName} asks that {recovery.name} be let in anew: “{recovery.reason}”
      </p>
      {mayConfirm ? (
        <form method="post" action={paths.recoveryConfirmation(recovery.id)}>
          <p class="govuk-body">
            Confirm only if you have spoken with {recovery.name} yourself, by a way you knew before.
          </p>
          <Button text={`Confirm for ${recovery.name}`} preventDoubleClick />
        </form>
      ) : (
        <p class="govuk-body">It waits for somebody else to confirm.</p>
      )}
    </>
  );
}
