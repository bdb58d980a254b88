import { londonDay, showDay } from "@throughline/calendar";
import { ChildPage, clockTime, firstName, type OpenRecord } from "../children/public.ts";
import { Button } from "../design/components/button.tsx";
import { Input } from "../design/components/input.tsx";
import { Table } from "../design/components/table.tsx";
import { ScrollRegion } from "../design/record/scroll-region.tsx";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../platform/forms/shown-problems.ts";
import { roleInSentence } from "../practitioners/role-in-sentence.ts";
import { partForFamily } from "./parts-for-family.ts";
import { relationWords } from "./relation-words.ts";
import { type Week, type WeekLook } from "./weeks.ts";
import { weekWords } from "./weeks-pages.tsx";

interface ToldPageProps {
  readonly open: OpenRecord;
  /** The days asked for; null until they are given. */
  readonly days: Week | null;
  readonly looks: readonly WeekLook[];
  readonly state: FormState;
}

/** Who looked over some days, to be printed or read with the family, and that it was given to them. */
export function ToldPage({ open, days, looks, state }: ToldPageProps) {
  const { child } = open;
  const name = firstName(child);
  const here = paths.looksTold(child.id);
  const field = (of: string, text: string, hint?: string) => ({
    name: of,
    label: { text, classes: "govuk-label--s" },
    ...(hint !== undefined && { hint: { text: hint } }),
    value: typed(state.fields, of),
    errorMessage: messageAt(problemAt(state, of)),
  });
  return (
    <ChildPage
      open={open}
      tab="Who looked"
      title={`Who looked at ${name}’s record, for the family`}
      back={{ href: paths.looks(child.id), text: "Who looked" }}
      errors={errorsOf(state)}
      scripts={["keep-draft"]}
    >
      <form method="get" action={here} class="screen-only" noValidate>
        <Input {...field("from", "From")} classes="govuk-input--width-10" />
        <Input {...field("to", "To")} classes="govuk-input--width-10" />
        <Button text="Show who looked on these days" classes="govuk-button--secondary" />
      </form>
      {days && (
        <>
          <ForTheFamily name={name} days={days} looks={looks} />
          <div class="screen-only">
            <h2 class="govuk-heading-m">Record that the family was told</h2>
            <p class="govuk-body govuk-!-width-two-thirds">
              Print this page, or read it with them. Think first whether anybody named here could be put at
              risk by it; if so, ask your manager before you give it.
            </p>
            <KeptForm
              form="looks-told"
              subject={child.id}
              action={here}
              page={`${here}?from=${days.from.toString()}&to=${days.to.toString()}`}
              state={state}
            >
              <input type="hidden" name="from" value={showDay(days.from)} />
              <input type="hidden" name="to" value={showDay(days.to)} />
              <Input
                {...field("toldTo", "Who was told", "Their name, and who they are to the child.")}
                classes="govuk-!-width-two-thirds"
              />
              <Input
                {...field("how", "How", "Such as “read through together at home” or “printed and given”.")}
                classes="govuk-!-width-two-thirds"
              />
              <Input {...field("givenOn", "On which day")} classes="govuk-input--width-10" />
              <Button text="Record that they were told" preventDoubleClick />
            </KeptForm>
          </div>
        </>
      )}
    </ChildPage>
  );
}

function ForTheFamily({ name, days, looks }: { name: string; days: Week; looks: readonly WeekLook[] }) {
  const people = [
    ...Map.groupBy(looks, ({ by, agency, relation }) => `${by}|${agency}|${relation}`).values(),
  ];
  return (
    <section aria-labelledby="for-the-family">
      <h2 class="govuk-heading-m" id="for-the-family">
        {weekWords(days)}
      </h2>
      <p class="govuk-body govuk-!-width-two-thirds">
        These people opened {name}’s record. Each time was written down when it happened, and nobody can
        change it. You can ask any of them, or whoever leads for {name}, why they looked.
      </p>
      {people.length === 0 ? (
        <p class="govuk-body">Nobody looked on these days.</p>
      ) : (
        <ScrollRegion label="Who looked">
          <Table
            firstCellIsHeader
            caption="Who looked, when, and at what"
            captionClasses="govuk-visually-hidden"
            head={["Who", "Why they may", "When, and what they opened"].map((text) => ({ text }))}
            rows={people.map((these) => [
              {
                text: these[0] ? `${these[0].by}, ${roleInSentence(these[0].role)}, ${these[0].agency}` : "",
              },
              { text: `${these[0]?.by ?? ""} ${relationWords(these[0]?.relation ?? null, name)}.` },
              { text: <Days of={these} /> },
            ])}
          />
        </ScrollRegion>
      )}
    </section>
  );
}

function Days({ of }: { of: readonly WeekLook[] }) {
  const days = [...Map.groupBy(of, ({ at }) => londonDay(at).toString()).values()];
  return (
    <ul class="govuk-list govuk-!-margin-bottom-0">
      {days.map((these) => (
        <li>
          {these[0] && `${showDay(londonDay(these[0].at))}, from ${clockTime(these[0].at)}`}:{" "}
          {[...new Set(these.map(({ part }) => partForFamily(part)))].join(", ")}
        </li>
      ))}
    </ul>
  );
}
