import { Button } from "../design/components/button.tsx";
import { Input } from "../design/components/input.tsx";
import { InsetText } from "../design/components/inset-text.tsx";
import { PasswordInput } from "../design/components/password-input.tsx";
import { Page } from "../design/layout.tsx";
import { paths } from "../paths.ts";

interface SignInPageProps {
  readonly back: string;
  readonly email?: string;
  readonly refused?: boolean;
  readonly timedOut?: boolean;
  readonly wait?: Temporal.Instant;
}

export function SignInPage({ back, email = "", refused = false, timedOut = false, wait }: SignInPageProps) {
  const problem = wait
    ? tooMany(wait)
    : refused
      ? "That email address and password do not belong together"
      : null;
  return (
    <Page title="Sign in" viewer={null} errors={problem ? [{ text: problem, href: "#email" }] : []}>
      <h1 class="govuk-heading-l">Sign in to Throughline</h1>
      {timedOut && (
        <InsetText text="You were signed out because nothing had been done for a while. What you were writing is kept: sign in and you will be back where you were." />
      )}
      <form method="post" action={paths.signIn()} noValidate>
        <input type="hidden" name="return" value={back} />
        <Input
          id="email"
          name="email"
          type="email"
          autocomplete="username"
          spellcheck={false}
          label={{ text: "Email address" }}
          classes="govuk-input--width-20"
          value={email}
          errorMessage={problem ? { text: problem } : undefined}
        />
        <PasswordInput
          id="password"
          name="password"
          autocomplete="current-password"
          label={{ text: "Password" }}
          classes="govuk-input--width-20"
        />
        <Button text="Sign in" preventDoubleClick />
      </form>
      <p class="govuk-body">
        No account, or a forgotten password? Ask whoever looks after Throughline in your agency. Nobody can
        make an account for themselves.
      </p>
    </Page>
  );
}

function tooMany(until: Temporal.Instant): string {
  const at = until.toZonedDateTimeISO("Europe/London").toPlainTime().round("minute").toString().slice(0, 5);
  return `Too many attempts. Try again after ${at}`;
}
