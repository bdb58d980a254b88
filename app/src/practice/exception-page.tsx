import type { Check } from "@throughline/practice";
import { ChildPage, type OpenRecord } from "../children/public.ts";
import { Button } from "../design/components/button.tsx";
import { Input } from "../design/components/input.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../platform/forms/shown-problems.ts";

interface ExceptionPageProps {
  readonly open: OpenRecord;
  readonly check: Check;
  readonly state: FormState;
}

export function ExceptionPage({ open, check, state }: ExceptionPageProps) {
  const at = paths.exception(open.child.id, check.id);
  return (
    <ChildPage
      open={open}
      title="Accept an exception"
      tab={null}
      errors={errorsOf(state)}
      back={{ href: paths.check(open.child.id, check.id), text: "The check" }}
      scripts={["keep-draft"]}
    >
      <p class="govuk-body">
        “{check.question}” You accept, in your own name, that this is not met for now. Everybody in the team
        will see your reason, and the family may.
      </p>
      <KeptForm form="exception" subject={`${open.child.id} ${check.id}`} action={at} page={at} state={state}>
        <Textarea
          id="reason"
          name="reason"
          label={{ text: "Why this is right for this child" }}
          value={typed(state.fields, "reason")}
          errorMessage={messageAt(problemAt(state, "reason"))}
        />
        <Input
          id="reviewOn"
          name="reviewOn"
          label={{ text: "When will it be looked at again?" }}
          hint={{ text: "For example, 14 February 2027" }}
          classes="govuk-input--width-20"
          value={typed(state.fields, "reviewOn")}
          errorMessage={messageAt(problemAt(state, "reviewOn"))}
        />
        <Button text="Accept this exception" />
      </KeptForm>
    </ChildPage>
  );
}

interface LaterStartPageProps {
  readonly open: OpenRecord;
  readonly state: FormState;
}

export function LaterStartPage({ open, state }: LaterStartPageProps) {
  const at = paths.laterStart(open.child.id);
  return (
    <ChildPage
      open={open}
      title="Why the chronology starts later"
      tab={null}
      errors={errorsOf(state)}
      scripts={["keep-draft"]}
    >
      <KeptForm form="later-start" subject={open.child.id} action={at} page={at} state={state}>
        <Textarea
          id="reason"
          name="reason"
          label={{ text: "Why it cannot start at birth, and what was tried" }}
          value={typed(state.fields, "reason")}
          errorMessage={messageAt(problemAt(state, "reason"))}
        />
        <Button text="Save" />
      </KeptForm>
    </ChildPage>
  );
}
