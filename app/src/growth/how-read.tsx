import { showGestation } from "@throughline/growth";
import { type Child, firstName, pronounsOf } from "../children/public.ts";
import { Action } from "../design/record/action.tsx";
import { paths } from "../paths.ts";
import { agesDiffer } from "./ages-shown.ts";
import type { AgesShown } from "./draw-points.ts";
import type { GrowthAccount } from "./growth-account.ts";
import { drivingWords } from "./driving-words.ts";
import { HOW_DRAWN } from "./how-drawn.ts";

interface HowReadProps {
  readonly child: Child;
  readonly account: GrowthAccount;
  readonly ages: AgesShown;
}

const PRETERM_WEEKS = 37;

/** What the places on the reference rest on, and what is not known for them. */
export function HowRead({ child, account: { history }, ages }: HowReadProps) {
  if (history === null) return null;
  const { gestation } = history;
  const record = (
    <Action
      text={gestation === null ? "Record it" : "Look at it"}
      href={paths.growthFacts(child.id)}
      about="what growth rests on"
    />
  );
  if (gestation === null)
    return (
      <p class="govuk-body growth-words">
        {drivingWords(history)} If {firstName(child)} was born early, that places {pronounsOf(child).object}{" "}
        lower than a corrected age would, most of all in the first two years. {record}
      </p>
    );
  return (
    <>
      <p class="govuk-body growth-words">
        Born at {showGestation(gestation)}. {drivingWords(history)}{" "}
        {gestation.weeks < PRETERM_WEEKS &&
          "Paper charts stop correcting at 1 year (born at 32 to 36 weeks) or 2 years (born before 32 weeks); from there on the two ages differ little. "}
        {record}
      </p>
      {agesDiffer({ gestation }) && <WhichAges childId={child.id} ages={ages} />}
    </>
  );
}

function WhichAges({ childId, ages }: { childId: string; ages: AgesShown }) {
  return (
    <nav class="growth-ages" aria-label="Which age the charts show">
      <ul>
        {(
          [
            ["both", "both", "Both ages"],
            ["corrected", "corrected", "Corrected age only"],
            ["birth", "from birth", "Age from birth only"],
          ] as const
        ).map(([asked, shown, words]) => (
          <li>
            <a
              class="govuk-link"
              href={`${paths.growth(childId)}?ages=${asked}#over-time`}
              aria-current={shown === ages ? "true" : undefined}
            >
              {words}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The words and marks of the tables and charts, once for all of them. */
export const HowDrawn = () => <p class="part-note growth-words">{HOW_DRAWN}</p>;
