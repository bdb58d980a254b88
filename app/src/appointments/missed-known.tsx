import type { MissedAccount } from "@throughline/appointments";
import { londonDay, showDay } from "@throughline/calendar";
import { SummaryList } from "../design/components/summary-list.tsx";
import { sentenceCase } from "./appointment-words.ts";

const dated = (words: string | null, on: Temporal.PlainDate | null): string | null =>
  words === null || on === null ? words : `${words}, on ${showDay(on)}`;

/** The parts of a missed appointment that are known, each with its words. */
export function knownParts(account: MissedAccount): [part: string, words: string][] {
  const offered = [account.offered.join(", "), account.offeredWords ?? ""].filter((words) => words !== "");
  const parts: [string, string | null][] = [
    ["Why", account.reason],
    ["What it meant", account.effect],
    ["Asked", dated(account.asked, account.askedOn)],
    ["Would have made it easier", account.easier],
    ["Offered", offered.length === 0 ? null : dated(sentenceCase(offered.join(". ")), account.offeredOn)],
    ["Next", account.next],
    ["Told", dated(account.told, account.toldOn)],
  ];
  return parts.flatMap(([part, words]): [string, string][] => (words === null ? [] : [[part, words]]));
}

/** What is known of a missed appointment so far, and who added to it. */
export function MissedKnown({ account }: { account: MissedAccount }) {
  const known = knownParts(account);
  if (known.length === 0) return null;
  const notes = account.notes.map(({ recordedBy, at }) => `${recordedBy} on ${showDay(londonDay(at))}`);
  return (
    <>
      <h2 class="govuk-heading-s">What is known</h2>
      <SummaryList
        classes="entry-page__facts"
        rows={known.map(([part, words]) => ({ key: { text: part }, value: { text: words } }))}
      />
      {notes.length > 0 && <p class="account__quiet">Added by {notes.join("; ")}.</p>}
    </>
  );
}
