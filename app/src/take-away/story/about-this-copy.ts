import { londonDay, londonTime, showDay, showTime } from "@throughline/calendar";
import { agenciesIn } from "@throughline/chronology";
import { isNarrowed, type Copy } from "../copy.ts";
import { leftOutSentences, restrictedWithin } from "../left-out.ts";
import { whatIsIn } from "../narrowing.ts";
import type { Paragraphs, TermAndWords } from "./story.ts";
import { roleInSentence } from "../../practitioners/role-in-sentence.ts";

/** Who took the copy and when, what is in it and what is not. */
export function aboutThisCopy(copy: Copy): TermAndWords[] {
  const { viewer, takenAt, leftOut, entries } = copy;
  const agencies = agenciesIn(entries).map(({ agencyName }) => agencyName);
  return [
    {
      term: "Taken by",
      words: `${viewer.name}, ${roleInSentence(viewer.role)}, for ${viewer.agency}, on ${showDay(londonDay(takenAt))} at ${showTime(londonTime(takenAt))}`,
    },
    { term: "What is in it", words: whatIsIn(copy) },
    {
      term: "Who wrote it",
      words: agencies.length === 0 ? "Nobody has written anything that is in this copy" : listed(agencies),
    },
    {
      term: "Left out",
      words:
        leftOut.length === 0
          ? "Nothing is held back from the person who took it"
          : leftOutSentences(leftOut).join(" "),
    },
  ];
}

export function notices(copy: Copy): Paragraphs {
  const restricted = restrictedWithin(copy);
  return [
    ...(restricted === null ? [] : [[restricted]]),
    ...(isNarrowed(copy)
      ? [["This is a part of the chronology. Whoever reads it should know that there is more."]]
      : []),
    ["It was true to the record when it was taken. The record goes on changing; this copy does not."],
  ];
}

const listed = (names: readonly string[]): string => new Intl.ListFormat("en-GB").format(names);
