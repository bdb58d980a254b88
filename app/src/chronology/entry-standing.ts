import type { Agency } from "@throughline/chronology";
import type { Said, Standing } from "../platform/forms/standing.ts";
import type { Colleague } from "./colleagues.store.ts";
import type { EntryHistory } from "./entry-history.store.ts";
import type { OpenEntry } from "./open-entry.ts";
import type { Review } from "./review.store.ts";

type Of<Keys extends keyof OpenEntry> = Pick<OpenEntry, Keys>;

const whyOf = (label: string, words: string, field = "why"): Said => ({ field, label, words });

/** After an entry is withdrawn nothing else is done with it: whoever meant to sees that, and why. */
function withdrawn({ withdrawal }: Pick<EntryHistory, "withdrawal">, field?: string): Standing | null {
  if (!withdrawal) return null;
  const { by, why } = withdrawal;
  const now: Said = { field: "", label: "The entry", words: "It has been withdrawn" };
  return { stamp: "withdrawn", by, says: [now, whyOf("Why", why, field)] };
}

/** Whether it was chosen last: what somebody who chooses it or takes it out now goes by. */
export function choiceLast({ history }: Of<"history">): Standing | null {
  const [last] = history.choices;
  const over = withdrawn(history);
  if (over || !last) return over;
  const choices = new Map([
    ["yes", "Chosen as significant"],
    ["no", "Taken out"],
  ]);
  const now: Said = {
    field: "chosen",
    label: "In the chosen account",
    words: choices.get(last.chosen ? "yes" : "no") ?? "",
    choices,
  };
  return { stamp: last.id, by: last.by, says: [now, whyOf("Why", last.why)] };
}

/** To whom it was opened last. */
export function restrictionLast(
  { history }: Of<"history">,
  agencies: readonly Agency[],
  people: readonly Colleague[],
): Standing | null {
  const [last] = history.restrictions;
  const over = withdrawn(history);
  if (over || !last) return over;
  const { id, by, why, openTo, sealedTo, untoldWhy } = last;
  const choices = new Map([
    ["team", "Every agency in the team"],
    ["named", "Only some agencies"],
    ["sealed", "Sealed"],
  ]);
  return {
    stamp: id,
    by,
    says: [
      {
        field: "to",
        label: "Who may read it",
        words: choices.get(sealedTo ? "sealed" : openTo ? "named" : "team") ?? "",
        choices,
      },
      {
        field: "agencies",
        label: "Agencies that may read it",
        words: openTo?.join(", ") ?? "",
        choices: new Map(agencies.map(({ agencyId, agencyName }) => [agencyId, agencyName])),
      },
      {
        field: "people",
        label: "People it is sealed to",
        words: sealedTo?.join(", ") ?? "",
        choices: new Map(people.map((one) => [one.id, one.name])),
      },
      { field: "untoldWhy", label: "What harm it would do if others knew", words: untoldWhy ?? "" },
      whyOf("Why", why),
    ],
  };
}

/** What it says: what somebody who corrects or withdraws it, and says why in a field, goes by. */
export const entryLast = ({ entry, history }: Of<"entry" | "history">, field = "why"): Standing =>
  withdrawn(history, field) ?? {
    stamp: entry.id,
    by: entry.author,
    says: [
      { field: "", label: "What the entry says", words: entry.what },
      whyOf("Why", entry.correctionReason ?? "", field),
    ],
  };

/** What was said last that the chronology means. */
export function reviewLast(reviews: readonly Review[]): Standing | null {
  const last = reviews.toSorted(inOrder).at(-1);
  if (!last) return null;
  const { id, by, sentence } = last;
  return {
    stamp: id,
    by,
    says: [{ field: "sentence", label: "What the chronology means", words: sentence }],
  };
}

const inOrder = (a: Review, b: Review): number =>
  Temporal.Instant.compare(a.recordedAt, b.recordedAt) || (a.id < b.id ? -1 : 1);
