import { Page } from "../design/layout.tsx";
import { paths } from "../paths.ts";

export interface NotSignedIn {
  readonly why: "away" | "refused" | "not asked" | "not known" | "no team";
  /** For the log: what the page says is the same whatever was wrong with an answer. */
  readonly code?: string;
}

interface NotSignedInPageProps {
  readonly provider: string;
  readonly agency: string;
  readonly why: NotSignedIn["why"];
}

export function NotSignedInPage({ provider, agency, why }: NotSignedInPageProps) {
  const { title, words } = said(provider, agency)[why];
  return (
    <Page title={title} viewer={null}>
      <h1 class="govuk-heading-l">{title}</h1>
      <p class="govuk-body">{words}</p>
      <p class="govuk-body">
        <a class="govuk-link" href={paths.signIn()}>
          Go back to signing in
        </a>
      </p>
    </Page>
  );
}

const said = (provider: string, agency: string) => ({
  away: {
    title: `${provider} does not answer just now`,
    words: `Throughline is here, but ${provider}, which signs you in, cannot be reached. What you were writing is kept. Try again in a few minutes; if it goes on, tell the IT desk of ${agency}.`,
  },
  refused: {
    title: "You were not signed in",
    words: `What came back from ${provider} could not be relied on, or you chose not to go on. Start again from the sign-in page; if it happens again, tell whoever looks after Throughline in ${agency}.`,
  },
  "not asked": {
    title: "Start signing in again",
    words:
      "This page is the end of signing in, and its beginning is not known here: it was too long ago, was in another browser, or has been used.",
  },
  "not known": {
    title: "Nobody here is known by that account",
    words: `${provider} knows you, but your account there does not belong to anybody in Throughline yet. Ask whoever looks after Throughline in ${agency} for an invitation, and open it on this device. An invitation can be used once, within seven days.`,
  },
  "no team": {
    title: "You are in no team today",
    words: `You are known here, but today you are not in a team that works with children in Throughline. Ask whoever looks after Throughline in ${agency}.`,
  },
});
