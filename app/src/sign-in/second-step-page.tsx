import type { ComponentChildren } from "preact";
import { Button } from "../design/components/button.tsx";
import { Details } from "../design/components/details.tsx";
import { Input } from "../design/components/input.tsx";
import { Page } from "../design/layout.tsx";
import { paths } from "../paths.ts";
import { messageAt } from "../platform/forms/shown-problems.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { QrCode } from "./qr-code.tsx";
import type { Offer } from "./second-step-offer.ts";

const errors = (problem: string | undefined) => (problem ? [{ text: problem, href: "#code" }] : []);

export function CodeInput({
  label,
  problem,
}: {
  readonly label: string;
  readonly problem?: string | undefined;
}) {
  return (
    <Input
      id="code"
      name="code"
      autocomplete="one-time-code"
      spellcheck={false}
      label={{ text: label }}
      classes="govuk-input--width-10"
      errorMessage={messageAt(problem)}
    />
  );
}

export function EnterCodePage({ problem }: { readonly problem?: string | undefined }) {
  return (
    <Page title="Second step" viewer={null} errors={errors(problem)}>
      <h1 class="govuk-heading-l">Second step</h1>
      <form method="post" action={paths.secondStep()} noValidate>
        <CodeInput label="The six figures your authenticator app shows for Throughline" problem={problem} />
        <Button text="Go on" preventDoubleClick />
      </form>
      <Details summaryText="I do not have my telephone">
        <p class="govuk-body">
          Type one of the recovery codes that you were given when you set this up, in the same place. Each can
          be used once. If you have none left, ask whoever looks after Throughline in your agency.
        </p>
      </Details>
    </Page>
  );
}

interface SetUpPageProps {
  readonly offer: Offer;
  readonly action: string;
  readonly viewer: Viewer | null;
  readonly problem?: string | undefined;
  readonly children?: ComponentChildren;
}

export function SetUpPage({ offer, action, viewer, problem, children }: SetUpPageProps) {
  return (
    <Page title="Set up a second step" viewer={viewer} errors={errors(problem)}>
      <h1 class="govuk-heading-l">Set up a second step</h1>
      <p class="govuk-body">
        With it a password that somebody has seen or guessed opens nothing. You need an authenticator app on a
        telephone that only you use; any of them will do.
      </p>
      <p class="govuk-body">Let the app read this picture.</p>
      <QrCode words={offer.address} label="The secret, for an authenticator app’s camera" />
      <p class="govuk-body">
        If it cannot, type this secret into it: <code class="qr-secret">{inFours(offer.secret)}</code>
      </p>
      <form method="post" action={action} noValidate>
        <input type="hidden" name="offer" value={offer.sealed} />
        {children}
        <CodeInput label="The six figures that the app now shows" problem={problem} />
        <Button text="Set up the second step" preventDoubleClick />
      </form>
    </Page>
  );
}

const inFours = (secret: string): string => secret.replaceAll(/(.{4})(?=.)/g, "$1 ");

interface RecoveryCodesPageProps {
  readonly codes: readonly string[];
  readonly next: string;
  readonly viewer: Viewer | null;
}

export function RecoveryCodesPage({ codes, next, viewer }: RecoveryCodesPageProps) {
  return (
    <Page title="Your recovery codes" viewer={viewer}>
      <h1 class="govuk-heading-l">Your second step is set up</h1>
      <p class="govuk-body">
        These are your recovery codes, for the day you do not have your telephone. Each can be used once.
        Print them or write them down, and keep them where nobody else looks:{" "}
        <strong>they are not shown again</strong>.
      </p>
      <ul class="govuk-list">
        {codes.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Button href={next} text="I have kept them" />
    </Page>
  );
}
