import { Button } from "../design/components/button.tsx";
import { Page } from "../design/layout.tsx";
import { paths } from "../paths.ts";
import { errorsOf } from "../platform/forms/shown-problems.ts";
import type { Problem } from "../platform/forms/fields.ts";
import type { Provider } from "../platform/providers.ts";
import type { Invited } from "./invitations.store.ts";
import { NewPasswordFields } from "./new-password-fields.tsx";

interface InvitationPageProps {
  readonly code: string;
  readonly invited: Invited;
  /** Those that sign in the people of this agency; without any, they choose a password. */
  readonly providers: readonly Pick<Provider, "key" | "name">[];
  readonly problems?: readonly Problem[];
}

export function InvitationPage({ code, invited, providers, problems = [] }: InvitationPageProps) {
  const { name, agency, email } = invited;
  return (
    <Page title="You are invited" viewer={null} errors={errorsOf({ problems })}>
      <h1 class="govuk-heading-l">Welcome, {name}</h1>
      <p class="govuk-body">
        This invitation is for {name} of {agency}, and for nobody else. If that is not you, close this page
        and tell whoever gave it to you.
      </p>
      {providers.length > 0 ? (
        <>
          <p class="govuk-body">
            {agency} signs its people in itself. Sign in there now, and from then on Throughline knows you by
            that account.
          </p>
          {providers.map((provider) => (
            <Button
              href={`${paths.signInWith(provider.key)}?${new URLSearchParams({ invitation: code }).toString()}`}
              text={`Sign in with ${provider.name}`}
            />
          ))}
        </>
      ) : (
        <form method="post" action={paths.invitation(code)} noValidate>
          <p class="govuk-body">
            You will sign in as <strong>{email}</strong> with a password that you choose now.
          </p>
          <input type="hidden" name="username" autocomplete="username" value={email} />
          <NewPasswordFields problems={problems} />
          <Button text="Keep this password" preventDoubleClick />
        </form>
      )}
    </Page>
  );
}

export function NoInvitationPage() {
  return (
    <Page title="This invitation cannot be used" viewer={null}>
      <h1 class="govuk-heading-l">This invitation cannot be used</h1>
      <p class="govuk-body">
        It has been used already, it is more than seven days old, a newer one was made, its email address is
        somebody else’s here already, or the link is not whole. Ask whoever gave it to you for another.
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.signIn()}>
          Go to signing in
        </a>
      </p>
    </Page>
  );
}
