import type { AlsoTold } from "@throughline/chronology";
import { showPartKnownDay, showTime } from "@throughline/calendar";
import { paths } from "../paths.ts";
import { entryHref } from "./entry-href.ts";
import { EntryMarks } from "./entry-marks.tsx";
import type { Entry } from "./entry.ts";
import { fileWords, measurementWords, narrowDay, notMeasuredWords, recordedWords } from "./entry-words.ts";

export function DayCell({ entry, childName }: { entry: Entry; childName: string | null }) {
  return (
    <>
      <span class="account__day">{narrowDay(entry.happened)}</span>
      {entry.time && <span class="account__quiet">{showTime(entry.time)}</span>}
      {childName && <strong class="account__child">{childName}</strong>}
    </>
  );
}

export function WhatCell({ entry, alsoToldBy }: { entry: Entry; alsoToldBy: readonly AlsoTold[] }) {
  return (
    <>
      <EntryMarks entry={entry} />
      <p class="account__words">{entry.what}</p>
      {entry.about && <p class="account__quiet">With or about {entry.about}</p>}
      {entry.measurements.map((measured) => (
        <p class="account__words">{measurementWords(measured)}</p>
      ))}
      {entry.notMeasured?.map((one) => (
        <p class="account__words">{notMeasuredWords(one)}</p>
      ))}
      {entry.saysOfHistory && <p class="account__words">What the history means: {entry.saysOfHistory}</p>}
      {entry.significant && (
        <p class="account__quiet">
          Chosen by {entry.significant.by}: {entry.significant.why}
        </p>
      )}
      {alsoToldBy.map(({ id, agencyName }) => (
        <p class="account__quiet">
          Perhaps <a href={entryHref(entry.childId, id)}>also told by {agencyName}</a>
        </p>
      ))}
    </>
  );
}

export function EffectCell({ entry }: { entry: Entry }) {
  return <Words words={entry.impact} />;
}

export function DoneCell({ entry }: { entry: Entry }) {
  const { action, noActionReason, outcome } = entry;
  if (action === null && noActionReason === null && outcome === null) return <Words words={null} />;
  return (
    <>
      {action && <p class="account__words">{action}</p>}
      {noActionReason && <p class="account__words">Nothing, because: {noActionReason}</p>}
      {action === null && noActionReason === null && <Words words={null} />}
      {outcome && <p class="account__quiet">Then: {outcome}</p>}
    </>
  );
}

export function SourceCell({ entry }: { entry: Entry }) {
  const recorded = recordedWords(entry);
  return (
    <>
      <p class="account__agency">{entry.agencyName}</p>
      <p class="account__quiet">
        {entry.author}, {recorded.on}
        {recorded.late && <strong>, {recorded.late}</strong>}
      </p>
      {entry.source && <p class="account__quiet">{fileWords(entry.source)}</p>}
      {entry.appointment?.recordedAs && <p class="account__quiet">{entry.appointment.recordedAs}</p>}
      {entry.basis !== "fact" && (
        <p class="account__quiet">{entry.basis === "opinion" ? "Opinion" : "Told by somebody else"}</p>
      )}
      <p class="account__quiet">
        {entry.correctsId && "Corrected · "}
        <a class="action" href={paths.entry(entry.childId, entry.id)}>
          Open
          <span class="govuk-visually-hidden">
            {" "}
            the entry of {showPartKnownDay(entry.happened)}, {entry.agencyName}
          </span>
        </a>
      </p>
    </>
  );
}

function Words({ words }: { words: string | null }) {
  return words === null || words.trim() === "" ? (
    <p class="account__missing">Not recorded</p>
  ) : (
    <p class="account__words">{words}</p>
  );
}
