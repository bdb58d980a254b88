import { ChildPage, firstName } from "../../children/public.ts";
import { Button } from "../../design/components/button.tsx";
import { Card } from "../../design/record/card.tsx";
import { paths } from "../../paths.ts";
import type { FormState } from "../../platform/forms/fields.ts";
import { errorsOf } from "../../platform/forms/shown-problems.ts";
import { FactLines } from "../fact-lines.tsx";
import { LongWords } from "../fields.tsx";
import type { OpenFamily } from "../open-family.ts";
import { factsOf } from "../told-facts.ts";
import { merges } from "../sorts/merges.tsx";
import { personLabel } from "./person-label.ts";
import type { Pair } from "./likely-twice.ts";

interface DuplicatesPageProps {
  readonly family: OpenFamily;
  readonly pairs: readonly Pair[];
  readonly recorders: ReadonlyMap<string, string>;
  readonly state: FormState;
}

/** People who look recorded twice: read as one from here, and apart again. */
export function DuplicatesPage({ family, pairs, recorders, state }: DuplicatesPageProps) {
  const { open } = family;
  const { id } = open.child;
  const joined = factsOf(family, [merges]);
  return (
    <ChildPage
      open={open}
      tab="Family"
      title="Perhaps recorded twice"
      back={{ href: paths.family(id), text: `${firstName(open.child)}’s family` }}
      errors={errorsOf(state)}
    >
      {pairs.length === 0 && <p class="govuk-body">Nobody in this family looks recorded twice.</p>}
      {pairs.map(({ a, b }) => (
        <Card id={`pair-${a.id}-${b.id}`} title={`${personLabel(family, a)} and ${personLabel(family, b)}`}>
          <form method="post" action={paths.familyDuplicates(id)}>
            <input type="hidden" name="keep" value={a.id} />
            <input type="hidden" name="same" value={b.id} />
            <p class="govuk-body">
              If they are one person, both records are read as one, and nothing is lost. It can be taken back.
            </p>
            <LongWords state={state} name="why" label="How it is known that they are one person" />
            <Button text="They are one person" preventDoubleClick />
          </form>
        </Card>
      ))}
      {joined.length > 0 && (
        <Card id="joined" title="Read as one person">
          <FactLines family={family} facts={joined} recorders={recorders} />
        </Card>
      )}
    </ChildPage>
  );
}
