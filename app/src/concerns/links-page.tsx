import { Button } from "../design/components/button.tsx";
import { Input } from "../design/components/input.tsx";
import { Radios } from "../design/components/radios.tsx";
import { Select } from "../design/components/select.tsx";
import { SummaryList } from "../design/components/summary-list.tsx";
import { Page } from "../design/layout.tsx";
import { Card } from "../design/record/card.tsx";
import { EmptyPart } from "../design/record/empty-part.tsx";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import { type FormState, problemAt, typed } from "../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../platform/forms/shown-problems.ts";
import type { FrontDoor } from "./front-doors.store.ts";
import type { Link } from "./links.store.ts";
import { dayAndTime } from "./when.ts";

export interface ShownLink extends Link {
  readonly address: string;
}

interface LinksPageProps {
  readonly viewer: Viewer;
  readonly links: readonly ShownLink[];
  readonly doors: readonly FrontDoor[];
  readonly agencies: readonly { id: string; name: string }[];
  readonly now: Temporal.Instant;
  readonly state: FormState;
}

/** Links for those without an account: each for one concern, for some days, and withdrawn at will. */
export function LinksPage({ viewer, links, doors, agencies, now, state }: LinksPageProps) {
  return (
    <Page
      title="Links for people without an account"
      viewer={viewer}
      nav="concerns"
      errors={errorsOf(state)}
      back={{ href: paths.concerns(), text: "Concerns" }}
    >
      <h1 class="govuk-heading-l">Links for people without an account</h1>
      <p class="govuk-body">
        A link lets somebody raise one concern and read the answer, and nothing else. Send it only to who it
        is for: whoever has it can use it.
      </p>
      <Card id="new-link" title="Make a link">
        <NewLink doors={doors} agencies={agencies} state={state} />
      </Card>
      <Card id="links" title="Links made">
        {links.length === 0 ? (
          <EmptyPart willStand="No link has been made." />
        ) : (
          links.map((link) => <OneLink link={link} now={now} />)
        )}
      </Card>
    </Page>
  );
}

function NewLink({ doors, agencies, state }: Pick<LinksPageProps, "doors" | "agencies" | "state">) {
  const field = (name: string, otherwise = "") => ({
    name,
    value: typed(state.fields, name) || otherwise,
    errorMessage: messageAt(problemAt(state, name)),
  });
  return (
    <form method="post" action={paths.concernLinks()} noValidate>
      <Radios
        {...field("forWhom")}
        fieldset={{ legend: { text: "Who it is for", classes: "govuk-fieldset__legend--s" } }}
        items={[
          { value: "organisation", text: "A school or other organisation" },
          {
            value: "family",
            text: "A parent, relative or neighbour",
            hint: { text: "The page asks in their words." },
          },
        ]}
      />
      <Input
        {...field("named")}
        label={{ text: "Their name, or the organisation’s" }}
        classes="govuk-input--width-20"
      />
      <Select
        id="agency"
        name="agency"
        label={{ text: "If the organisation is one of this partnership" }}
        items={[
          { value: "", text: "It is not" },
          ...agencies.map(({ id, name }) => ({
            value: id,
            text: name,
            selected: id === typed(state.fields, "agency"),
          })),
        ]}
      />
      {doors.length === 1 ? (
        <input type="hidden" name="frontDoor" value={doors[0]?.id} />
      ) : (
        <Select
          id="frontDoor"
          name="frontDoor"
          label={{ text: "Front door" }}
          items={doors.map(({ id, name }) => ({ value: id, text: name }))}
        />
      )}
      <Input
        {...field("days", "7")}
        label={{ text: "For how many days it may be used" }}
        classes="govuk-input--width-2"
      />
      <Button text="Make the link" />
    </form>
  );
}

function OneLink({ link, now }: { link: ShownLink; now: Temporal.Instant }) {
  const over = Temporal.Instant.compare(now, link.expiresAt) >= 0;
  const state = link.ended
    ? "Withdrawn"
    : link.used
      ? "Used"
      : over
        ? "Run out"
        : `May be used until ${dayAndTime(link.expiresAt)}`;
  return (
    <>
      <SummaryList
        rows={[
          { key: { text: "For" }, value: { text: link.named } },
          { key: { text: "How it stands" }, value: { text: state } },
          !link.ended &&
            (link.used || !over) && {
              key: { text: "Address" },
              value: { text: <span class="long-address">{link.address}</span> },
            },
        ]}
      />
      {!link.ended && (
        <form method="post" action={paths.concernLinkEnd(link.id)}>
          <Button text="Withdraw this link" classes="govuk-button--secondary" />
        </form>
      )}
    </>
  );
}
