import { Button } from "../../design/components/button.tsx";
import { Page } from "../../design/layout.tsx";
import { paths } from "../../paths.ts";
import { PassKey } from "./pass-key.tsx";

interface PasskeySignInPageProps {
  /** What the device is asked, or null where no passkey can be bound to the address. */
  readonly options: unknown;
  readonly back: string;
  readonly problem?: string | undefined;
}

export function PasskeySignInPage({ options, back, problem }: PasskeySignInPageProps) {
  const withPassword = `${paths.signIn()}?${new URLSearchParams({ return: back }).toString()}`;
  return (
    <Page
      title="Sign in with a passkey"
      viewer={null}
      errors={problem ? [{ text: problem, href: "#with-passkey" }] : []}
      scripts={["passkey"]}
    >
      <h1 class="govuk-heading-l">Sign in with a passkey</h1>
      {options === null ? (
        <p class="govuk-body">
          A passkey is bound to a name, and this page was opened by a number. Open Throughline by its name.
        </p>
      ) : (
        <PassKey does="use" options={options} action={paths.signInWithPasskey()}>
          <Button attributes={{ id: "with-passkey" }} text="Use my passkey" />
        </PassKey>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href={withPassword}>
          Sign in with a password
        </a>
      </p>
    </Page>
  );
}
