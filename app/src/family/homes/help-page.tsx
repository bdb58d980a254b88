import { adultServicesAsked, familyOn } from "@throughline/genogram";
import { ChildPage, firstName } from "../../children/public.ts";
import { Card } from "../../design/record/card.tsx";
import { paths } from "../../paths.ts";
import { FactLines } from "../fact-lines.tsx";
import type { FactSort } from "../fact-sort.ts";
import type { OpenFamily } from "../open-family.ts";
import { inList } from "../person-words.ts";
import { adultServices } from "../sorts/adult-services.tsx";
import { care } from "../sorts/care.tsx";
import { supports } from "../sorts/supports.tsx";
import { factsOf } from "../told-facts.ts";

interface HelpPageProps {
  readonly family: OpenFamily;
  readonly recorders: ReadonlyMap<string, string>;
  readonly notice: string | undefined;
}

/** Who gives personal care, and who and what helps the family from outside its homes. */
export function HelpPage({ family, recorders, notice }: HelpPageProps) {
  const { open, called } = family;
  const { id } = open.child;
  const name = firstName(open.child);
  const unasked = adultServicesAsked(familyOn(family.family, open.today), open.today).filter(
    ({ asked }) => asked === null,
  );
  const part = (sort: FactSort, title: string, verb: string, none: string) => {
    const facts = factsOf(family, [sort]);
    return (
      <Card id={sort.key} title={title} action={{ text: verb, href: paths.newFamilyFact(id, sort.key) }}>
        {facts.length === 0 ? (
          <p>{none}</p>
        ) : (
          <FactLines family={family} facts={facts} recorders={recorders} />
        )}
      </Card>
    );
  };
  return (
    <ChildPage
      open={open}
      tab="Family"
      title="Care and help"
      back={{ href: paths.family(id), text: `${name}’s family` }}
      notice={notice}
    >
      {part(
        care,
        "Personal care",
        "Record who gives it",
        `Nobody is recorded as giving ${name} personal care.`,
      )}
      {part(
        adultServices,
        "Adult services of those who care",
        "Record what was asked",
        "Nobody is recorded as having been asked.",
      )}
      {unasked.length > 0 && (
        <p class="govuk-body">
          Not recorded as asked: {inList(unasked.map(({ person }) => called(person.id)))}.
        </p>
      )}
      {part(supports, "Who and what helps the family", "Record help", "No help is recorded.")}
    </ChildPage>
  );
}
