import { showDay } from "@throughline/calendar";
import type { VNode } from "preact";
import { ChildPage, firstName } from "../children/public.ts";
import { Action } from "../design/record/action.tsx";
import { Card } from "../design/record/card.tsx";
import { Columns } from "../design/record/columns.tsx";
import { paths } from "../paths.ts";
import { toldLast } from "./about-person.ts";
import { AsAtForm } from "./as-at-form.tsx";
import type { Beside } from "./beside.store.ts";
import { HomesList } from "./homes-list.tsx";
import type { Missing } from "./missing.ts";
import { MissingList } from "./missing-list.tsx";
import type { OpenFamily } from "./open-family.ts";
import { PeopleList } from "./people-list.tsx";
import { relativeHref } from "./relatives/relative-href.ts";
import { lookedThrough } from "./sorts/looked-through.tsx";
import { relationsFor } from "./relatives/relations.ts";

interface FamilyPageProps {
  readonly family: OpenFamily;
  /** The day as at which the family is told. */
  readonly day: Temporal.PlainDate;
  readonly dayProblem: string | undefined;
  readonly missing: readonly Missing[];
  readonly likelyTwice: number;
  readonly beside: readonly Beside[];
  readonly notice: string | undefined;
  readonly drawing?: VNode | undefined;
}

/** Who is in a child's family, where they live, and what nobody has recorded yet. */
export function FamilyPage({
  family,
  day,
  dayProblem,
  missing,
  likelyTwice,
  beside,
  notice,
  drawing,
}: FamilyPageProps) {
  const { open, rows } = family;
  const { id } = open.child;
  const name = firstName(open.child);
  const past = !day.equals(open.today);
  return (
    <ChildPage
      open={open}
      tab="Family"
      title={past ? `${name}’s family as at ${showDay(day)}` : `${name}’s family`}
      notice={notice}
    >
      {drawing}
      <Columns
        stacks={[
          <>
            {!past && missing.length > 0 && (
              <Card id="missing" title="Not recorded yet">
                <MissingList family={family} missing={missing} />
              </Card>
            )}
            <Card
              id="people"
              title="Who is in the family"
              action={{ text: "Choose somebody recorded already", href: paths.knownPeople(id) }}
            >
              <PeopleList family={family} day={day} />
              {!past && (
                <p class="part-note">
                  {throughWords(family)}{" "}
                  <Action
                    text="Record that it was gone through"
                    href={paths.newFamilyFact(id, lookedThrough.key)}
                  />
                </p>
              )}
            </Card>
          </>,
          <>
            <Card id="add" title="Add somebody">
              <p class="part-note">
                As a relation of {name}. For a relation of somebody else, choose them first.
              </p>
              <ul class="govuk-list">
                {relationsFor(family, rows.index).map(({ key, title }) => (
                  <li>
                    <a class="govuk-link" href={relativeHref(id, key, rows.index)}>
                      {title(name)}
                    </a>
                  </li>
                ))}
              </ul>
            </Card>
            <Card
              id="homes"
              title="Who sleeps where"
              action={{ text: "All homes", href: paths.familyHomes(id) }}
            >
              <HomesList family={family} day={day} />
            </Card>
            <Card id="help" title="Care and help" action={{ text: "All of it", href: paths.familyHelp(id) }}>
              <p>{helpWords(family)}</p>
            </Card>
            {beside.map(({ child, childId, people }) => (
              <Card id={`beside-${childId}`} title={`In ${child}’s family, and not in ${name}’s`}>
                <ul class="people-list">
                  {people.map((person) => (
                    <li>
                      {person.name}{" "}
                      <Action
                        text="Choose for this family"
                        href={`${paths.knownPeople(id)}?${new URLSearchParams({ find: person.name }).toString()}`}
                        about={`: ${person.name}`}
                      />
                    </li>
                  ))}
                </ul>
              </Card>
            ))}
            {likelyTwice > 0 && (
              <Card id="twice" title="Perhaps recorded twice">
                <p>
                  {likelyTwice === 1 ? "Two records look" : `${likelyTwice} pairs of records look`} like one
                  person. <Action text="Look at them" href={paths.familyDuplicates(id)} />
                </p>
              </Card>
            )}
            <Card id="day" title="As at another day">
              <AsAtForm childId={id} day={day} problem={dayProblem} />
            </Card>
          </>,
        ]}
      />
    </ChildPage>
  );
}

/** When the picture was last gone through with somebody, as it stands. */
function throughWords({ rows }: OpenFamily): string {
  const last = toldLast(rows.family_review);
  return last === null
    ? "Nobody has recorded going through this with the family."
    : `Last gone through on ${showDay(last.said_on)}: ${last.told}.`;
}

function helpWords({ rows }: OpenFamily): string {
  const carers = new Set(rows.personal_care.map(({ carer_id }) => carer_id)).size;
  const helpers = rows.support.length;
  const care =
    carers === 0
      ? "Nobody is recorded as giving personal care"
      : carers === 1
        ? "One person gives personal care"
        : `${carers} people give personal care`;
  const help =
    helpers === 0
      ? "no help from outside is recorded"
      : `${helpers} from outside the homes ${helpers === 1 ? "helps" : "help"}`;
  return `${care}, and ${help}.`;
}
