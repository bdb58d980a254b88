import type { Agency } from "@throughline/chronology";
import { Checkboxes } from "../design/components/checkboxes.tsx";
import { Radios } from "../design/components/radios.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import { paths } from "../paths.ts";
import { ticked, typed } from "../platform/forms/fields.ts";
import { type ChangePageProps, OneReason } from "./change-pages.tsx";
import type { Colleague } from "./colleagues.store.ts";
import { wordsOf } from "./words-of.ts";

interface RestrictionPageProps extends ChangePageProps {
  readonly agencies: readonly Agency[];
  readonly people: readonly Colleague[];
}

export function RestrictionPage({ opened, state, agencies, people }: RestrictionPageProps) {
  const { open } = opened;
  const others = agencies.filter(({ agencyId }) => agencyId !== open.viewer.agencyId);
  return (
    <OneReason
      opened={opened}
      state={state}
      form="restriction"
      title="Who may read this entry"
      action={paths.restriction(open.child.id, opened.entry.id)}
      why="Why?"
      hint="The reason is kept with the entry, and is read by whoever may read the entry."
      button="Save"
    >
      <Radios
        name="to"
        fieldset={{ legend: { text: "Who may read it?", classes: "govuk-fieldset__legend--s" } }}
        errorMessage={wordsOf(state)("to").errorMessage}
        value={typed(state.fields, "to")}
        items={[
          { value: "team", text: "Every agency in the team" },
          {
            value: "named",
            text: `Only ${open.viewer.agency}, and those ticked here`,
            hint: { text: "Others see that there is an entry and that you hold it, and no word of it." },
            conditional: others.length > 0 && (
              <Checkboxes
                name="agencies"
                classes="govuk-checkboxes--small"
                fieldset={{ legend: { text: "Agencies that may read it too" } }}
                values={ticked(state.fields, "agencies")}
                items={others.map(({ agencyId, agencyName }) => ({ value: agencyId, text: agencyName }))}
              />
            ),
          },
          {
            value: "sealed",
            text: "Sealed: only the people ticked here",
            hint: {
              text: "For adoption, the whereabouts of somebody at risk, or police intelligence. Not even your own colleagues read it.",
            },
            conditional: <Sealed state={state} people={people} viewerId={open.viewer.practitionerId} />,
          },
        ]}
      />
    </OneReason>
  );
}

function Sealed({
  state,
  people,
  viewerId,
}: Pick<RestrictionPageProps, "state" | "people"> & { readonly viewerId: string }) {
  const chosen = ticked(state.fields, "people");
  return (
    <>
      <Checkboxes
        name="people"
        classes="govuk-checkboxes--small"
        fieldset={{ legend: { text: "People it is sealed to" } }}
        hint={{
          text: "Any of them at your own agency can open it to others again. Should all of those leave, your managers are told that it can be opened by nobody, and name somebody.",
        }}
        errorMessage={wordsOf(state)("people").errorMessage}
        values={chosen.length > 0 || state.problems.length > 0 ? chosen : [viewerId]}
        items={people.map(({ id, name, role, agency }) => ({
          value: id,
          text: `${name}, ${role}, ${agency}${id === viewerId ? " (you)" : ""}`,
        }))}
      />
      <Checkboxes
        name="untold"
        classes="govuk-checkboxes--small"
        values={ticked(state.fields, "untold")}
        items={[
          {
            value: "yes",
            text: "It would harm somebody if others even knew that there is a sealed entry",
            hint: {
              text: "They are then not told that anything is missing. Only the people ticked, and managers of your agency, know that it is there.",
            },
          },
        ]}
      />
      <Textarea {...wordsOf(state)("untoldWhy")} label={{ text: "If so, what harm would it do?" }} rows={2} />
    </>
  );
}
