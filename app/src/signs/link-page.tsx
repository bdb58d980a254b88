import { ChildPage, type OpenRecord } from "../children/public.ts";
import { Button } from "../design/components/button.tsx";
import { paths } from "../paths.ts";
import { type FormState, problemAt, ticked } from "../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../platform/forms/shown-problems.ts";
import { EntryChoices, type EntryChoice, FindEntries } from "./entry-choices.tsx";
import type { Sign } from "./sign.ts";
import { RestrictedNotice } from "./sign-parts.tsx";
import { signTitle } from "./sign-words.ts";
import { standingOf } from "./standing.ts";

interface LinkPageProps {
  readonly open: OpenRecord;
  readonly sign: Sign;
  readonly state: FormState;
  readonly choices: readonly EntryChoice[];
  readonly words: string;
}

/** More entries that a sign rests on. */
export function LinkPage({ open, sign, state, choices, words }: LinkPageProps) {
  const at = { childId: open.child.id, here: paths.signEntries(open.child.id, sign.id) };
  return (
    <ChildPage
      open={open}
      title={`Link another entry to ${signTitle(sign)}`}
      tab="Signs"
      errors={errorsOf(state)}
      back={{ href: paths.sign(at.childId, sign.id), text: signTitle(sign) }}
    >
      {!standingOf(sign).open && (
        <p class="govuk-body">This sign is closed. Linking an entry opens it again.</p>
      )}
      <FindEntries action={at.here} words={words} chosen={ticked(state.fields, "entry")} />
      {choices.some(({ restricted }) => restricted) && <RestrictedNotice />}
      {choices.length === 0 ? (
        <p class="govuk-body" id="entry">
          {words === "" ? "Every entry is linked already." : `No entry has the words “${words}”.`}
        </p>
      ) : (
        <form method="post" action={at.here} noValidate>
          <EntryChoices
            legend={words === "" ? "The latest entries" : `Entries with the words “${words}”`}
            choices={choices}
            chosen={ticked(state.fields, "entry")}
            error={messageAt(problemAt(state, "entry"))}
          />
          <div class="govuk-button-group">
            <Button text="Link" preventDoubleClick />
            <a class="govuk-link" href={paths.sign(at.childId, sign.id)}>
              Leave without linking
            </a>
          </div>
        </form>
      )}
    </ChildPage>
  );
}
