import { showDay, showPartKnownDay } from "@throughline/calendar";
import type { Checked, Exception, Setting, Source } from "@throughline/practice";
import type { VNode } from "preact";
import { ChildPage, type OpenRecord } from "../children/public.ts";
import { Action } from "../design/record/action.tsx";
import { Panel } from "../design/record/card.tsx";
import { Stamp } from "../design/record/stamp.tsx";
import { paths } from "../paths.ts";
import { pictureOf } from "./picture-of.ts";
import { ResultPill } from "./results.tsx";
import { originWords, settingValue, standingWords } from "../settings/public.ts";
import { evidenceHref, whereTo } from "./where-to.ts";

interface CheckPageProps {
  readonly open: OpenRecord;
  readonly one: Checked;
  readonly exceptions: readonly Exception[];
  /** The picture that shows why, for a check that has one to draw here. */
  readonly drawn?: VNode | null;
}

/** One check about one child: the answer, the very entries it read, the numbers it rests on and where they come from. */
export function CheckPage({
  open,
  one: { check, outcome, settings },
  exceptions,
  drawn = null,
}: CheckPageProps) {
  const childId = open.child.id;
  const picture = pictureOf(childId, check.id, outcome);
  return (
    <ChildPage
      open={open}
      title={check.question}
      tab={null}
      back={{ href: paths.checks(childId), text: "All checks" }}
    >
      <p class="check-answer">
        <ResultPill result={outcome.result} /> {outcome.sentence}
      </p>
      {outcome.due && <p class="govuk-body">Due {showDay(outcome.due)}.</p>}
      {outcome.whatToDo && (
        <p class="govuk-body">
          <Action text={outcome.whatToDo.verb} href={whereTo(childId, check.id, outcome.whatToDo)} />
        </p>
      )}
      {picture && (
        <p class="govuk-body">
          <Action text={picture.text} href={picture.href} />
        </p>
      )}
      {drawn && (
        <Panel id="shows" title="What shows why">
          {drawn}
        </Panel>
      )}
      <Panel id="read" title="What it read">
        {outcome.evidence.length === 0 ? (
          <p class="govuk-body">Nothing in the record bears on this yet.</p>
        ) : (
          <ul class="govuk-list govuk-list--bullet">
            {outcome.evidence.map((evidence) => (
              <li>
                <a class="govuk-link" href={evidenceHref(childId, evidence)}>
                  {showPartKnownDay(evidence.on)}
                </a>
                : {evidence.words}
              </li>
            ))}
          </ul>
        )}
      </Panel>
      <Panel id="why" title="Why it is asked">
        <p class="govuk-body">{check.why}</p>
        <Sources sources={check.sources} />
      </Panel>
      {settings.length > 0 && (
        <Panel id="thresholds" title="The numbers it rests on">
          <ul class="govuk-list govuk-list--bullet">
            {settings.map((setting) => (
              <SettingLine setting={setting} />
            ))}
          </ul>
        </Panel>
      )}
      <Panel id="answers" title="What each answer means">
        <dl class="answers">
          {Object.entries(check.answers).map(([result, words]) => (
            <div>
              <dt>
                <ResultPill result={result as keyof typeof check.answers} />
              </dt>
              <dd>{words}</dd>
            </div>
          ))}
        </dl>
      </Panel>
      <Panel id="exceptions" title="Exceptions">
        <Exceptions exceptions={exceptions.filter((x) => x.checkId === check.id)} />
        {open.child.relations.includes("manager") ? (
          <Action text="Accept an exception" href={paths.exception(childId, check.id)} />
        ) : (
          <p class="govuk-body">
            A manager in the team around the child may accept, with a reason and until a day, that this is not
            met.
          </p>
        )}
        {check.id === "CHR-1" && (
          <p class="govuk-body">
            <Action text="Say why the chronology starts later" href={paths.laterStart(childId)} />
          </p>
        )}
      </Panel>
      <Stamp asAt={showDay(open.today)} />
    </ChildPage>
  );
}

export function Sources({ sources }: { sources: readonly Source[] }) {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {sources.map(({ title, place, seen }) => (
        <li>
          {title}
          {place && ` (${place})`}. {standingWords[seen]}.
        </li>
      ))}
    </ul>
  );
}

function SettingLine({ setting }: { setting: Setting }) {
  return (
    <li>
      {setting.words} <strong>{settingValue(setting)}</strong>. {originWords(setting)} It may be changed by{" "}
      {setting.changedBy}.{" "}
      <Action text="Look at it" href={paths.practiceSetting(setting.key)} about={`: ${setting.words}`} />
    </li>
  );
}

function Exceptions({ exceptions }: { exceptions: readonly Exception[] }) {
  if (exceptions.length === 0) return <p class="govuk-body">None has been accepted.</p>;
  return (
    <ul class="govuk-list govuk-list--bullet">
      {exceptions.map((x) => (
        <li>
          {x.by} accepted this on {showDay(x.acceptedOn)}, to be looked at again by {showDay(x.reviewOn)}: “
          {x.reason}”
        </li>
      ))}
    </ul>
  );
}
