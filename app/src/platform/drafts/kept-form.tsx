import type { ComponentChildren } from "preact";
import { paths } from "../../paths.ts";
import { type FormState, typed } from "../forms/fields.ts";
import { Newer } from "../forms/newer.tsx";
import { BASED_ON } from "../forms/standing.ts";

interface KeptFormProps {
  readonly form: string;
  readonly subject: string;
  /** Where the form is sent. */
  readonly action: string;
  /** The page it stands on: where somebody returns to after signing in again. */
  readonly page: string;
  readonly state: FormState;
  /** What its ids begin with, where a page has several forms. */
  readonly of?: string;
  readonly children: ComponentChildren;
}

/** A form whose words are kept as they are typed, and when it is refused, and when the session runs out. */
export function KeptForm({ form, subject, action, page, state, of, children }: KeptFormProps) {
  return (
    <keep-draft data-to={paths.drafts()}>
      <p class="draft-note" role="status">
        {state.draftedAt && `You began this on ${shown(state.draftedAt)}. Everything you typed is here.`}
      </p>
      <Newer state={state} id={of === undefined ? "newer" : `${of}-newer`} />
      <form method="post" action={action} noValidate>
        <input type="hidden" name="_form" value={form} />
        <input type="hidden" name="_subject" value={subject} />
        <input type="hidden" name="_back" value={page} />
        {state.problems.length === 0 && (
          <input type="hidden" name="_keptAt" value={state.draftedAt?.epochMilliseconds ?? ""} />
        )}
        {BASED_ON in state.fields && (
          <input type="hidden" name={BASED_ON} value={typed(state.fields, BASED_ON)} />
        )}
        {children}
      </form>
    </keep-draft>
  );
}

function shown(at: Temporal.Instant): string {
  return at.toZonedDateTimeISO("Europe/London").toLocaleString("en-GB", {
    day: "numeric",
    month: "long",
    hour: "2-digit",
    minute: "2-digit",
  });
}

declare module "preact" {
  // oxlint-disable-next-line no-namespace
  namespace JSX {
    interface IntrinsicElements {
      "keep-draft": { "data-to": string; children?: ComponentChildren };
    }
  }
}
