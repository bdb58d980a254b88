import { showDay, showPartKnownDay } from "@throughline/calendar";
import { WOULD_WE_ACCEPT } from "../decisions/public.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Explanation, Sign } from "./sign.ts";
import {
  heldWords,
  missingWords,
  restsOn,
  saidWords,
  signTitle,
  standingWords,
  whoSaid,
  writtenBy,
} from "./sign-words.ts";
import { signsOf } from "./signs.store.ts";
import { answered, standingExplanation, standingOf } from "./standing.ts";

/** What one person said explains a sign, each part as lines. */
export interface ExplanationOnPaper {
  readonly who: string;
  readonly when: string;
  readonly said: readonly string[];
  readonly otherCause: readonly string[];
  readonly lookedAt: readonly string[];
}

/** A sign written out, for those who read it on paper. */
export interface SignOnPaper {
  readonly title: string;
  readonly standing: string;
  readonly words: string;
  readonly from: string;
  readonly held: string | null;
  readonly explanations: readonly ExplanationOnPaper[];
  readonly question: string;
  readonly answer: string;
}

/** A child's signs as the viewer may read them, the open ones first. */
export async function signsOnPaper(
  tx: Tx,
  childId: string,
  today: Temporal.PlainDate,
): Promise<SignOnPaper[]> {
  const signs = await signsOf(tx, childId);
  const openFirst = signs.toSorted((a, b) => Number(standingOf(b).open) - Number(standingOf(a).open));
  return openFirst.map((sign) => onPaper(sign, today));
}

function onPaper(sign: Sign, today: Temporal.PlainDate): SignOnPaper {
  const answer = answered(sign);
  return {
    title: signTitle(sign),
    standing: standingWords(standingOf(sign)),
    words: sign.words,
    from: `Observed by ${sign.observedBy}. ${writtenBy(sign, sign.since)}. Rests on ${restsOn(sign)}.`,
    held: heldWords(sign.held),
    explanations: sign.explanations.map((explanation) => explanationOnPaper(explanation, today)),
    question: WOULD_WE_ACCEPT,
    answer:
      answer === null
        ? "Nobody has answered this for this sign."
        : `“${answer.wouldAccept}” ${answer.by}, ${answer.agency}, on ${showDay(answer.on)}.`,
  };
}

function explanationOnPaper(explanation: Explanation, today: Temporal.PlainDate): ExplanationOnPaper {
  const { grounds, missing, ended, lateSince } = standingExplanation(explanation, today);
  const { clinicianName, clinicianRole, otherCause, otherCauseFound, reviewOn } = grounds;
  const lacks = (what: (typeof missing)[number]) => (missing.includes(what) ? [missingWords[what]] : []);
  const named = explanation.teller === "clinician" ? null : clinicianName;
  const looks = ended ? [] : explanation.reviews.map(({ on, words }) => `${showDay(on)}: ${words}`);
  return {
    who: whoSaid(explanation),
    when: showPartKnownDay(explanation.said),
    said: [
      `${saidWords(explanation)}.`,
      explanation.words,
      ...(explanation.evidence === null ? [] : [`Rests on: ${explanation.evidence}`]),
      ...(named === null
        ? []
        : [`The clinician who said so: ${[named, clinicianRole ?? []].flat().join(", ")}.`]),
      ...lacks("clinician"),
    ],
    otherCause: [
      ...(otherCause === null ? [] : [otherCause]),
      ...(otherCauseFound === null ? [] : [`Found: ${otherCauseFound}`]),
      ...lacks("other cause"),
      ...(otherCause === null && !missing.includes("other cause") ? ["None is recorded."] : []),
    ],
    lookedAt: [
      ...(ended ? [`No longer held since ${showDay(ended.on)}: ${ended.words}`] : looks),
      ...(lateSince === null ? [] : [`Was to be looked at again by ${showDay(lateSince)}.`]),
      ...(ended || lateSince || reviewOn === null ? [] : [`By ${showDay(reviewOn)}.`]),
      ...lacks("review day"),
    ],
  };
}
