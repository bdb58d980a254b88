import { SummaryList } from "../design/components/summary-list.tsx";
import { Late } from "../design/record/late.tsx";
import { decidedBy, WOULD_WE_ACCEPT, whenHeld } from "./decision-words.ts";
import type { Spell } from "./spells.ts";

interface DecisionListProps<Level extends string> {
  /** Newest first. */
  readonly spells: readonly Spell<Level>[];
  readonly words: Readonly<Record<Level, string>>;
  readonly today: Temporal.PlainDate;
}

/** Each decision: how long it held, why, by whom; and of each that did less, whether we would accept it for any child. */
export function DecisionList<Level extends string>({ spells, words, today }: DecisionListProps<Level>) {
  return (
    <>
      {spells.map((spell) => {
        const { level, category, reason, wouldAccept } = spell.decision;
        return (
          <SummaryList
            card={{
              title: { text: category ? `${words[level]}: ${category}` : words[level], headingLevel: 3 },
            }}
            rows={[
              { key: { text: "When" }, value: { text: whenHeld(spell, today) } },
              { key: { text: "Why" }, value: { text: reason } },
              (spell.stepsDown || wouldAccept !== null) && {
                key: { text: WOULD_WE_ACCEPT },
                value: { text: wouldAccept ?? <Late>Nobody has recorded an answer</Late> },
              },
              { key: { text: "Decided by" }, value: { text: decidedBy(spell.decision) } },
            ]}
          />
        );
      })}
    </>
  );
}
