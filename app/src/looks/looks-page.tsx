import type { Linking } from "../changes/public.ts";
import { ChildPage, firstName, type OpenRecord } from "../children/public.ts";
import { Pagination } from "../design/components/pagination.tsx";
import { Table } from "../design/components/table.tsx";
import { ScrollRegion } from "../design/record/scroll-region.tsx";
import { paths } from "../paths.ts";
import { lookedLately, lookedWhen, partWords } from "./looks-words.ts";
import type { Telling } from "./looks-told.store.ts";
import type { Look, LooksOfAgency, PageOfLooks } from "./looks.store.ts";
import { relationWords } from "./relation-words.ts";
import { ToldToFamily } from "./told-to-family.tsx";
import { Strangers } from "./weeks-pages.tsx";
import { roleInSentence } from "../practitioners/role-in-sentence.ts";

interface LooksPageProps {
  readonly open: OpenRecord;
  readonly page: PageOfLooks;
  readonly lately: readonly LooksOfAgency[];
  readonly linking: Linking | null;
  /** Whether these are the newest, or go on from a page of newer ones. */
  readonly newest: boolean;
  /** Looks of the last days by those with no part in the team. */
  readonly strangers: readonly Look[];
  readonly tellings: readonly Telling[];
  readonly notice: string | undefined;
}

export function LooksPage(props: LooksPageProps) {
  const { open, lately, linking, newest, strangers, tellings, notice } = props;
  const { looks, olderThan } = props.page;
  const here = paths.looks(open.child.id);
  const name = firstName(open.child);
  return (
    <ChildPage open={open} tab="Who looked" title={`Who looked at ${name}’s record`} notice={notice}>
      <Strangers looks={strangers} name={name} />
      <p class="govuk-body govuk-!-width-two-thirds">{lookedLately(name, lately)}</p>
      <p class="govuk-body govuk-!-width-two-thirds">
        Each time somebody opens a page of {name}’s record, or finds {name} in a search, it is written down
        here, your own look at this page included. Nobody can change or remove it in Throughline, and if it
        cannot be written down the page is not shown. This is so that {name} and the family can ask who has
        read about them, and so that nobody reads without a reason. If you see a look that you cannot explain,
        ask whoever took it, or their manager.
      </p>
      {linking && (
        <p class="govuk-body govuk-!-width-two-thirds">
          What is written is held too: each of the {linking.links} changes to this record is linked to the one
          before it, the last {lookedWhen(linking.at)}, and each day is <a href={paths.seals()}>sealed</a>. A
          change made behind Throughline’s back would be found.
        </p>
      )}
      <ToldToFamily open={open} tellings={tellings} />
      <ScrollRegion label="Looks">
        <Table
          caption={newest ? "Looks, newest first" : "Older looks, newest first"}
          captionClasses="govuk-visually-hidden"
          head={["When", "Who", "Agency", "What they opened", "Why they may"].map((text) => ({ text }))}
          rows={looks.map(({ at, by, role, agency, part, relation, reason }) => [
            { text: lookedWhen(at) },
            { text: `${by}, ${roleInSentence(role)}` },
            { text: agency },
            { text: partWords(part) },
            { text: `${by} ${relationWords(relation, name)}${reason ? `: “${reason}”` : ""}` },
          ])}
        />
      </ScrollRegion>
      {(!newest || olderThan !== null) && (
        <Pagination
          landmarkLabel="Pages of looks"
          previous={newest ? undefined : { href: here, text: "Newest looks" }}
          next={olderThan === null ? undefined : { href: `${here}?after=${olderThan}`, text: "Older looks" }}
        />
      )}
    </ChildPage>
  );
}
