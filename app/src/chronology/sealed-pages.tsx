import { londonDay, showDay } from "@throughline/calendar";
import { ChildPage, type OpenRecord } from "../children/public.ts";
import { Button } from "../design/components/button.tsx";
import { InsetText } from "../design/components/inset-text.tsx";
import { Radios } from "../design/components/radios.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import { Panel } from "../design/record/card.tsx";
import { EmptyPart } from "../design/record/empty-part.tsx";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import { type FormState, typed } from "../platform/forms/fields.ts";
import type { Colleague } from "./colleagues.store.ts";
import { problemLinks } from "./problem-links.ts";
import type { SealedEntry } from "./sealed.store.ts";
import { canBeOpened } from "./sealed-words.ts";
import { wordsOf } from "./words-of.ts";

interface SealedPageProps {
  readonly open: OpenRecord;
  readonly sealed: readonly SealedEntry[];
  readonly notice?: string | undefined;
}

const back = (childId: string) => ({ href: paths.chronology(childId), text: "Chronology" });

/** What managers see of the entries that their own agency has sealed. */
export function SealedPage({ open, sealed, notice }: SealedPageProps) {
  const { child, viewer } = open;
  return (
    <ChildPage open={open} title="Sealed entries" tab="Chronology" notice={notice} back={back(child.id)}>
      <p class="govuk-body">
        Entries that {viewer.agency} has sealed to named people. What they say is not shown here, whoever you
        manage. Ask somebody it is sealed to, if you need to know.
      </p>
      {sealed.length === 0 && <EmptyPart willStand={`${viewer.agency} has sealed nothing in this record.`} />}
      {sealed.map((entry, i) => (
        <Panel
          id={`sealed-${i + 1}`}
          title={`Sealed ${showDay(londonDay(entry.sealedAt))}${entry.told ? "" : ", and nobody else is told that it is there"}`}
        >
          <ul class="govuk-list">
            {entry.people.map(({ name, role, canOpen }) => (
              <li>
                {name}, {role}
                {canOpen ? "" : ": no longer works here with this child for you"}
              </li>
            ))}
          </ul>
          {!canBeOpened(entry) && (
            <InsetText>
              <strong>Nobody can open this today.</strong> Everybody of {viewer.agency} whom it was sealed to
              has left.{" "}
              <a class="action" href={paths.sealedTo(child.id, entry.firstId)}>
                Name somebody
              </a>
            </InsetText>
          )}
        </Panel>
      ))}
    </ChildPage>
  );
}

interface SealedToPageProps {
  readonly open: OpenRecord;
  readonly firstId: string;
  readonly people: readonly Colleague[];
  readonly state: FormState;
}

/** Names one more person who may open an entry that nobody can open. */
export function SealedToPage({ open, firstId, people, state }: SealedToPageProps) {
  const action = paths.sealedTo(open.child.id, firstId);
  return (
    <ChildPage
      open={open}
      title="Who may open it from now on"
      tab="Chronology"
      errors={problemLinks(state)}
      scripts={["keep-draft"]}
      back={{ href: paths.sealedEntries(open.child.id), text: "Sealed entries" }}
    >
      <KeptForm form="sealed-to" subject={firstId} action={action} page={action} state={state}>
        <Radios
          name="person"
          fieldset={{ legend: { text: "Who?", classes: "govuk-fieldset__legend--s" } }}
          hint={{ text: `Somebody of ${open.viewer.agency} who works with this child today` }}
          errorMessage={wordsOf(state)("person").errorMessage}
          value={typed(state.fields, "person")}
          items={people.map(({ id, name, role }) => ({ value: id, text: `${name}, ${role}` }))}
        />
        <Textarea
          {...wordsOf(state)("why")}
          label={{ text: "Why them?", classes: "govuk-label--s" }}
          hint={{ text: "Kept with the entry, and read by whoever may read it." }}
          rows={3}
        />
        <Button text="Let them open it" preventDoubleClick />
      </KeptForm>
    </ChildPage>
  );
}
