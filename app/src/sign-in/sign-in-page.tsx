import { Button } from "../design/components/button.tsx";
import { Input } from "../design/components/input.tsx";
import { InsetText } from "../design/components/inset-text.tsx";
import { PasswordInput } from "../design/components/password-input.tsx";
import { Page } from "../design/layout.tsx";
import { paths } from "../paths.ts";
import { tooMany } from "./too-many.ts";
import type { Provider } from "../platform/providers.ts";

export interface SignInPageProps {
  readonly back: string;
  readonly providers: readonly Pick<Provider, "key" | "name">[];
  readonly email?: string;
  readonly refused?: boolean;
  /** What led here. */
  readonly after?: string | undefined;
  readonly wait?: Temporal.Instant;
}

const led: Readonly<Record<string, string>> = {
  "time-out":
    "You were signed out because nothing had been done for a while. What you were writing is kept: sign in and you will be back where you were.",
  invitation: "Your password is kept. Sign in with it.",
};

export function SignInPage({
  back,
  providers,
  email = "",
  refused = false,
  after = "",
  wait,
}: SignInPageProps) {
  const problem = wait
    ? tooMany(wait)
    : refused
      ? "That email address and password do not belong together"
      : null;
  return (
    <Page title="Sign in" viewer={null} errors={problem ? [{ text: problem, href: "#email" }] : []}>
      <h1 class="govuk-heading-l">Sign in to Throughline</h1>
      {led[after] && <InsetText text={led[after]} />}
      {providers.length > 0 && <Providers back={back} providers={providers} />}
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
        <a
          class="govuk-link"
          href={`${paths.signInWithPasskey()}?${new URLSearchParams({ return: back }).toString()}`}
        >
          Sign in with a passkey
        </a>
      </p>
      <p class="govuk-body">
        No account, or a forgotten password? Ask whoever looks after Throughline in your agency. Nobody can
        make an account for themselves.
      </p>
    </Page>
  );
}

function Providers({ back, providers }: Pick<SignInPageProps, "back" | "providers">) {
  const words = new URLSearchParams({ return: back }).toString();
  return (
    <>
      <h2 class="govuk-heading-m">If your agency signs you in</h2>
      <ul class="govuk-list">
        {providers.map(({ key, name }) => (
          <li>
            <Button
              href={`${paths.signInWith(key)}?${words}`}
              text={`Sign in with ${name}`}
              classes="govuk-button--secondary"
            />
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">If you have a password here</h2>
    </>
  );
}
