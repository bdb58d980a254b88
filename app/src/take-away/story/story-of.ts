import { londonDay, londonTime, showDay, showPartKnownDay, showTime } from "@throughline/calendar";
import { firstName, fullName, pronounsOf } from "../../children/public.ts";
import type { Copy } from "../copy.ts";
import { aboutThisCopy, notices } from "./about-this-copy.ts";
import { drawingOf } from "./drawing-of.ts";
import { factsOf } from "./facts-of.ts";
import { inShort, longestSilences } from "./in-short.ts";
import { paragraphsOf, type Story } from "./story.ts";
import { signsIn } from "./signs-in.ts";
import { yearsOf } from "./years-of.ts";
import { roleInSentence } from "../../practitioners/role-in-sentence.ts";

/** The whole of a copy as words to be read from the first page to the last. */
export function storyOf(copy: Copy): Story {
  const { child, viewer, takenAt, today, review, filter } = copy;
  const name = firstName(child);
  const takenOn = londonDay(takenAt);
  const chosen = filter.account === "chosen";
  return {
    title: `${chosen ? "Chosen account" : "Chronology"} of ${fullName(child)}, as at ${showDay(today)}`,
    author: `${viewer.name}, ${viewer.agency}`,
    takenOn: { year: takenOn.year, month: takenOn.month, day: takenOn.day },
    runningName: `${fullName(child)}, born ${showPartKnownDay(child.born)}`,
    asAt: `As at ${showDay(today)}`,
    footer: `Taken by ${viewer.name}, ${viewer.agency}, ${showDay(takenOn)} at ${showTime(londonTime(takenAt))}. About a child: keep it safe.`,
    eyebrow: `${chosen ? "The chosen account" : "Chronology"}, as at ${showDay(today)}`,
    name: fullName(child),
    facts: factsOf(copy),
    reviewHeading: "What the account says",
    review:
      review === null
        ? null
        : {
            sentence: paragraphsOf(review.sentence),
            by: `${review.by}, ${review.agency}, having read it through on ${showDay(review.on)}`,
          },
    noReview: `Nobody has yet written down what ${name}’s chronology says as a whole.`,
    summary: inShort(copy),
    silences: longestSilences(copy),
    picture: drawingOf(copy),
    copy: aboutThisCopy(copy),
    notices: notices(copy),
    signs: signsIn(copy),
    accountHeading: "What happened",
    howToRead: [
      [
        `Oldest first. The words are those of the people who wrote them, and so are “a strength” and “a worry”. ${name}’s age is given beside each day.`,
      ],
      ...(copy.entries.some(({ source }) => source !== null)
        ? [
            [
              "Of an entry out of a file, the file and the row are named. The row itself stands with the entry in Throughline, and in the CSV and JSON copies.",
            ],
          ]
        : []),
    ],
    years: yearsOf(copy),
    mend: {
      heading: "If something here is wrong or missing",
      words: [[mendWords(copy)]],
    },
  };
}

function mendWords({ standing: { lead }, viewer, child }: Copy): string {
  const whom = lead
    ? `${lead.name}, ${roleInSentence(lead.role)}, ${lead.agency}${lead.phone ? `, ${lead.phone}` : ""}`
    : `${viewer.name}, ${viewer.agency}`;
  const name = firstName(child);
  return `${name}, ${name}’s family or anybody who works with ${pronounsOf(child).object} can say so to ${whom}. A correction is added beside what was first written, which stays readable, and what the family says can be recorded in their own words.`;
}
