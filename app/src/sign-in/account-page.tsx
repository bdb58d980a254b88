import { Button } from "../design/components/button.tsx";
import { PasswordInput } from "../design/components/password-input.tsx";
import { Table } from "../design/components/table.tsx";
import { Page } from "../design/layout.tsx";
import { Card } from "../design/record/card.tsx";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { type Problem, problemAt } from "../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../platform/forms/shown-problems.ts";
import { browserWords } from "./browser-words.ts";
import { NewPasswordFields } from "./new-password-fields.tsx";
import type { OwnSession } from "./sessions.store.ts";

interface AccountPageProps {
  readonly viewer: Viewer;
  readonly sessions: readonly OwnSession[];
  /** Whether they sign in here by a password, and not by a provider. */
  readonly local: boolean;
  readonly secondStep: boolean;
  /** Whether they look after their agency's people, or confirm as a manager. */
  readonly looksAfterPeople: boolean;
  readonly notice: string | undefined;
}

export function AccountPage({
  viewer,
  sessions,
  local,
  secondStep,
  looksAfterPeople,
  notice,
}: AccountPageProps) {
  return (
    <Page title="Signing in" viewer={viewer} notice={notice}>
      <h1 class="govuk-heading-l">How you sign in</h1>
      <Card id="sessions" title="Where you are signed in">
        <Table
          head={[{ text: "On" }, { text: "Since" }, { text: "Last used" }, { text: "End it" }]}
          rows={sessions.map((session) => [
            { text: browserWords(session.browser) },
            { text: shown(session.begunAt) },
            { text: shown(session.usedAt) },
            { text: <End session={session} /> },
          ])}
        />
      </Card>
      {local ? (
        <>
          <Card
            id="password"
            title="Password"
            action={{ text: "Choose another", href: paths.ownPassword(), about: "password" }}
          />
          <Card
            id="passkeys"
            title="Passkeys"
            action={{ text: "Look at them", href: paths.passkeys(), about: "passkeys" }}
            note="A passkey takes the place of a password and a code, and a false page gets nothing from it."
          />
          <Card
            id="second-step"
            title="Second step"
            action={{
              text: secondStep ? "Set it up again" : "Set it up",
              href: paths.ownSecondStep(),
              about: "the second step",
            }}
            note={
              secondStep
                ? "You are asked for a code as well as your password."
                : "With a code from your telephone, a password that somebody has seen opens nothing."
            }
          />
        </>
      ) : (
        <p class="govuk-body">{viewer.agency} signs you in. Your password is kept there, and not here.</p>
      )}
      {looksAfterPeople && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.administration()}>
            The people of {viewer.agency}
          </a>
        </p>
      )}
    </Page>
  );
}

function End({ session }: { readonly session: OwnSession }) {
  if (session.isThisOne) return <>This one</>;
  return (
    <form method="post" action={paths.sessionEnd(session.id)}>
      <Button
        classes="govuk-button--secondary govuk-!-margin-bottom-0"
        attributes={{
          "aria-label": `End the session on ${browserWords(session.browser)} since ${shown(session.begunAt)}`,
        }}
        text="End"
      />
    </form>
  );
}

const shown = (at: Temporal.Instant): string =>
  at.toZonedDateTimeISO("Europe/London").toLocaleString("en-GB", {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
  });

interface OwnPasswordPageProps {
  readonly viewer: Viewer;
  readonly problems?: readonly Problem[];
}

export function OwnPasswordPage({ viewer, problems = [] }: OwnPasswordPageProps) {
  return (
    <Page
      title="Choose another password"
      viewer={viewer}
      errors={errorsOf({ problems })}
      back={{ href: paths.account() }}
    >
      <h1 class="govuk-heading-l">Choose another password</h1>
      <form method="post" action={paths.ownPassword()} noValidate>
        <CurrentPassword problems={problems} />
        <NewPasswordFields problems={problems} />
        <Button text="Keep this password" preventDoubleClick />
      </form>
      <p class="govuk-body">Wherever else you are signed in, you will be signed out.</p>
    </Page>
  );
}

export function CurrentPassword({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <PasswordInput
      id="current"
      name="current"
      autocomplete="current-password"
      label={{ text: "Your password now" }}
      classes="govuk-input--width-20"
      errorMessage={messageAt(problemAt({ problems }, "current"))}
    />
  );
}
