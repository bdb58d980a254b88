import { showDay } from "@throughline/calendar";
import { firstName, type OpenRecord } from "../children/public.ts";
import { paths } from "../paths.ts";
import type { DraftOf } from "../platform/drafts/store.ts";
import type { FormState } from "../platform/forms/fields.ts";
import { AccessForm, Why } from "./access-form.tsx";

interface StandingPageProps {
  readonly open: OpenRecord;
  readonly draft: DraftOf;
  readonly state: FormState;
}

/** Closing a record, with what would stand still in it. */
export function ClosingPage({
  stillOpen,
  ...form
}: StandingPageProps & { readonly stillOpen: readonly string[] }) {
  const { child } = form.open;
  const name = firstName(child);
  return (
    <AccessForm
      {...form}
      here={paths.recordClosing(child.id)}
      title={`Close ${name}’s record`}
      what={
        <>
          <p>
            A closed record is read by those who may see it today, and takes nothing new: no entry, no
            decision, nobody added to the team. Nothing in it is lost. It is opened again by whoever leads or
            manages, or by itself when a concern about {name} is accepted.
          </p>
          {stillOpen.length === 0 ? (
            <p>Nothing in it waits for anybody.</p>
          ) : (
            <>
              <p>Before you close it, look at what would stand still:</p>
              <ul class="govuk-list govuk-list--bullet">
                {stillOpen.map((words) => (
                  <li>{words}</li>
                ))}
              </ul>
            </>
          )}
        </>
      }
      button="Close the record"
    >
      <Why
        state={form.state}
        label="Why it is closed now"
        hint={`What is better for ${name} now, and who the family can turn to.`}
      />
    </AccessForm>
  );
}

export function ReopeningPage(form: StandingPageProps) {
  const { child } = form.open;
  return (
    <AccessForm
      {...form}
      here={paths.recordReopening(child.id)}
      title={`Open ${firstName(child)}’s record again`}
      what="The record takes new facts again from now on. Who may see it does not change."
      button="Open it again"
    >
      <Why state={form.state} label="Why it is opened again" />
    </AccessForm>
  );
}

export function KeptOpenPage({ grownUpOn, ...form }: StandingPageProps & { grownUpOn: Temporal.PlainDate }) {
  const { child } = form.open;
  const name = firstName(child);
  return (
    <AccessForm
      {...form}
      here={paths.recordKeptOpen(child.id)}
      title={`Keep ${name}’s record open at 18`}
      what={`${name} is 18 on ${showDay(grownUpOn)}. From that day on a record can only be read. Keep it open only where work with ${name} as a young adult goes on here. From then on ${name} decides about it as any adult does: ask first.`}
      button="Keep it open"
    >
      <Why
        state={form.state}
        label="Why it stays open"
        hint={`Until when, and what ${name} says about it.`}
      />
    </AccessForm>
  );
}
