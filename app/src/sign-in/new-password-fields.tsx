import { PasswordInput } from "../design/components/password-input.tsx";
import { type Problem, problemAt } from "../platform/forms/fields.ts";
import { messageAt } from "../platform/forms/shown-problems.ts";
import { shortestPassword } from "./accounts.ts";

/** A password of one's own, typed twice. It is never shown again, and no draft of it is kept. */
export function NewPasswordFields({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <>
      <PasswordInput
        id="password"
        name="password"
        autocomplete="new-password"
        label={{ text: "New password" }}
        hint={{
          text: `At least ${shortestPassword} characters. Three or four words that have nothing to do with one another are easy to keep and hard to guess.`,
        }}
        classes="govuk-input--width-20"
        errorMessage={messageAt(problemAt({ problems }, "password"))}
      />
      <PasswordInput
        id="again"
        name="again"
        autocomplete="new-password"
        label={{ text: "The new password again" }}
        classes="govuk-input--width-20"
        errorMessage={messageAt(problemAt({ problems }, "again"))}
      />
    </>
  );
}
