import { showDay } from "@throughline/calendar";
import { ChildPage, firstName, type OpenRecord } from "../children/public.ts";
import { Action } from "../design/record/action.tsx";
import { Card, Panel } from "../design/record/card.tsx";
import { EmptyPart } from "../design/record/empty-part.tsx";
import { Pill } from "../design/record/pill.tsx";
import { Stamp } from "../design/record/stamp.tsx";
import { paths } from "../paths.ts";
import { ExplanationsTable } from "./explanations-table.tsx";
import type { Sign } from "./sign.ts";
import { TheQuestion, WhatWasSeen } from "./sign-parts.tsx";
import { signTitle, standingWords } from "./sign-words.ts";
import { standingOf } from "./standing.ts";

interface SignsPageProps {
  readonly open: OpenRecord;
  readonly signs: readonly Sign[];
}

/** What has been observed about a child that wants explaining: the open ones first, each with its explanations. */
export function SignsPage({ open, signs }: SignsPageProps) {
  const { child, today } = open;
  const name = firstName(child);
  const record = { text: "Record a sign", href: paths.newSign(child.id) };
  const [still, closed] = [true, false].map((isOpen) =>
    signs.filter((sign) => standingOf(sign).open === isOpen),
  );
  return (
    <ChildPage open={open} title="Signs, and what explains them" tab="Signs">
      <p class="govuk-body sign__lead">
        A sign is something somebody saw that wants explaining, such as a weight that does not rise. What
        people say explains it stands side by side. None of it closes the sign: that takes a decision which
        says what has changed for {name}. A sign blames nobody. Most have an ordinary reason, and a disability
        is one reason among others.
      </p>
      {signs.length === 0 ? (
        <EmptyPart
          willStand={`No sign is recorded. What was observed about ${name}, and what different people say explains it, will stand here.`}
          first={record}
        />
      ) : (
        <>
          <p class="govuk-body">
            <Action {...record} />
          </p>
          {still?.map((sign) => (
            <OneSign sign={sign} today={today} />
          ))}
          {still?.length === 0 && <p class="govuk-body">No sign is open.</p>}
          {closed && closed.length > 0 && (
            <Panel id="closed" title="Closed">
              {closed.map((sign) => (
                <ClosedSign sign={sign} />
              ))}
            </Panel>
          )}
        </>
      )}
      <Stamp asAt={showDay(today)} />
    </ChildPage>
  );
}

function OneSign({ sign, today }: { sign: Sign; today: Temporal.PlainDate }) {
  const at = { childId: sign.childId, about: `: ${signTitle(sign)}` };
  return (
    <Card
      id={`sign-${sign.id}`}
      title={
        <a class="govuk-link" href={paths.sign(at.childId, sign.id)}>
          {signTitle(sign)}
        </a>
      }
      action={{ text: "Decide", href: paths.signDecision(at.childId, sign.id), about: at.about }}
    >
      {standingOf(sign).reopenedAt && (
        <p>
          <Pill tone="warm">{standingWords(standingOf(sign))}</Pill>
        </p>
      )}
      <WhatWasSeen sign={sign} />
      {sign.explanations.length === 0 ? (
        <p class="govuk-body">Nobody has recorded what explains it.</p>
      ) : (
        <ExplanationsTable sign={sign} today={today} />
      )}
      <p>
        <Action
          text="Add an explanation"
          href={paths.signExplanations(at.childId, sign.id)}
          about={at.about}
        />
      </p>
      <TheQuestion sign={sign} />
    </Card>
  );
}

function ClosedSign({ sign }: { sign: Sign }) {
  const standing = standingOf(sign);
  return (
    <article class="check-line">
      <h3 class="check-line__question">
        <a class="govuk-link" href={paths.sign(sign.childId, sign.id)}>
          {signTitle(sign)}
        </a>
      </h3>
      <p class="check-line__sentence">
        {standingWords(standing)}
        {standing.closed && ` by ${standing.closed.by}: ${standing.closed.changed}`}
      </p>
    </article>
  );
}
