import { londonDay, showDay, showPartKnownDay } from "@throughline/calendar";
import { Action } from "../design/record/action.tsx";
import { paths } from "../paths.ts";
import { factOf } from "./fact-row.ts";
import type { OpenFamily } from "./open-family.ts";
import type { ToldFact } from "./told-facts.ts";

interface FactLinesProps {
  readonly family: OpenFamily;
  readonly facts: readonly ToldFact[];
  readonly recorders: ReadonlyMap<string, string>;
  /** The person on whose page they stand, to come back to. */
  readonly at?: string;
}

/** Facts in sentences, each with who told it, and with where it is changed or taken back. */
export function FactLines({ family, facts, recorders, at }: FactLinesProps) {
  const { id } = family.open.child;
  const back = at === undefined ? "" : `?at=${at}`;
  return (
    <ul class="fact-list">
      {facts.map(({ sort, row }) => {
        const sentence = factSentence(family, { sort, row });
        return (
          <li>
            <p class="fact-list__fact">
              {sentence}{" "}
              {factOf(row).saidBy !== null && (
                <>
                  <Action
                    text="Change"
                    href={`${paths.familyFact(id, sort.key, row.first_id)}${back}`}
                    about={`: ${sentence}`}
                  />{" "}
                  <Action
                    text="Take back"
                    href={`${paths.familyFactWithdrawal(id, sort.key, row.first_id)}${back}`}
                    about={`: ${sentence}`}
                  />
                </>
              )}
            </p>
            <p class="fact-list__told">{toldWords({ sort, row }, recorders)}</p>
          </li>
        );
      })}
    </ul>
  );
}

/** A fact with the days between which it holds: "… since March 2021." */
export function factSentence(family: OpenFamily, { sort, row }: ToldFact): string {
  const { from, to } = factOf(row);
  const days = [
    from ? `since ${showPartKnownDay(from)}` : "",
    to ? `until ${showPartKnownDay(to)}` : "",
  ].filter(Boolean);
  return `${sort.sentence(row, family)}${days.length > 0 ? `, ${days.join(", ")}` : ""}.`;
}

/** Who told a fact and when, and who wrote it down: they may be days apart. */
export function toldWords({ row }: ToldFact, recorders: ReadonlyMap<string, string>): string {
  const { saidBy, saidOn, recordedBy, recordedAt } = factOf(row);
  if (saidBy === null || saidOn === null) return "From the child’s own record.";
  const recorder = recordedBy === null ? null : recorders.get(recordedBy);
  const written = recordedAt === null ? null : londonDay(recordedAt);
  const on = written === null || written.equals(saidOn) ? "" : ` on ${showDay(written)}`;
  return `From ${saidBy}, ${showDay(saidOn)}.${recorder ? ` Recorded by ${recorder}${on}.` : ""}`;
}
