import { showPartKnownDay } from "@throughline/calendar";
import { showNhsNumber } from "@throughline/identifiers";
import { SummaryList } from "../design/components/summary-list.tsx";
import type { Concern } from "./concern.ts";

const safety = { yes: "Yes, as far as is known", no: "No", "not known": "Not known" } as const;

/** A concern in full: for its front door and the agency that raised it. */
export function WhatWasTold({ concern }: { concern: Concern }) {
  const { telling: t, referrer: r, agency } = concern;
  const row = (key: string, text: string | null) => text !== null && { key: { text: key }, value: { text } };
  return (
    <SummaryList
      card={{ title: { text: `About ${t.given} ${t.family}`, headingLevel: 2 } }}
      rows={[
        row("Safe tonight", t.safeWhy ? `${safety[t.safeTonight]}. ${t.safeWhy}` : safety[t.safeTonight]),
        row("Born", t.born ? showPartKnownDay(t.born) : "Not known to who raised it"),
        row("NHS number", t.nhsNumber && showNhsNumber(t.nhsNumber)),
        row("Lives, or goes to school", t.whereabouts),
        row(t.firstHand ? "Seen or heard first hand" : "Told by somebody else", t.what),
        row("When it was", showPartKnownDay(t.happened)),
        row("What it does to the child", t.effect),
        row("What has been done", t.done),
        row("The family knows", t.familyKnows ? "Yes" : `No: ${t.familyWhyNot ?? ""}`),
        row("Raised by", [r.name, r.role, agency, r.contact].filter((part) => part !== null).join(", ")),
      ]}
    />
  );
}
