import { Page } from "../design/layout.tsx";
import type { FormState } from "../platform/forms/fields.ts";
import { errorsOf } from "../platform/forms/shown-problems.ts";
import { AdditionForm } from "./addition-form.tsx";
import type { ConcernState } from "./concern.ts";
import { ConcernStateList } from "./concern-state.tsx";
import { RaiseFields, ReferrerFields, SendConcern } from "./raise-fields.tsx";
import { standingOf } from "./standing.ts";

interface RaiseByLinkProps {
  readonly forWhom: "organisation" | "family";
  readonly frontDoor: string;
  readonly frontDoorId: string;
  readonly action: string;
  readonly state: FormState;
  readonly dueIfSentNow: string;
}

/** The form for somebody without an account: nobody signs in, and nothing of any child stands on it. */
export function RaiseByLinkPage({
  forWhom,
  frontDoor,
  frontDoorId,
  action,
  state,
  dueIfSentNow,
}: RaiseByLinkProps) {
  const title = forWhom === "family" ? "Tell us what worries you" : "Raise a concern about a child";
  return (
    <Page title={title} viewer={null} errors={errorsOf(state)}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">
        This goes to {frontDoor}. Sent now, you have an answer, with reasons, by {dueIfSentNow}; keep this
        link, which will show it. The link is for one concern.
      </p>
      <p class="govuk-body">
        Words are kept only once they are sent. If the concern is accepted, they stand in the child’s record,
        where the child and the family may read them.
      </p>
      <form method="post" action={action} noValidate>
        <RaiseFields state={state} audience={forWhom} />
        <ReferrerFields state={state} audience={forWhom} />
        <input type="hidden" name="frontDoor" value={frontDoorId} />
        <SendConcern />
      </form>
    </Page>
  );
}

interface LinkStateProps {
  readonly concern: ConcernState;
  readonly now: Temporal.Instant;
  readonly action: string;
  readonly state: FormState;
}

/** The receipt, and afterwards how it stands: to whoever has the link, who need not be who wrote it. */
export function LinkStatePage({ concern, now, action, state }: LinkStateProps) {
  const standing = standingOf(concern, now);
  return (
    <Page title="Your concern has been received" viewer={null} errors={errorsOf(state)}>
      <h1 class="govuk-heading-l">Your concern has been received</h1>
      <p class="govuk-body">
        Thank you. Keep this link and the reference: this page shows what was decided. What you wrote is not
        shown here.
      </p>
      <ConcernStateList concern={concern} now={now} />
      {standing.is === "asked for more" && <AdditionForm action={action} state={state} />}
      <p class="govuk-body">If anything changes before then, or a child is in danger, ring 999.</p>
    </Page>
  );
}

/** A link that is wrong, spent or withdrawn: the same words for each. */
export function LinkNotGoodPage({ often = false }: { often?: boolean }) {
  return (
    <Page title="This link cannot be used" viewer={null}>
      <h1 class="govuk-heading-l">This link cannot be used</h1>
      <p class="govuk-body">
        {often
          ? "Too much has come from where you are in the last quarter of an hour. Wait a little and try again."
          : "It has run out, has been withdrawn, or was not copied whole. Whoever gave it to you can make a new one."}
      </p>
      <p class="govuk-body">
        Do not wait if you are worried about a child: ring children’s services, or 999 if the child is in
        danger now.
      </p>
    </Page>
  );
}
