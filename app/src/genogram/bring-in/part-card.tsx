import { firstName } from "../../children/public.ts";
import { Button } from "../../design/components/button.tsx";
import { Input } from "../../design/components/input.tsx";
import { Radios } from "../../design/components/radios.tsx";
import { Card } from "../../design/record/card.tsx";
import type { OpenFamily } from "../../family/public.ts";
import { paths } from "../../paths.ts";
import type { PartAsked } from "./part-asked.ts";
import { MOST_AT_ONCE } from "./part-of-file.ts";

interface PartCardProps {
  readonly family: OpenFamily;
  readonly part: PartAsked;
}

const number = (count: number): string => count.toLocaleString("en-GB");

/** Which part of a large file is the child's family: who in it is the child, and how many steps away. */
export function PartCard({ family, part }: PartCardProps) {
  const { name, people, chosen } = part;
  const child = firstName(family.open.child);
  return (
    <Card id="part" title={`Which part of ${name} is ${child}’s family`}>
      <p class="govuk-body">
        {number(people)} people are in the file. Say who of them is {child}, or who is nearest to {child}, and
        how far from there the family goes. Nobody else is kept from the file.
      </p>
      {chosen === null ? <Who family={family} part={part} /> : <HowFar family={family} chosen={chosen} />}
    </Card>
  );
}

function Who({ family, part: { find, found } }: PartCardProps) {
  const { child } = family.open;
  const here = paths.genogramImport(child.id);
  return (
    <>
      <form method="get" action={here}>
        <Input
          name="find"
          label={{ text: "Look for a name in the file", classes: "govuk-label--s" }}
          classes="govuk-input--width-20"
          value={find}
        />
        <Button text="Look" classes="govuk-button--secondary" />
      </form>
      {found.length === 0 ? (
        <p class="govuk-body">Nobody in the file has a name like that.</p>
      ) : (
        <form method="get" action={here}>
          <Radios
            name="person"
            fieldset={{
              legend: { text: `Who is ${firstName(child)}`, classes: "govuk-fieldset__legend--s" },
            }}
            items={found.map(({ id, words }) => ({ value: id, text: words }))}
          />
          <Button text="Go on" />
        </form>
      )}
    </>
  );
}

const meaning = [
  "parents, partners and children",
  "brothers and sisters, grandparents and grandchildren too",
  "aunts, uncles, nieces and nephews too",
  "cousins too",
];

function HowFar({ family, chosen }: { family: OpenFamily; chosen: NonNullable<PartAsked["chosen"]> }) {
  const { id } = family.open.child;
  const offered = chosen.counts.flatMap((count, at) => {
    const isMore = at === 0 || count > (chosen.counts[at - 1] ?? 0);
    return isMore && count <= MOST_AT_ONCE ? [{ steps: at + 1, count }] : [];
  });
  const beyond = chosen.counts.findIndex((count) => count > MOST_AT_ONCE);
  return (
    <form method="post" action={paths.genogramImportPart(id)}>
      <input type="hidden" name="person" value={chosen.id} />
      <p class="govuk-body">
        <strong>{chosen.words}.</strong>{" "}
        <a class="govuk-link" href={paths.genogramImport(id)}>
          Choose somebody else
        </a>
      </p>
      <Radios
        name="steps"
        value={offered.findLast(({ steps }) => steps <= 3)?.steps}
        fieldset={{
          legend: { text: "How many steps away", classes: "govuk-fieldset__legend--s" },
        }}
        hint={{ text: "A step is to a parent, to a child or to a partner." }}
        items={offered.map(({ steps, count }) => ({
          value: steps,
          text: `${steps}: ${count === 1 ? "nobody else" : `${number(count)} people`}`,
          ...(meaning[steps - 1] === undefined ? {} : { hint: { text: meaning[steps - 1] ?? "" } }),
        }))}
      />
      {beyond >= 0 && (
        <p class="govuk-body">
          Within {beyond + 1} {beyond === 0 ? "step" : "steps"} there are {number(chosen.counts[beyond] ?? 0)}{" "}
          people, more than the {MOST_AT_ONCE} who can be looked at one by one.
        </p>
      )}
      <Button text="See these people" />
    </form>
  );
}
