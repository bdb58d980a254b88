import { ChildPage, type OpenRecord } from "../children/public.ts";
import { Button } from "../design/components/button.tsx";
import { paths } from "../paths.ts";
import { EntryChoices, type EntryChoice, FindEntries } from "./entry-choices.tsx";

interface ChooseEntriesPageProps {
  readonly open: OpenRecord;
  readonly choices: readonly EntryChoice[];
  readonly chosen: readonly string[];
  readonly words: string;
}

/** The first step of a sign that was not begun from an entry: which entries it rests on. */
export function ChooseEntriesPage({ open, choices, chosen, words }: ChooseEntriesPageProps) {
  const { child } = open;
  const here = paths.newSign(child.id);
  return (
    <ChildPage
      open={open}
      title="Record a sign: which entries does it rest on?"
      tab="Signs"
      back={{ href: paths.signs(child.id), text: "All signs" }}
    >
      <p class="govuk-body sign__lead">
        A sign rests on what is in the record: a weight, a visit, a line in the school’s log. Choose one or
        more. You can also begin from an entry’s own page.
      </p>
      <FindEntries action={here} words={words} chosen={chosen} />
      {choices.length === 0 ? (
        <p class="govuk-body">
          {words === "" ? (
            <>
              Nothing is recorded yet.{" "}
              <a class="govuk-link" href={paths.newEntry(child.id)}>
                Add an entry
              </a>{" "}
              first.
            </>
          ) : (
            `No entry has the words “${words}”.`
          )}
        </p>
      ) : (
        <form method="get" action={here}>
          <EntryChoices
            legend={words === "" ? "The latest entries" : `Entries with the words “${words}”`}
            choices={choices}
            chosen={chosen}
          />
          <Button name="go" value="on" text="Go on" />
        </form>
      )}
    </ChildPage>
  );
}
