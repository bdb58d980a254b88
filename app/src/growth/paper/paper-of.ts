import { londonDay, londonTime, showDay, showPartKnownDay, showTime } from "@throughline/calendar";
import { showEvery } from "@throughline/growth";
import { firstName, fullName, type OpenRecord } from "../../children/public.ts";
import { roleInSentence } from "../../practitioners/role-in-sentence.ts";
import type { AgesShown } from "../draw-points.ts";
import { drivingWords } from "../driving-words.ts";
import { dueWords, lateWords } from "../due-words.ts";
import { factNames, factOrigin, factValue } from "../fact-words.ts";
import type { GrowthAccount } from "../growth-account.ts";
import { citationWords, lastWeightWords, ruleName, withMinus } from "../growth-words.ts";
import { HOW_DRAWN } from "../how-drawn.ts";
import { besideTable, overTimeOnPaper } from "./over-time-on-paper.ts";
import { measuresOnPaper } from "./measures-on-paper.ts";
import { parentsWords } from "../parents-words.ts";
import { factSorts, latestFact } from "../recorded.ts";
import { reviewedWords } from "../reviewed-words.ts";
import type { ChartBeside } from "../chart-beside.ts";
import { BESIDE_ONLY } from "../beside-only.ts";
import type { GrowthPaper } from "./growth-paper.ts";

export interface ToPaper {
  readonly open: OpenRecord;
  readonly account: GrowthAccount;
  readonly ages: AgesShown;
  readonly charts: readonly ChartBeside[];
  readonly restricted: string | null;
  readonly at: Temporal.Instant;
}

/** A child's growth as pages to be read by somebody who has no screen, or hears them. */
export function paperOf(to: ToPaper): GrowthPaper {
  const { open, account, ages, charts } = to;
  const { child, viewer, today } = open;
  const { history, recorded } = account;
  const takenOn = londonDay(to.at);
  const name = firstName(child);
  return {
    title: `Growth of ${fullName(child)}, as at ${showDay(today)}`,
    author: `${viewer.name}, ${viewer.agency}`,
    takenOn: { year: takenOn.year, month: takenOn.month, day: takenOn.day },
    runningName: `${fullName(child)}, born ${showPartKnownDay(child.born)}`,
    asAt: `As at ${showDay(today)}`,
    footer: `Printed by ${viewer.name}, ${viewer.agency}, ${showDay(takenOn)} at ${showTime(londonTime(to.at))}. About a child: keep it safe.`,
    eyebrow: `Growth, as at ${showDay(today)}`,
    name: fullName(child),
    facts: [
      { term: "Born", words: showPartKnownDay(child.born) },
      { term: "Communicates", words: open.standing.communicates ?? "Not recorded" },
    ],
    late: lateWords(account.due),
    lead: [lastWeightWords(account), account.why ?? "", history === null ? "" : drivingWords(history)].filter(
      (words) => words !== "",
    ),
    questions: questionsOf(account),
    noQuestions: "None of the thresholds that could be worked out asks anything today.",
    cannotSay: account.findings
      .filter(({ answer }) => answer === "cannot say")
      .map((one) => `${ruleName(one)}: ${withMinus(one.sentence)}`),
    askedFor: account.due.map(
      (one) =>
        `${one.interval.sort}, ${one.interval.every === null ? "" : showEvery(one.interval.every)}, asked by ${one.interval.setBy} (${one.interval.role}) from ${showDay(one.interval.from)}: ${dueWords(one)}`,
    ),
    reviews: recorded.reviews.toReversed().map(({ on, by, role, sentence }) => ({
      term: showDay(on),
      words: `${by}, ${role}: ${sentence}`,
    })),
    noReviews: `Nobody is recorded as having looked at how ${name} grows and said what it means.`,
    overTime: overTimeOnPaper(account, ages),
    beside: besideTable(account),
    measures: measuresOnPaper(account, ages, charts, child.id),
    restsOn: [
      ...factSorts.map((sort) => {
        const fact = latestFact(recorded.facts, sort);
        return {
          term: factNames[sort],
          words: fact === null ? "Not recorded" : `${factValue(fact)}. ${factOrigin(fact)}`,
        };
      }),
      ...(history === null ? [] : [{ term: "Parents’ heights", words: parentsWords(history) }]),
    ],
    charts: charts.map(({ name: of, source, rights, why, chosenBy }) => ({
      term: of,
      words: `${source}. ${rights}. Chosen by ${chosenBy}: ${why} ${BESIDE_ONLY}`,
    })),
    howDrawn: HOW_DRAWN,
    copy: [
      {
        term: "Printed by",
        words: `${viewer.name}, ${roleInSentence(viewer.role)}, for ${viewer.agency}, on ${showDay(takenOn)} at ${showTime(londonTime(to.at))}`,
      },
      { term: "Left out", words: to.restricted ?? "Nothing is held back from the person who printed it" },
      {
        term: "What is in it",
        words: "What was entered as a measurement. A weight that stands only in an entry’s words is not.",
      },
    ],
  };
}

function questionsOf({ questions }: GrowthAccount): GrowthPaper["questions"] {
  const isFall = ({ finding }: (typeof questions)[number]) => Number(finding.rule.formula.startsWith("fall"));
  return questions
    .toSorted((a, b) => isFall(b) - isFall(a))
    .map((one) => ({
      question: one.finding.question ?? "",
      working: `${ruleName(one.finding)}. ${withMinus(one.finding.sentence)}`,
      looked: `Asked since ${showDay(one.since)}. ${reviewedWords(one)}`,
      source: citationWords(one.finding),
    }));
}
