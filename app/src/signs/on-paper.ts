import { showDay, showPartKnownDay } from "@throughline/calendar";
import type { OpenRecord } from "../children/public.ts";
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
import { growthBeside } from "./growth-beside.ts";
import { answered, type Missing, standingExplanation, standingOf } from "./standing.ts";

/** A line of a cell; heavy where it says what the explanation is, late where it says what is missing or has passed. */
export interface LineOnPaper {
  readonly words: string;
  readonly sort: "plain" | "heavy" | "late";
}

/** What one person said explains a sign, each part as lines. */
export interface ExplanationOnPaper {
  readonly who: string;
  readonly when: string;
  readonly said: readonly LineOnPaper[];
  readonly otherCause: readonly LineOnPaper[];
  readonly lookedAt: readonly LineOnPaper[];
}

/** A sign written out, for those who read it on paper. */
export interface SignOnPaper {
  readonly title: string;
  readonly standing: string;
  readonly words: string;
  readonly from: string;
  readonly held: string | null;
  /** How far weight fell and what the last one was, where the sign is one that it bears on. */
  readonly growth: string | null;
  readonly explanations: readonly ExplanationOnPaper[];
  readonly question: string;
  readonly answer: string;
}

/** A child's signs as the viewer may read them, the open ones first. */
export async function signsOnPaper(
  tx: Tx,
  child: OpenRecord["child"],
  today: Temporal.PlainDate,
): Promise<SignOnPaper[]> {
  const signs = await signsOf(tx, child.id);
  const openFirst = signs.toSorted((a, b) => Number(standingOf(b).open) - Number(standingOf(a).open));
  const written: SignOnPaper[] = [];
  for (const sign of openFirst) {
    const growth = await growthBeside(tx, child, sign, today);
    const words = growth?.drawing ? [growth.fall, growth.sentence] : [];
    written.push(onPaper(sign, today, words.filter((one) => one !== null).join(" ") || null));
  }
  return written;
}

function onPaper(sign: Sign, today: Temporal.PlainDate, growth: string | null): SignOnPaper {
  const answer = answered(sign);
  return {
    title: signTitle(sign),
    standing: standingWords(standingOf(sign)),
    words: sign.words,
    from: `Observed by ${sign.observedBy}. ${writtenBy(sign, sign.since)}. Rests on ${restsOn(sign)}.`,
    held: heldWords(sign.held),
    growth,
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
  const lacks = (what: Missing) => (missing.includes(what) ? [line(missingWords[what], "late")] : []);
  const named = explanation.teller === "clinician" ? null : clinicianName;
  const looks = ended ? [] : explanation.reviews.map(({ on, words }) => line(`${showDay(on)}: ${words}`));
  return {
    who: whoSaid(explanation),
    when: showPartKnownDay(explanation.said),
    said: [
      line(`${saidWords(explanation)}.`, "heavy"),
      line(explanation.words),
      ...(explanation.evidence === null ? [] : [line(`Rests on: ${explanation.evidence}`)]),
      ...(named === null
        ? []
        : [line(`The clinician who said so: ${[named, clinicianRole ?? []].flat().join(", ")}.`)]),
      ...lacks("clinician"),
    ],
    otherCause: [
      ...(otherCause === null ? [] : [line(otherCause)]),
      ...(otherCauseFound === null ? [] : [line(`Found: ${otherCauseFound}`)]),
      ...lacks("other cause"),
      ...(otherCause === null && !missing.includes("other cause") ? [line("None is recorded.")] : []),
    ],
    lookedAt: [
      ...(ended ? [line(`No longer held since ${showDay(ended.on)}: ${ended.words}`)] : looks),
      ...(lateSince === null ? [] : [line(`Was to be looked at again by ${showDay(lateSince)}.`, "late")]),
      ...(ended || lateSince || reviewOn === null ? [] : [line(`By ${showDay(reviewOn)}.`)]),
      ...lacks("review day"),
    ],
  };
}

const line = (words: string, sort: LineOnPaper["sort"] = "plain"): LineOnPaper => ({ words, sort });
