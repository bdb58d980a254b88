import { showDay } from "@throughline/calendar";
import { Table } from "../design/components/table.tsx";
import { Page } from "../design/layout.tsx";
import { EmptyPart } from "../design/record/empty-part.tsx";
import { ScrollRegion } from "../design/record/scroll-region.tsx";
import type { Viewer } from "../platform/database/viewer.ts";
import type { latestSeals } from "./seals.store.ts";
import { shownHash } from "./shown-hash.ts";

interface SealsPageProps {
  readonly viewer: Viewer;
  readonly seals: Awaited<ReturnType<typeof latestSeals>>;
}

/** The daily seals, so that anybody may write one down and hold Throughline to it later. */
export function SealsPage({ viewer, seals }: SealsPageProps) {
  return (
    <Page title="Seals" viewer={viewer} nav="settings" wide>
      <h1 class="govuk-heading-l">Seals</h1>
      <p class="govuk-body govuk-!-width-two-thirds">
        What is written in a record is linked, as it is written, to what was written before it. Once a day the
        ends of all these chains, and the looks of the day, are sealed. If anybody changed a record afterwards
        without leaving a trace, whoever looks after the database included, the links or the seals would no
        longer fit.
      </p>
      <p class="govuk-body govuk-!-width-two-thirds">
        Write a seal down somewhere else, or print this page: whoever runs Throughline can then be asked to
        show that it still holds, with <code>bin/throughline verify --seal</code> and the seal’s letters.
      </p>
      {seals.length === 0 ? (
        <EmptyPart willStand="The first seal is made when a day is over. It will stand here." />
      ) : (
        <ScrollRegion label="Seals">
          <Table
            caption="The latest seals, newest first"
            captionClasses="govuk-visually-hidden"
            head={["Until the end of", "Chains that grew", "Looks", "Seal"].map((text) => ({ text }))}
            rows={seals.map(({ day, chains, looks, seal }) => [
              { text: showDay(day) },
              { text: String(chains) },
              { text: String(looks) },
              { text: <code>{shownHash(seal)}</code> },
            ])}
          />
        </ScrollRegion>
      )}
    </Page>
  );
}
