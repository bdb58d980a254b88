import { ChildPage, firstName } from "../../children/public.ts";
import { Action } from "../../design/record/action.tsx";
import { Card } from "../../design/record/card.tsx";
import { paths } from "../../paths.ts";
import type { FormState } from "../../platform/forms/fields.ts";
import { errorsOf } from "../../platform/forms/shown-problems.ts";
import type { Beside } from "../beside.store.ts";
import { FactLines } from "../fact-lines.tsx";
import type { OpenFamily } from "../open-family.ts";
import { merges } from "../sorts/merges.tsx";
import { factsOf } from "../told-facts.ts";
import { ChooseTwo } from "./choose-two.tsx";
import type { Pair } from "./likely-twice.ts";
import { personLabel } from "./person-label.ts";
import { SideBySide } from "./side-by-side.tsx";
import type { OneRecord } from "./two-records.ts";

interface DuplicatesPageProps {
  readonly family: OpenFamily;
  readonly pairs: readonly Pair[];
  readonly beside: readonly Beside[];
  /** The two that somebody has chosen. */
  readonly two: { readonly keep: OneRecord; readonly same: OneRecord } | null;
  readonly recorders: ReadonlyMap<string, string>;
  readonly state: FormState;
}

/** People who were recorded twice: read as one from here, and apart again. */
export function DuplicatesPage({ family, pairs, beside, two, recorders, state }: DuplicatesPageProps) {
  const { open } = family;
  const { id } = open.child;
  const joined = factsOf(family, [merges]);
  const here = paths.familyDuplicates(id);
  return (
    <ChildPage
      open={open}
      tab="Family"
      title={two === null ? "Perhaps recorded twice" : "Are they one person?"}
      back={
        two === null
          ? { href: paths.family(id), text: `${firstName(open.child)}’s family` }
          : { href: here, text: "Perhaps recorded twice" }
      }
      errors={errorsOf(state)}
    >
      {two !== null && <SideBySide childId={id} {...two} state={state} />}
      {two === null && (
        <>
          <Card id="likely" title="Who look alike">
            {pairs.length === 0 ? (
              <p>Nobody in this family looks recorded twice.</p>
            ) : (
              <ul class="people-list">
                {pairs.map(({ a, b }) => {
                  const both = `${personLabel(family, a)} and ${personLabel(family, b)}`;
                  return (
                    <li>
                      {both}{" "}
                      <Action
                        text="See both"
                        href={`${here}?${new URLSearchParams({ keep: a.id, same: b.id }).toString()}`}
                        about={`: ${both}`}
                      />
                    </li>
                  );
                })}
              </ul>
            )}
          </Card>
          <ChooseTwo family={family} beside={beside} state={state} />
        </>
      )}
      {joined.length > 0 && (
        <Card id="joined" title="Read as one person">
          <FactLines family={family} facts={joined} recorders={recorders} />
        </Card>
      )}
    </ChildPage>
  );
}
