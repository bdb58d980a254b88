import { ChildPage, firstName, type OpenRecord } from "../children/public.ts";
import { Button } from "../design/components/button.tsx";
import { Input } from "../design/components/input.tsx";
import { Radios } from "../design/components/radios.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import { type FormState, problemAt, ticked } from "../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../platform/forms/shown-problems.ts";
import { EntryChoices, type EntryChoice } from "./entry-choices.tsx";
import { fieldOf, label, legend, TWO_THIRDS } from "./form-field.ts";
import { type Sign, signSorts } from "./sign.ts";
import { RestrictedNotice } from "./sign-parts.tsx";
import { signTitle, sortWords } from "./sign-words.ts";

interface NewSignPageProps {
  readonly open: OpenRecord;
  readonly state: FormState;
  /** The entries that it may rest on: ticked, or ticked before. */
  readonly choices: readonly EntryChoice[];
  /** Open signs of the child, to which the entries may belong. */
  readonly already: readonly Sign[];
}

/** What somebody saw that wants explaining, and the entries it rests on. */
export function NewSignPage({ open, state, choices, already }: NewSignPageProps) {
  const { child } = open;
  const name = firstName(child);
  const field = fieldOf(state);
  const here = paths.newSign(child.id);
  return (
    <ChildPage
      open={open}
      title="Record what this may be a sign of"
      tab="Signs"
      errors={errorsOf(state)}
      scripts={["keep-draft"]}
      back={{ href: paths.signs(child.id), text: "All signs" }}
    >
      <p class="govuk-body sign__lead">
        Write what was seen, not yet why. What people say explains it comes afterwards, each person’s beside
        the others’. {name} and the family may read this.
      </p>
      {choices.some(({ restricted }) => restricted) && <RestrictedNotice />}
      {already.length > 0 && <Already childId={child.id} signs={already} choices={choices} />}
      <KeptForm form="sign" subject={child.id} action={paths.signs(child.id)} page={here} state={state}>
        {choices.map(({ firstId }) => (
          <input type="hidden" name="offered" value={firstId} />
        ))}
        {ticked(state.fields, "measurement").map((id) => (
          <input type="hidden" name="measurement" value={id} />
        ))}
        <EntryChoices
          legend="The entries that it rests on"
          hint="From any agency. More can be linked once it is recorded."
          choices={choices}
          chosen={ticked(state.fields, "entry")}
          error={messageAt(problemAt(state, "entry"))}
        />
        <Radios
          {...field("sort")}
          fieldset={legend("What sort of sign it is")}
          classes="govuk-radios--small sign__sorts"
          items={signSorts.map((sort) => ({ value: sort, text: sortWords[sort] }))}
        />
        <Textarea
          {...field("words")}
          label={label("What was seen")}
          hint={{
            text: "What anybody could have seen or measured, in words that the family could read.",
            classes: TWO_THIRDS,
          }}
          rows={4}
          classes={TWO_THIRDS}
        />
        <Input
          {...field("since")}
          label={label("Since when")}
          hint={{ text: "As exactly as it is known: 12 March 2023, March 2023, about 2022." }}
          classes="govuk-input--width-10"
        />
        <Input
          {...field("observedBy")}
          label={label("Who observed it")}
          hint={{ text: "For example: class staff at school; Gwen Abara, school nurse; his grandmother." }}
          classes={TWO_THIRDS}
        />
        <p class="govuk-body">
          Opened by {open.viewer.name}, {open.viewer.agency}. Everybody in the team around {name} sees it.
        </p>
        <div class="govuk-button-group">
          <Button text="Record the sign" preventDoubleClick />
          <a class="govuk-link" href={paths.signs(child.id)}>
            Leave without recording
          </a>
        </div>
      </KeptForm>
    </ChildPage>
  );
}

interface AlreadyProps {
  readonly childId: string;
  readonly signs: readonly Sign[];
  readonly choices: readonly EntryChoice[];
}

/** So that one thing seen does not become two signs. */
function Already({ childId, signs, choices }: AlreadyProps) {
  const query = new URLSearchParams(choices.map(({ firstId }) => ["entry", firstId]));
  return (
    <>
      <p class="govuk-body">Is it one of these, which are open? Then link it there.</p>
      <ul class="govuk-list govuk-list--bullet">
        {signs.map((sign) => (
          <li>
            <a class="govuk-link" href={`${paths.signEntries(childId, sign.id)}?${query}`}>
              {signTitle(sign)}
            </a>
            : {sign.words}
          </li>
        ))}
      </ul>
    </>
  );
}
