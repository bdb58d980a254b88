import { showDay, showPartKnownDay } from "@throughline/calendar";
import { InsetText } from "../design/components/inset-text.tsx";
import { Action } from "../design/record/action.tsx";
import { EntryRows } from "../design/record/entry-rows.tsx";
import { Late } from "../design/record/late.tsx";
import { WOULD_WE_ACCEPT } from "../decisions/public.ts";
import { paths } from "../paths.ts";
import type { Sign } from "./sign.ts";
import { heldWords, restsOn, writtenBy } from "./sign-words.ts";
import { answered, standingOf } from "./standing.ts";

/** What was seen, by whom, and how much of the record it rests on. */
export function WhatWasSeen({ sign }: { sign: Sign }) {
  const held = heldWords(sign.held);
  return (
    <>
      <p class="sign__words">{sign.words}</p>
      <p class="explanations__quiet">
        Observed by {sign.observedBy}. {writtenBy(sign, sign.since)}. Rests on {restsOn(sign)}.
      </p>
      {held && <p class="explanations__quiet">{held}</p>}
    </>
  );
}

/** The question that every open sign asks, and what was answered last. */
export function TheQuestion({ sign }: { sign: Sign }) {
  const answer = answered(sign);
  return (
    <div class="sign__question">
      <p class="sign__asked">{WOULD_WE_ACCEPT}</p>
      {answer === null ? (
        <p>
          <Late>Nobody has answered this for this sign.</Late>{" "}
          {standingOf(sign).open && (
            <Action text="Answer it in a decision" href={paths.signDecision(sign.childId, sign.id)} />
          )}
        </p>
      ) : (
        <p>
          “{answer.wouldAccept}” {answer.by}, {answer.agency}, on {showDay(answer.on)}.
        </p>
      )}
    </div>
  );
}

/** The entries a sign rests on, oldest first, and how much is held back or was withdrawn. */
export function RestsOnEntries({ sign }: { sign: Sign }) {
  const withdrawn = sign.linked.filter(({ entry }) => entry === null).length;
  const held = heldWords(sign.held);
  const rows = sign.linked.flatMap(({ entry }) =>
    entry === null
      ? []
      : [
          {
            day: showPartKnownDay(entry.happened),
            what: entry.what,
            agency: entry.agencyName,
            tags: [
              ...entry.measured.map((text) => ({ text, tone: "plain" as const })),
              ...(entry.restricted ? [{ text: "Restricted", tone: "warm" as const }] : []),
            ],
            href: paths.entry(sign.childId, entry.id),
          },
        ],
  );
  return (
    <div class="sign__rests">
      {rows.length > 0 && <EntryRows label="What it rests on, oldest first" rows={rows} />}
      {held && <p class="part-note">{held}</p>}
      {withdrawn > 0 && (
        <p class="part-note">
          {withdrawn === 1
            ? "1 entry that it rested on has been withdrawn since."
            : `${withdrawn} entries that it rested on have been withdrawn since.`}
        </p>
      )}
    </div>
  );
}

/** Said where somebody is about to write from an entry that not everybody in the team may read. */
export function RestrictedNotice() {
  return (
    <InsetText>
      An entry here is restricted, and stays so: others see only that it is there, and who holds it. What you
      write below is read by everybody in the team, so leave out what has to stay between the agencies named.
    </InsetText>
  );
}
