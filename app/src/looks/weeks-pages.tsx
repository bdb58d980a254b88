import { londonDay, showDay } from "@throughline/calendar";
import { type Child, dayAndClock, firstName, fullName } from "../children/public.ts";
import { Page } from "../design/layout.tsx";
import { Card } from "../design/record/card.tsx";
import { EmptyPart } from "../design/record/empty-part.tsx";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { roleInSentence } from "../practitioners/role-in-sentence.ts";
import { partWords, times } from "./looks-words.ts";
import { relationWords } from "./relation-words.ts";
import type { Week, WeekLook, WeekOfChild } from "./weeks.ts";

interface WeeksPageProps {
  readonly viewer: Viewer;
  readonly weeks: readonly Week[];
  readonly leads: boolean;
}

export const weekWords = ({ from, to }: Week): string => `${showDay(from)} to ${showDay(to)}`;

/** The weeks of which somebody who leads can read who looked. */
export function WeeksPage({ viewer, weeks, leads }: WeeksPageProps) {
  return (
    <Page title="Who looked, week by week" viewer={viewer} nav="children">
      <h1 class="govuk-heading-l">Who looked, week by week</h1>
      {leads ? (
        <ul class="govuk-list">
          {weeks.map((week) => (
            <li>
              <a class="govuk-link" href={paths.weekOfLooks(week.from.toString())}>
                {weekWords(week)}
              </a>
            </li>
          ))}
        </ul>
      ) : (
        <EmptyPart willStand="You lead for no child today. Whoever leads reads here, each Monday, who looked at the children they lead for." />
      )}
    </Page>
  );
}

interface WeekPageProps {
  readonly viewer: Viewer;
  readonly week: Week;
  readonly children: readonly { readonly child: Child; readonly of: WeekOfChild }[];
}

/** Who looked in one week at each child for whom the viewer leads: those with no part in the team first. */
export function WeekPage({ viewer, week, children }: WeekPageProps) {
  return (
    <Page
      title={`Who looked, ${weekWords(week)}`}
      viewer={viewer}
      nav="children"
      back={{ href: paths.weeklyLooks(), text: "Who looked, week by week" }}
      wide
    >
      <h1 class="govuk-heading-l">Who looked, {weekWords(week)}</h1>
      <p class="govuk-body govuk-!-width-two-thirds">
        Of each child for whom you lead. If you see a look that you cannot explain, ask whoever took it, or
        their manager.
      </p>
      {children.length === 0 && <EmptyPart willStand="You lead for no child today." />}
      {children.map(({ child, of }) => (
        <Card
          id={`child-${child.id}`}
          title={fullName(child)}
          action={{
            text: "Every look",
            href: paths.looks(child.id),
            about: `at ${firstName(child)}’s record`,
          }}
        >
          <Strangers looks={of.strangers} name={firstName(child)} />
          {of.looks === 0 ? (
            <p class="govuk-body">Nobody looked.</p>
          ) : (
            <ul class="govuk-list">
              {of.counts.map(({ relation, looks, people }) => (
                <li>
                  Somebody who {relationWords(relation, firstName(child))}: {times(looks)}, by{" "}
                  {people.join("; ")}
                </li>
              ))}
            </ul>
          )}
        </Card>
      ))}
    </Page>
  );
}

interface StrangersProps {
  readonly looks: readonly Omit<WeekLook, "childId">[];
  readonly name: string;
}

/** The looks by those with no part in the team, in words. */
export function Strangers({ looks, name }: StrangersProps) {
  if (looks.length === 0) return null;
  return (
    <div class="govuk-inset-text">
      <p>
        <strong>Looked without a part in the team around {name}</strong>
      </p>
      <ul class="govuk-list">
        {[...Map.groupBy(looks, together).values()].map((these) => (
          <li>
            <Stranger looks={these} name={name} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Looks of one day by one person in one way are told together. */
const together = ({ by, agency, relation, reason, at }: Omit<WeekLook, "childId">): string =>
  [by, agency, relation, reason, londonDay(at).toString()].join("|");

function Stranger({ looks, name }: StrangersProps) {
  const [first] = looks;
  if (!first) return null;
  const { by, role, agency, relation, reason, at } = first;
  const parts = [...new Set(looks.map(({ part }) => partWords(part)))];
  return (
    <>
      {dayAndClock(at)}: {by}, {roleInSentence(role)}, {agency}, {relationWords(relation, name)}.{" "}
      {parts.join(", ")}.{reason && ` Their reason: “${reason}”`}
    </>
  );
}
