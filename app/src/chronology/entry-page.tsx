import { londonDay, londonTime, showDay, showTime } from "@throughline/calendar";
import { ChildPage, firstName } from "../children/public.ts";
import { InsetText } from "../design/components/inset-text.tsx";
import { Panel } from "../design/record/card.tsx";
import { paths } from "../paths.ts";
import { entryHref } from "./entry-href.ts";
import { EntryMarks } from "./entry-marks.tsx";
import { EntryFacts } from "./entry-facts.tsx";
import { dayWords } from "./entry-words.ts";
import type { EntryHistory } from "./entry-history.store.ts";
import { changesEntry, type OpenEntry } from "./open-entry.ts";

interface EntryPageProps {
  readonly opened: OpenEntry;
  readonly notice?: string | undefined;
}

export function EntryPage({ opened, notice }: EntryPageProps) {
  const { open, entry, versions, history } = opened;
  const name = firstName(open.child);
  return (
    <ChildPage
      open={open}
      title={`${dayWords(entry)}: ${entry.agencyName}`}
      tab="Chronology"
      notice={notice}
      back={{
        href: history.withdrawal ? paths.chronology(open.child.id) : entryHref(open.child.id, entry.id),
        text: "In the chronology",
      }}
    >
      {history.withdrawal && (
        <InsetText>
          <strong>Withdrawn</strong> by {history.withdrawal.by}, {moment(history.withdrawal.at)}:{" "}
          {history.withdrawal.why}
        </InsetText>
      )}
      <div class="entry-page">
        <EntryMarks entry={entry} />
        <EntryFacts entry={entry} name={name} />
        {!history.withdrawal && <Verbs opened={opened} />}
        {versions.length > 1 && <Versions opened={opened} name={name} />}
        <History history={history} />
      </div>
    </ChildPage>
  );
}

function Verbs({ opened }: { opened: OpenEntry }) {
  const { open, entry } = opened;
  const { id } = open.child;
  const own = entry.agencyId === open.viewer.agencyId;
  const verdict = changesEntry(opened);
  const changesIt = verdict.allowed;
  const verbs = [
    ...(changesIt
      ? [
          {
            text: entry.significant ? "Take out of the chosen account" : "Choose as significant",
            href: paths.choice(id, entry.id),
          },
        ]
      : []),
    {
      text: "Record what this may be a sign of",
      href: `${paths.newSign(id)}?entry=${entry.firstId}`,
    },
    ...(own && changesIt
      ? [
          { text: "Correct", href: paths.correction(id, entry.id) },
          { text: "Restrict or seal", href: paths.restriction(id, entry.id) },
          { text: "Withdraw", href: paths.withdrawal(id, entry.id) },
        ]
      : []),
  ];
  return (
    <>
      <ul class="verbs">
        {verbs.map(({ text, href }) => (
          <li>
            <a class="action" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
      {!own && (
        <p class="account__quiet">
          Only {entry.agencyName} can correct, restrict or withdraw this. Ask {entry.author} there.
        </p>
      )}
      {own && !verdict.allowed && <p class="account__quiet">{verdict.why}</p>}
    </>
  );
}

function Versions({ opened: { versions }, name }: { opened: OpenEntry; name: string }) {
  const older = versions.slice(1);
  return (
    <Panel
      id="versions"
      title={older.length === 1 ? "What it said before" : `What it said before, ${older.length} versions`}
    >
      {older.map((version, i) => {
        const next = versions[i];
        return (
          <article class="entry-page__version">
            <p>
              Until {next && moment(next.recordedAt)}, when {next?.author} corrected it:{" "}
              {next?.correctionReason}
            </p>
            <EntryMarks entry={version} />
            <EntryFacts entry={version} name={name} />
          </article>
        );
      })}
    </Panel>
  );
}

function History({ history: { choices, restrictions } }: { history: EntryHistory }) {
  if (choices.length + restrictions.length === 0) return null;
  return (
    <Panel id="history" title="What was done with it">
      <ul class="govuk-list">
        {choices.map(({ chosen, by, at, why }) => (
          <li>
            {moment(at)}: {chosen ? "chosen as significant" : "taken out of the chosen account"} by {by}.{" "}
            {why}
          </li>
        ))}
        {restrictions.map((restriction) => (
          <li>
            {moment(restriction.at)}: {openedWords(restriction)} by {restriction.by}. {restriction.why}
            {restriction.untoldWhy && ` Others are not told that it is there: ${restriction.untoldWhy}`}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

const openedWords = ({ openTo, sealedTo }: EntryHistory["restrictions"][number]): string =>
  sealedTo !== null
    ? `sealed to ${sealedTo.join(", ")}`
    : openTo !== null
      ? `restricted to ${openTo.join(", ")}`
      : "opened to the whole team";

const moment = (at: Temporal.Instant): string => `${showDay(londonDay(at))}, ${showTime(londonTime(at))}`;
