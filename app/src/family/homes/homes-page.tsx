import { ChildPage, firstName } from "../../children/public.ts";
import { Action } from "../../design/record/action.tsx";
import { Card } from "../../design/record/card.tsx";
import { InsetText } from "../../design/components/inset-text.tsx";
import { EmptyPart } from "../../design/record/empty-part.tsx";
import { paths } from "../../paths.ts";
import { FactLines } from "../fact-lines.tsx";
import { keptSentences } from "../kept-sentences.ts";
import type { OpenFamily } from "../open-family.ts";
import { homes } from "../sorts/homes.tsx";
import { sleeping } from "../sorts/sleeping.tsx";
import { factsOf } from "../told-facts.ts";

interface HomesPageProps {
  readonly family: OpenFamily;
  readonly recorders: ReadonlyMap<string, string>;
  readonly notice: string | undefined;
}

/** Every home of the family, and who sleeps or slept there, from when to when. */
export function HomesPage({ family, recorders, notice }: HomesPageProps) {
  const { open, rows } = family;
  const { id } = open.child;
  const kept = keptSentences(family);
  const name = firstName(open.child);
  const sleeps = factsOf(family, [sleeping]);
  const add = { text: "Add a home", href: paths.newFamilyFact(id, homes.key) };
  return (
    <ChildPage
      open={open}
      tab="Family"
      title="Homes, and who sleeps where"
      back={{ href: paths.family(id), text: `${name}’s family` }}
      notice={notice}
    >
      {kept.map((sentence) => (
        <InsetText>{sentence}</InsetText>
      ))}
      {rows.household.length === 0 && kept.length === 0 ? (
        <EmptyPart
          willStand={`The homes in which ${name} and the family sleep, with the nights, and short breaks too.`}
          first={add}
        />
      ) : (
        <p>
          <Action {...add} />
        </p>
      )}
      {rows.household.map((home) => (
        <Card
          id={`home-${home.first_id}`}
          title={home.name}
          action={{
            text: "Add who sleeps here",
            href: `${paths.newFamilyFact(id, sleeping.key)}?home_id=${home.first_id}`,
            about: `at ${home.name}`,
          }}
          note={
            <Action
              text="Change what it is called"
              href={paths.familyFact(id, homes.key, home.first_id)}
              about={home.name}
            />
          }
        >
          <FactLines
            family={family}
            recorders={recorders}
            facts={sleeps.filter(({ row }) => "home_id" in row && row.home_id === home.first_id)}
          />
        </Card>
      ))}
    </ChildPage>
  );
}
