import { ChildPage, firstName } from "../../children/public.ts";
import { Details } from "../../design/components/details.tsx";
import { Action } from "../../design/record/action.tsx";
import { Card } from "../../design/record/card.tsx";
import { paths } from "../../paths.ts";
import { FactLines, factSentence, toldWords } from "../fact-lines.tsx";
import type { FactSort } from "../fact-sort.ts";
import type { OpenFamily } from "../open-family.ts";
import { ageWords, homeWords } from "../person-words.ts";
import { factsAbout } from "../told-facts.ts";
import type { Version } from "./history.store.ts";
import { recordable } from "./recordable.ts";

interface PersonPageProps {
  readonly family: OpenFamily;
  readonly person: OpenFamily["rows"]["people"][number];
  readonly history: readonly Version[];
  readonly recorders: ReadonlyMap<string, string>;
  readonly notice: string | undefined;
}

/** All that is known of somebody in the family, who said so, and what was said before. */
export function PersonPage({ family, person, history, recorders, notice }: PersonPageProps) {
  const { open, rows, called } = family;
  const { id } = person;
  const isChild = id === rows.index;
  const facts = factsAbout(family, id);
  return (
    <ChildPage
      open={open}
      tab="Family"
      title={called(id)}
      back={{ href: paths.family(open.child.id), text: `${firstName(open.child)}’s family` }}
      notice={notice}
    >
      <p class="govuk-body">
        {summary(family, id)}
        {!isChild && person.childId !== null && (
          <>
            {" "}
            <Action text="Open their own record" href={paths.child(person.childId)} />
          </>
        )}
      </p>
      <p class="govuk-body">
        {keptWords(family, id)}{" "}
        <Action
          text={rows.kept.has(id) ? "How it is protected" : "Protect where they live"}
          href={paths.protection(open.child.id, id)}
          about={called(id)}
        />
      </p>
      <Card
        id="known"
        title="What is recorded"
        action={{
          text: "Add a relation",
          href: `${paths.newRelative(open.child.id)}?of=${id}`,
          about: `of ${called(id)}`,
        }}
      >
        <FactLines family={family} facts={facts} recorders={recorders} at={id} />
      </Card>
      <Card id="more" title="Record something more">
        <ul class="more-list">
          {recordable(person, facts).map((sort) => (
            <li>
              <a class="govuk-link" href={newFact(open.child.id, sort, id)}>
                {sort.one.charAt(0).toUpperCase() + sort.one.slice(1)}
              </a>
            </li>
          ))}
        </ul>
      </Card>
      <Details classes="govuk-!-margin-top-4" summaryText="What was recorded before, changed or taken back">
        <History family={family} history={history} recorders={recorders} />
      </Details>
    </ChildPage>
  );
}

function keptWords({ rows, called }: OpenFamily, id: string): string {
  const kept = rows.kept.get(id);
  if (kept === undefined) return "";
  return kept.isOpen
    ? `Where ${called(id)} lives is protected, and open to few.`
    : `Where ${called(id)} lives is protected. Ask ${kept.heldBy}.`;
}

function newFact(childId: string, { key, ends }: FactSort, person: string): string {
  const [first] = ends;
  const query = new URLSearchParams({ ...(first ? { [first.column]: person } : {}), at: person });
  return `${paths.newFamilyFact(childId, key)}?${query.toString()}`;
}

function summary(family: OpenFamily, id: string): string {
  const { open, rows, relations } = family;
  const person = family.family.people.find((one) => one.id === id);
  if (person === undefined) return "";
  const child = firstName(open.child);
  const relation = relations.get(id)?.words;
  const home = homeWords(family, id, open.today);
  const what =
    id === rows.index ? "The child this record is about" : relation ? `${child}’s ${relation}` : "";
  const words = [what, ageWords(person, open.today)].filter(Boolean).join(", ");
  return `${words ? `${words}.` : ""}${home ? ` Lives at ${home}.` : ""}`;
}

function History({ family, history, recorders }: Pick<PersonPageProps, "family" | "history" | "recorders">) {
  const before = history.filter(({ standing, row }) => standing !== "stands" || row.reason !== null);
  if (before.length === 0) return <p class="govuk-body">Nothing has been changed or taken back.</p>;
  return (
    <ul class="fact-list">
      {before.map((version) => (
        <li>
          <p class="fact-list__fact">
            {factSentence(family, version)} {standings[version.standing]}
          </p>
          <p class="fact-list__told">
            {version.row.reason !== null && `Why: ${version.row.reason}. `}
            {toldWords(version, recorders)}
          </p>
        </li>
      ))}
    </ul>
  );
}

const standings = {
  stands: "(as it stands)",
  replaced: "(changed since)",
  "taken back": "(taken back)",
} as const;
