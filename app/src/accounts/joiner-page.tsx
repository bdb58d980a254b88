import { Button } from "../design/components/button.tsx";
import { Page } from "../design/layout.tsx";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import type { FormState } from "../platform/forms/fields.ts";
import { errorsOf } from "../platform/forms/shown-problems.ts";
import type { Team } from "./people.store.ts";
import { Field, SpellFields } from "./spell-fields.tsx";

interface JoinerPageProps {
  readonly viewer: Viewer;
  readonly teams: readonly Team[];
  readonly state: FormState;
}

export function JoinerPage({ viewer, teams, state }: JoinerPageProps) {
  return (
    <Page
      title="Add somebody"
      viewer={viewer}
      errors={errorsOf(state)}
      back={{ href: paths.administration() }}
      scripts={["keep-draft"]}
    >
      <h1 class="govuk-heading-l">Add somebody to {viewer.agency}</h1>
      <KeptForm
        form="joiner"
        subject={viewer.agencyId}
        action={paths.joiners()}
        page={paths.newJoiner()}
        state={state}
      >
        <Field state={state} name="name" label="Name" />
        <Field state={state} name="role" label="Role" />
        <Field state={state} name="phone" label="Telephone at work (if they have one)" />
        <Field
          state={state}
          name="email"
          label="Email address"
          hint="Their own, at work. Nothing is sent to it: you hand them a link."
        />
        <SpellFields state={state} teams={teams} />
        <Button text="Add them, and make their invitation" preventDoubleClick />
      </KeptForm>
    </Page>
  );
}

interface InvitationMadePageProps {
  readonly viewer: Viewer;
  readonly name: string;
  readonly link: string;
}

export function InvitationMadePage({ viewer, name, link }: InvitationMadePageProps) {
  return (
    <Page title={`An invitation for ${name}`} viewer={viewer}>
      <h1 class="govuk-heading-l">An invitation for {name}</h1>
      <p class="govuk-body">
        Hand this link to {name} in person or while you speak with them, and to nobody else: whoever opens it
        can sign in as them. It is good once, for seven days, and <strong>is not shown again</strong>.
      </p>
      <p class="govuk-body">
        <code class="qr-secret">{link}</code>
      </p>
      <Button href={paths.administration()} text="I have it" />
    </Page>
  );
}
