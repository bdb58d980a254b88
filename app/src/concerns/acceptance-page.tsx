import { showDay, showPartKnownDay } from "@throughline/calendar";
import { showNhsNumber } from "@throughline/identifiers";
import { Button } from "../design/components/button.tsx";
import { Fieldset } from "../design/components/fieldset.tsx";
import { Input } from "../design/components/input.tsx";
import { Radios } from "../design/components/radios.tsx";
import { Textarea } from "../design/components/textarea.tsx";
import { Page } from "../design/layout.tsx";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../platform/forms/shown-problems.ts";
import type { Concern } from "./concern.ts";
import type { LikelyChild } from "./decide.store.ts";
import { TellTheReferrer } from "./decision-page.tsx";
import { WhatWasTold } from "./what-was-told.tsx";

interface AcceptancePageProps {
  readonly viewer: Viewer;
  readonly concern: Concern;
  readonly likely: readonly LikelyChild[];
  readonly state: FormState;
}

/** Accepting a concern: the child it is about, found or not, and the record it goes into. */
export function AcceptancePage({ viewer, concern, likely, state }: AcceptancePageProps) {
  const here = paths.concernAcceptance(concern.id);
  return (
    <Page
      title={`Accept concern ${concern.reference}`}
      viewer={viewer}
      nav="concerns"
      errors={errorsOf(state)}
      back={{ href: paths.concern(concern.id), text: `Concern ${concern.reference}` }}
      scripts={["keep-draft"]}
    >
      <h1 class="govuk-heading-l">Accept concern {concern.reference}</h1>
      <WhatWasTold concern={concern} />
      <KeptForm form="concern-acceptance" subject={concern.id} action={here} page={here} state={state}>
        <Radios
          name="child"
          fieldset={{ legend: { text: "Whose record it goes into", classes: "govuk-fieldset__legend--m" } }}
          hint={{
            text: "Children found by name, birth day and NHS number. That they were looked at is kept with each of them. Your team joins the team of the child you choose, for all who work with the child to see.",
          }}
          value={typed(state.fields, "child")}
          errorMessage={messageAt(problemAt(state, "child"))}
          items={[
            ...likely.map((one) => ({
              value: one.childId,
              text: `${one.given} ${one.family}${one.knownAs ? `, known as ${one.knownAs}` : ""}`,
              hint: {
                text: one.isClosed ? (
                  <>
                    {whoItIs(one)} <strong>Their record is closed.</strong> {OPENS_AGAIN}
                  </>
                ) : (
                  whoItIs(one)
                ),
              },
            })),
            {
              value: "new",
              text: likely.length === 0 ? "Nobody was found: open a record" : "None of these: open a record",
            },
          ]}
        />
        <ForANewRecord state={state} />
        <TellTheReferrer state={state} />
        <Textarea
          name="reason"
          label={{ text: "Why, and what happens next", classes: "govuk-label--s" }}
          value={typed(state.fields, "reason")}
          errorMessage={messageAt(problemAt(state, "reason"))}
          rows={4}
          classes="govuk-!-width-two-thirds"
        />
        <p class="govuk-body">
          Decided by {viewer.name}, {viewer.agency}. The concern becomes an entry of the record in the words
          of who raised it.
        </p>
        <Button text="Accept the concern" preventDoubleClick />
      </KeptForm>
    </Page>
  );
}

const OPENS_AGAIN =
  "Nothing has been added to it since. If you accept the concern into it, it is open again from today: that, your name and why are kept with who may see it, and whoever works with the child can write in it.";

function whoItIs({ born, nhsNumber, sameNumber, status, statusFrom, team }: LikelyChild): string {
  const plan =
    status === null || status === "none"
      ? "No plan"
      : `${status.charAt(0).toUpperCase()}${status.slice(1)}${statusFrom ? ` since ${showDay(statusFrom)}` : ""}`;
  const number =
    nhsNumber === null ? "" : ` NHS number ${showNhsNumber(nhsNumber)}${sameNumber ? ", the same" : ""}.`;
  const who =
    team.length === 0 ? "Nobody works with the child now." : `Works with the child: ${team.join("; ")}.`;
  return `Born ${showPartKnownDay(born)}.${number} ${plan}. ${who}`;
}

function ForANewRecord({ state }: { state: FormState }) {
  const field = (name: string) => ({
    name,
    value: typed(state.fields, name),
    errorMessage: messageAt(problemAt(state, name)),
  });
  return (
    <Fieldset legend={{ text: "If a record is opened", classes: "govuk-fieldset__legend--m" }}>
      <Input {...field("given")} label={{ text: "First name" }} classes="govuk-input--width-20" />
      <Input {...field("family")} label={{ text: "Family name" }} classes="govuk-input--width-20" />
      <Input {...field("born")} label={{ text: "Born" }} classes="govuk-input--width-20" />
      <Radios
        {...field("sex")}
        classes="govuk-radios--small govuk-radios--inline"
        fieldset={{ legend: { text: "Sex recorded at birth" } }}
        items={[
          { value: "female", text: "Female" },
          { value: "male", text: "Male" },
          { value: "not known", text: "Not known" },
        ]}
      />
      <Radios
        {...field("pronouns")}
        classes="govuk-radios--small govuk-radios--inline"
        fieldset={{ legend: { text: "Spoken of as" } }}
        items={[
          { value: "she", text: "She, her" },
          { value: "he", text: "He, him" },
          { value: "they", text: "They, them" },
        ]}
      />
    </Fieldset>
  );
}
