import { showDay, showTime } from "@throughline/calendar";
import { Button } from "../design/components/button.tsx";
import { Input } from "../design/components/input.tsx";
import { SummaryList } from "../design/components/summary-list.tsx";
import { Page } from "../design/layout.tsx";
import { Card } from "../design/record/card.tsx";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../platform/forms/shown-problems.ts";
import { decidedWords, type SharingDecision } from "./sharing.ts";

interface DecisionPageProps {
  readonly viewer: Viewer;
  readonly decision: SharingDecision;
  /** Whether the viewer may see the child's record. */
  readonly onTeam: boolean;
  readonly state: FormState;
}

const dayAndTime = (day: Temporal.PlainDate, time: Temporal.PlainTime | null) =>
  time === null ? showDay(day) : `${showDay(day)} at ${showTime(time)}`;
const row = (key: string, text: string | null) =>
  text !== null && text !== "" && { key: { text: key }, value: { text } };

export function SharingDecisionPage({ viewer, decision: d, onTeam, state }: DecisionPageProps) {
  const back = onTeam
    ? { href: paths.sharing(d.childId), text: "Sharing" }
    : { href: paths.questions(), text: "Questions to me" };
  const between = [d.agencyId, d.recipientAgencyId].includes(viewer.agencyId);
  const title = `${decidedWords[d.decision]}: ${d.agency} with ${d.recipient}`;
  return (
    <Page title={title} viewer={viewer} errors={errorsOf(state)} back={back}>
      <h1 class="govuk-heading-l">{title}</h1>
      <SummaryList
        rows={[
          row(
            "Decided",
            `${showDay(d.decidedOn)}, by ${d.by}${d.approvedBy ? `; agreed by ${d.approvedBy}` : ""}`,
          ),
          row("What", d.content?.what ?? `Read by ${d.agency} and ${d.recipient} only`),
          row("In it there is", d.content && d.content.marks.join(", ")),
          row("For which of their tasks", d.content && d.content.forFunction),
          row("The need or risk", d.content && d.content.need),
          row("Why", d.content && d.content.reason),
          row("What they may do with it", d.content && d.content.conditions),
          row("How it was sent", d.method),
          row("Sent", d.sentOn && dayAndTime(d.sentOn, d.sentTime)),
          ...d.receipts.map(({ on, time, words, by }) =>
            row("Received", `${dayAndTime(on, time)}, recorded by ${by}${words ? `: ${words}` : ""}`),
          ),
          row("To be looked at again", d.reviewOn && showDay(d.reviewOn)),
        ]}
      />
      {d.ground && <Weighed decision={d} />}
      {between && d.decision !== "not" && <Receipt decisionId={d.id} state={state} />}
    </Page>
  );
}

function Weighed({ decision: { ground: g, agency } }: { decision: SharingDecision }) {
  if (!g) return null;
  return (
    <Card id="weighed" title="How it was weighed" note={`Only ${agency} reads this part.`}>
      <SummaryList
        rows={[
          row("More harmful to the child than not sharing?", g.harmConsidered),
          row("Article 6", g.article6),
          row("Article 9 and Schedule 1", g.article9),
          row("Article 10 and Schedule 1", g.article10),
          row("Others it is about", g.thirdParties),
          row("At risk if recognised", g.atRisk),
          row("Consent", g.consentWhy ? `${g.consent}: ${g.consentWhy}` : g.consent),
          row("The child was told", g.childTold),
          row("A parent was told", g.parentTold),
          row("Advice from", g.advice),
        ]}
      />
    </Card>
  );
}

function Receipt({ decisionId, state }: { decisionId: string; state: FormState }) {
  const field = (name: string, text: string) => (
    <Input
      name={name}
      label={{ text }}
      value={typed(state.fields, name)}
      errorMessage={messageAt(problemAt(state, name))}
      classes={name === "words" ? "govuk-input--width-20" : "govuk-input--width-10"}
    />
  );
  return (
    <Card id="receipt" title="Record that it was received">
      <form method="post" action={paths.sharingReceipts(decisionId)} noValidate>
        {field("receivedOn", "Received on")}
        {field("receivedTime", "At")}
        {field("words", "By whom")}
        <Button text="Record the receipt" classes="govuk-button--secondary" />
      </form>
    </Card>
  );
}
