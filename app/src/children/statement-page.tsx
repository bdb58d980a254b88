import { londonDay, showDay } from "@throughline/calendar";
import { Button } from "../design/components/button.tsx";
import { InsetText } from "../design/components/inset-text.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import { Panel } from "../design/record/card.tsx";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { errorsOf } from "../platform/forms/shown-problems.ts";
import { ChildPage, type OpenRecord } from "./child-page.tsx";
import { firstName } from "./child.ts";
import type { Statement } from "./statement-history.store.ts";
import type { StatementWords } from "./statement-sorts.ts";

interface StatementPageProps {
  readonly open: OpenRecord;
  readonly inAddress: string;
  readonly words: StatementWords;
  readonly state: FormState;
  /** What has been said, newest first. */
  readonly history: readonly Statement[];
}

export function StatementPage({ open, inAddress, words, state, history }: StatementPageProps) {
  const { child } = open;
  const name = firstName(child);
  const here = paths.statement(child.id, inAddress);
  const problem = problemAt(state, "words");
  const [now, ...earlier] = history;
  return (
    <ChildPage
      open={open}
      tab={null}
      title={words.title(name)}
      errors={errorsOf(state)}
      scripts={["keep-draft"]}
    >
      <KeptForm form={`statement-${inAddress}`} subject={child.id} action={here} page={here} state={state}>
        <Textarea
          name="words"
          label={{ text: words.title(name), classes: "govuk-visually-hidden" }}
          hint={{ text: words.hint(name), classes: "govuk-!-width-two-thirds" }}
          rows={6}
          classes="govuk-!-width-two-thirds"
          value={typed(state.fields, "words")}
          errorMessage={problem ? { text: problem } : undefined}
        />
        <p class="govuk-body govuk-!-width-two-thirds">
          This stands at the top of every page of {name}’s record.{" "}
          {now && `${recorded(now)}. Saving the same words again says that they still hold.`}
        </p>
        <div class="govuk-button-group">
          <Button text="Record it" preventDoubleClick />
          <a class="govuk-link" href={paths.child(child.id)}>
            Leave without recording
          </a>
        </div>
      </KeptForm>
      {earlier.length > 0 && (
        <Panel id="earlier" title="What was recorded before">
          {earlier.map((statement) => (
            <>
              <InsetText text={statement.words} />
              <p class="stamp">{recorded(statement)}</p>
            </>
          ))}
        </Panel>
      )}
    </ChildPage>
  );
}

const recorded = ({ at, by, agency }: Statement): string =>
  `Recorded on ${showDay(londonDay(at))} by ${by}, ${agency}`;
