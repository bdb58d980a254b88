import { ChildPage, firstName } from "../../children/public.ts";
import { Button } from "../../design/components/button.tsx";
import { Card } from "../../design/record/card.tsx";
import type { OpenFamily } from "../../family/public.ts";
import { paths } from "../../paths.ts";
import type { Brought } from "./add-family.ts";
import type { FamilyFile } from "./family-file.ts";

interface CheckPageProps {
  readonly family: OpenFamily;
  readonly name: string;
  readonly file: FamilyFile;
  readonly choices: readonly (readonly [string, string])[];
  readonly brought: Brought;
}

/** What a file will add and what of it is not taken, each with why, before anything is added. */
export function CheckPage({ family, name, file, choices, brought }: CheckPageProps) {
  const { child } = family.open;
  const { added, notTaken } = brought;
  const left = [...notTaken, ...file.notes];
  return (
    <ChildPage
      open={family.open}
      tab="Family"
      title={`Add from ${name} to ${firstName(child)}’s family`}
      back={{ href: paths.genogramImport(child.id), text: "Who is who" }}
    >
      <Card id="added" title="What is added">
        {added.length === 0 ? (
          <p>Nothing: all that can be taken from the file is recorded already.</p>
        ) : (
          <ul class="genogram-sentences">
            {added.map((what) => (
              <li>{what}</li>
            ))}
          </ul>
        )}
      </Card>
      <Card id="not-taken" title="What to look at, and what is not taken from the file">
        {left.length === 0 ? (
          <p>Nothing in the file is left out.</p>
        ) : (
          <ul class="genogram-sentences">
            {left.map((note) => (
              <li>{note}</li>
            ))}
          </ul>
        )}
      </Card>
      <form method="post" action={paths.genogramImportChoices(child.id)}>
        {choices.map(([, choice], at) => (
          <input type="hidden" name={`who-${at}`} value={choice} />
        ))}
        <input type="hidden" name="sure" value="yes" />
        <Button text={`Add to ${firstName(child)}’s family`} preventDoubleClick />
      </form>
    </ChildPage>
  );
}
