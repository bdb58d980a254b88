import { dayAndClock } from "../children/public.ts";
import { SummaryList } from "../design/components/summary-list.tsx";
import { Page } from "../design/layout.tsx";
import { Card } from "../design/record/card.tsx";
import { EmptyPart } from "../design/record/empty-part.tsx";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { roleInSentence } from "../practitioners/role-in-sentence.ts";
import type { Emergency } from "./emergency.ts";
import { reviewWords } from "./emergency-words.ts";

interface EmergenciesPageProps {
  readonly viewer: Viewer;
  readonly others: readonly Emergency[];
  readonly own: readonly Emergency[];
  readonly now: Temporal.Instant;
}

/** What others opened in an emergency of the viewer's children, and what the viewer opened. */
export function EmergenciesPage({ viewer, others, own, now }: EmergenciesPageProps) {
  const waiting = others.filter(({ review }) => !review);
  const reviewed = others.filter(({ review }) => review);
  return (
    <Page
      title="Opened in an emergency"
      viewer={viewer}
      nav="children"
      back={{ href: paths.children(), text: "My children" }}
      wide
    >
      <h1 class="govuk-heading-l">Opened in an emergency</h1>
      <Card id="to-review" title={`To be reviewed (${waiting.length})`}>
        {waiting.length === 0 ? (
          <EmptyPart willStand="Nothing waits for you. When somebody opens a record in an emergency, of a child for whom you lead or manage, it will stand here." />
        ) : (
          waiting.map((one) => <Opened of={one} review />)
        )}
      </Card>
      {reviewed.length > 0 && (
        <Card id="reviewed" title="Reviewed">
          {reviewed.map((one) => (
            <Opened of={one} />
          ))}
        </Card>
      )}
      <Card id="own" title="Opened by you">
        {own.length === 0 ? (
          <EmptyPart
            willStand="You have not opened a record in an emergency."
            first={{ text: "Open one", href: paths.emergency() }}
          />
        ) : (
          own.map((one) => <OpenedByYou of={one} now={now} />)
        )}
      </Card>
    </Page>
  );
}

function Opened({ of, review = false }: { of: Emergency; review?: boolean }) {
  return (
    <SummaryList
      card={{
        title: { text: `${of.child ?? "A child"}, ${dayAndClock(of.openedAt)}`, headingLevel: 3 },
        ...(review && {
          actions: {
            items: [
              {
                href: paths.emergencyReview(of.childId, of.id),
                text: "Say whether it was needed",
              },
            ],
          },
        }),
      }}
      rows={[
        { key: { text: "Opened by" }, value: { text: `${of.by}, ${roleInSentence(of.role)}, ${of.agency}` } },
        { key: { text: "Their reason" }, value: { text: of.reason } },
        { key: { text: "Review" }, value: { text: reviewWords(of) } },
      ]}
    />
  );
}

function OpenedByYou({ of, now }: { of: Emergency; now: Temporal.Instant }) {
  const open = Temporal.Instant.compare(now, of.until) < 0;
  return (
    <SummaryList
      card={{
        title: {
          text: `${of.child ?? "A child whose record is closed to you"}, ${dayAndClock(of.openedAt)}`,
          headingLevel: 3,
        },
        ...(open && { actions: { items: [{ href: paths.child(of.childId), text: "Open" }] } }),
      }}
      rows={[
        {
          key: { text: "Open to you" },
          value: { text: `${open ? "Until" : "It was, until"} ${dayAndClock(of.until)}` },
        },
        { key: { text: "Your reason" }, value: { text: of.reason } },
        { key: { text: "Review" }, value: { text: reviewWords(of) } },
      ]}
    />
  );
}
