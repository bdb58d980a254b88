import { Page } from "../design/layout.tsx";
import { Card } from "../design/record/card.tsx";
import { EmptyPart } from "../design/record/empty-part.tsx";
import { ScrollRegion } from "../design/record/scroll-region.tsx";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import type { Concern } from "./concern.ts";
import { StandingNow } from "./concern-state.tsx";
import { standingOf } from "./standing.ts";
import { dayAndTime } from "./when.ts";

interface ConcernsPageProps {
  readonly viewer: Viewer;
  readonly concerns: readonly Concern[];
  readonly ownDoors: readonly string[];
  readonly now: Temporal.Instant;
}

/** What one's agency raised and how it stands; for a front door, what waits there, soonest due first. */
export function ConcernsPage({ viewer, concerns, ownDoors, now }: ConcernsPageProps) {
  const here = concerns.filter(({ frontDoorId }) => ownDoors.includes(frontDoorId));
  const open = here.filter((one) => standingOf(one, now).is !== "answered");
  const answered = here.filter((one) => standingOf(one, now).is === "answered");
  const ours = concerns.filter(({ agencyId }) => agencyId === viewer.agencyId);
  const waiting = open.toSorted((a, b) => due(a, now) - due(b, now));
  return (
    <Page title="Concerns" viewer={viewer} nav="concerns" wide>
      <h1 class="govuk-heading-l">Concerns</h1>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.newConcern()}>
          Raise a concern about a child
        </a>
      </p>
      {ownDoors.length > 0 && (
        <>
          <Card
            id="open"
            title={`Waiting at the front door (${waiting.length})`}
            action={{ text: "Links for people without an account", href: paths.concernLinks() }}
          >
            <Rows
              concerns={waiting}
              now={now}
              caption="Waiting, soonest due first"
              none="Nothing waits."
              names
            />
          </Card>
          {answered.length > 0 && (
            <Card id="answered" title="Answered by the front door">
              <Rows concerns={answered} now={now} caption="Answered, newest first" none="" names />
            </Card>
          )}
        </>
      )}
      <Card id="raised" title={`Raised by ${viewer.agency}`}>
        <Rows
          concerns={ours}
          now={now}
          caption="Raised by your agency, newest first"
          none="Nothing has been raised. What is raised will stand here, with the answer."
        />
      </Card>
    </Page>
  );
}

function due(concern: Concern, now: Temporal.Instant): number {
  const standing = standingOf(concern, now);
  return standing.is === "waiting" ? standing.dueAt.epochMilliseconds : Number.MAX_SAFE_INTEGER;
}

interface RowsProps {
  readonly concerns: readonly Concern[];
  readonly now: Temporal.Instant;
  readonly caption: string;
  readonly none: string;
  readonly names?: boolean;
}

function Rows({ concerns, now, caption, none, names = false }: RowsProps) {
  if (concerns.length === 0) return <EmptyPart willStand={none} />;
  return (
    <ScrollRegion label={caption}>
      <table class="govuk-table">
        <caption class="govuk-visually-hidden">{caption}</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {["Reference", names ? "About" : "Raised by", "How it stands", "Received"].map((heading) => (
              <th scope="col" class="govuk-table__header">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {concerns.map((one) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                <a class="govuk-link" href={paths.concern(one.id)}>
                  {one.reference}
                </a>
              </th>
              <td class="govuk-table__cell">
                {names
                  ? `${one.telling.given} ${one.telling.family}${one.telling.safeTonight === "yes" ? "" : ", not said to be safe tonight"}`
                  : one.referrer.name}
              </td>
              <td class="govuk-table__cell">
                <StandingNow concern={one} now={now} />
              </td>
              <td class="govuk-table__cell">{dayAndTime(one.raisedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
