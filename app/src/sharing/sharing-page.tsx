import { showDay } from "@throughline/calendar";
import type { SettingsInForce } from "@throughline/practice";
import { ChildPage, firstName, type OpenRecord } from "../children/public.ts";
import { SummaryList } from "../design/components/summary-list.tsx";
import { Card } from "../design/record/card.tsx";
import { EmptyPart } from "../design/record/empty-part.tsx";
import { Late } from "../design/record/late.tsx";
import { paths } from "../paths.ts";
import { requestClock } from "./clock.ts";
import { decidedWords, type InformationRequest, type SharingDecision } from "./sharing.ts";

interface SharingPageProps {
  readonly open: OpenRecord;
  readonly requests: readonly InformationRequest[];
  readonly decisions: readonly SharingDecision[];
  readonly settings: SettingsInForce;
  readonly notice: string | undefined;
}

/** What was asked about a child, and what was shared or not. */
export function SharingPage({ open, requests, decisions, settings, notice }: SharingPageProps) {
  const { child, today } = open;
  const name = firstName(child);
  const ask = { text: "Ask another agency", href: paths.newInformationRequest(child.id) };
  const decide = { text: "Record a decision", href: paths.newSharing(child.id), about: "to share or not" };
  return (
    <ChildPage open={open} tab="Sharing" title={`Sharing about ${name}`} notice={notice}>
      <Card id="asked" title="Asked of one another" {...(requests.length > 0 && { action: ask })}>
        {requests.length === 0 ? (
          <EmptyPart
            willStand={`No agency has asked another about ${name}. Questions, and how long each answer took, will stand here.`}
            first={ask}
          />
        ) : (
          requests.map((one) => <Asked request={one} clock={requestClock(one, decisions, settings, today)} />)
        )}
      </Card>
      <Card
        id="decided"
        title="Decided"
        {...(decisions.length > 0 && { action: decide })}
        note="That it was shared is shown to the whole team. What was shared is read by the two agencies, and how it was weighed by the one that decided. Sharing a restricted entry does not open it to anybody else."
      >
        {decisions.length === 0 ? (
          <EmptyPart willStand={`No decision to share or not is recorded about ${name}.`} first={decide} />
        ) : (
          <ul class="govuk-list">
            {decisions.map((one) => (
              <li>
                <a class="govuk-link" href={paths.sharingDecision(one.id)}>
                  {showDay(one.decidedOn)}: {decidedWords[one.decision].toLowerCase()}, {one.agency} with{" "}
                  {one.recipient}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </ChildPage>
  );
}

interface AskedProps {
  readonly request: InformationRequest;
  readonly clock: ReturnType<typeof requestClock>;
}

export function Asked({ request, clock }: AskedProps) {
  return (
    <SummaryList
      card={{
        title: {
          text: `${request.asking} asked ${request.asked}, ${showDay(request.askedOn)}`,
          headingLevel: 3,
        },
      }}
      rows={[
        {
          key: { text: "How it stands" },
          value: { text: clock.late ? <Late>{clock.words}</Late> : clock.words },
        },
        { key: { text: "About" }, value: { text: request.about } },
        { key: { text: "What is asked for" }, value: { text: request.what } },
        { key: { text: "For which task" }, value: { text: request.forFunction } },
        { key: { text: "The need or risk" }, value: { text: request.need } },
        { key: { text: "Asked by" }, value: { text: request.by } },
      ]}
    />
  );
}
