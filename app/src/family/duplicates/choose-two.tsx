import { firstName } from "../../children/public.ts";
import { Button } from "../../design/components/button.tsx";
import { Card } from "../../design/record/card.tsx";
import { paths } from "../../paths.ts";
import type { FormState } from "../../platform/forms/fields.ts";
import type { Beside } from "../beside.store.ts";
import { ChooseOne } from "../fields.tsx";
import type { OpenFamily } from "../open-family.ts";
import { personLabel } from "./person-label.ts";

interface ChooseTwoProps {
  readonly family: OpenFamily;
  readonly beside: readonly Beside[];
  readonly state: FormState;
}

/** Any two records, however unlike their names: a mother written down as Mum and by her name. */
export function ChooseTwo({ family, beside, state }: ChooseTwoProps) {
  const here = family.family.people
    .filter(({ id }) => id !== family.rows.index)
    .map((person) => ({ value: person.id, text: personLabel(family, person) }));
  const there = beside.flatMap(({ child, people }) =>
    people.map(({ id, name }) => ({ value: id, text: `${name}, in ${child}’s family` })),
  );
  return (
    <Card id="choose" title="Two records of one person">
      <form method="get" action={paths.familyDuplicates(family.open.child.id)}>
        <p class="govuk-body">
          For somebody written down under two names, such as Mum and her own, or before and after marriage.
          {there.length > 0 &&
            ` People of a brother’s or sister’s family can be chosen too; they then belong to ${firstName(family.open.child)}’s.`}{" "}
          You see what would be read together first.
        </p>
        <ChooseOne state={state} name="keep" label="One record" nothing="Choose somebody" items={here} />
        <ChooseOne
          state={state}
          name="same"
          label="The other record of the same person"
          nothing="Choose somebody"
          items={[...here, ...there]}
        />
        <Button text="See both side by side" classes="govuk-button--secondary" />
      </form>
    </Card>
  );
}
