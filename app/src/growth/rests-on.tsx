import { SummaryList } from "../design/components/summary-list.tsx";
import { factNames, factOrigin, factValue } from "./fact-words.ts";
import { factSorts, type GrowthFact, latestFact } from "./recorded.ts";

/** What is known of each, from whom, and what was recorded before it. */
export function RestsOn({ facts }: { facts: readonly GrowthFact[] }) {
  return (
    <SummaryList
      classes="growth-facts"
      rows={factSorts.map((sort) => {
        const latest = latestFact(facts, sort);
        const before = facts.filter((fact) => fact.sort === sort && fact !== latest).toReversed();
        return {
          key: { text: factNames[sort] },
          value: {
            text:
              latest === null ? (
                <span class="account__missing">Not recorded</span>
              ) : (
                <>
                  <strong>{factValue(latest)}</strong>
                  <span class="account__quiet"> {factOrigin(latest)}</span>
                  {before.map((fact) => (
                    <div class="account__quiet">
                      Before that: {factValue(fact)}. {factOrigin(fact)}
                    </div>
                  ))}
                </>
              ),
          },
        };
      })}
    />
  );
}
