import { Button } from "../../design/components/button.tsx";
import { Input } from "../../design/components/input.tsx";
import { Table } from "../../design/components/table.tsx";
import { Page } from "../../design/layout.tsx";
import { paths } from "../../paths.ts";
import type { Viewer } from "../../platform/database/viewer.ts";
import { type Problem, problemAt } from "../../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../../platform/forms/shown-problems.ts";
import { CurrentPassword } from "../account-page.tsx";
import { PassKey } from "./pass-key.tsx";
import type { Passkey } from "./passkeys.store.ts";

interface PasskeysPageProps {
  readonly viewer: Viewer;
  readonly passkeys: readonly Passkey[];
  /** What the device is asked and the challenge as it goes along, or null where no passkey can be bound to the address. */
  readonly asked: { readonly options: unknown; readonly offer: string } | null;
  readonly named?: string;
  readonly problems?: readonly Problem[];
  readonly notice?: string | undefined;
}

export function PasskeysPage({
  viewer,
  passkeys,
  asked,
  named = "",
  problems = [],
  notice,
}: PasskeysPageProps) {
  return (
    <Page
      title="Passkeys"
      viewer={viewer}
      notice={notice}
      errors={errorsOf({ problems })}
      back={{ href: paths.account() }}
      scripts={["passkey"]}
    >
      <h1 class="govuk-heading-l">Passkeys</h1>
      <p class="govuk-body">
        With a passkey your device signs you in by your finger, your face or its own number, in place of a
        password and a code. It answers to this address alone, so that a false page gets nothing from it.
      </p>
      {passkeys.length === 0 ? (
        <p class="govuk-body">You have none yet.</p>
      ) : (
        <Table
          head={[{ text: "Name" }, { text: "Added" }, { text: "Last used" }, { text: "Take away" }]}
          rows={passkeys.map((passkey) => [
            { text: passkey.named },
            { text: shown(passkey.addedAt) },
            { text: passkey.usedAt === null ? "Not yet" : shown(passkey.usedAt) },
            { text: <TakeAway passkey={passkey} /> },
          ])}
        />
      )}
      <h2 class="govuk-heading-m">Add a passkey</h2>
      {asked === null ? (
        <p class="govuk-body">
          A passkey is bound to a name, and this page was opened by a number. Open Throughline by its name to
          add one.
        </p>
      ) : (
        <PassKey does="make" options={asked.options} action={paths.passkeys()}>
          <input type="hidden" name="offer" value={asked.offer} />
          <Input
            id="named"
            name="named"
            label={{ text: "What you will know it by" }}
            hint={{ text: "Such as “work telephone” or “key on my ring”" }}
            classes="govuk-input--width-20"
            value={named}
            errorMessage={messageAt(problemAt({ problems }, "named"))}
          />
          <CurrentPassword problems={problems} />
          <Button text="Add a passkey" />
        </PassKey>
      )}
    </Page>
  );
}

function TakeAway({ passkey: { id, named } }: { readonly passkey: Passkey }) {
  return (
    <form method="post" action={paths.passkeyRemoval(id)}>
      <Button
        classes="govuk-button--secondary govuk-!-margin-bottom-0"
        attributes={{ "aria-label": `Take away ${named}` }}
        text="Take away"
      />
    </form>
  );
}

const shown = (at: Temporal.Instant): string =>
  at
    .toZonedDateTimeISO("Europe/London")
    .toLocaleString("en-GB", { day: "numeric", month: "long", year: "numeric" });
