import { londonDay } from "@throughline/calendar";
import type { ChildRecord } from "@throughline/practice";
import { decisionFacts } from "../decisions/public.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Sign } from "./sign.ts";
import { amountWords, signTitle, whoSaid } from "./sign-words.ts";
import { signsOf } from "./signs.store.ts";
import { standingExplanation, standingOf } from "./standing.ts";

type SignFacts = Pick<ChildRecord, "signs" | "decisions">;

/** What the checks read of signs; and what was decided about them, about the plan and about why we work with the family. */
export async function signFacts(
  tx: Tx,
  childId: string,
  today: Temporal.PlainDate,
): Promise<Required<SignFacts>> {
  const signs = await signsOf(tx, childId);
  return {
    signs: signs.map((sign) => factsOf(sign, today)),
    decisions: [...(await decisionFacts(tx, childId)), ...signs.flatMap(decisionsAbout)],
  };
}

const factsOf = (sign: Sign, today: Temporal.PlainDate): (SignFacts["signs"] & object)[number] => ({
  id: sign.id,
  words: signTitle(sign),
  since: sign.since,
  open: standingOf(sign).open,
  explanations: sign.explanations.length,
  attributions: sign.explanations
    .filter(({ because }) => because === "the disability")
    .map((explanation) => {
      const { grounds, ended } = standingExplanation(explanation, today);
      const { clinicianName, clinicianRole, otherCause, otherCauseFound, reviewOn } = grounds;
      return {
        id: explanation.id,
        on: explanation.said,
        recordedOn: londonDay(explanation.at),
        by: whoSaid(explanation),
        clinician: clinicianName === null ? null : { name: clinicianName, role: clinicianRole },
        otherCause: otherCause === null ? null : { considered: otherCause, found: otherCauseFound },
        reviewOn,
        lookedAtOn: explanation.reviews.at(-1)?.on ?? null,
        endedOn: ended?.on ?? null,
      };
    }),
});

const decisionsAbout = (sign: Sign): (SignFacts["decisions"] & object)[number][] =>
  sign.decisions.map(({ id, on, does, closes, by, wouldAccept }) => ({
    id,
    of: "sign",
    signId: sign.id,
    on,
    words: `${signTitle(sign)}: ${closes ? "closed, and " : ""}${amountWords[does].toLowerCase()}`,
    by,
    doesLess: does === "less",
    wouldAccept,
  }));
