import { showDay } from "@throughline/calendar";
import { ChildPage, type OpenRecord, firstName, reads } from "../children/public.ts";
import { EmptyPart } from "../design/record/empty-part.tsx";
import { paths } from "../paths.ts";
import { AccountTable } from "./account-table.tsx";
import { ChronologyFilters } from "./chronology-filters.tsx";
import type { ChronologyView } from "./chronology-view.ts";
import { entryHref } from "./entry-href.ts";
import { isFiltered } from "./filter.ts";
import { OnePage, Years } from "./page-links.tsx";
import { PicturePart } from "./picture-part.tsx";
import { readingHref } from "./reading.ts";

interface ChronologyPageProps {
  readonly open: OpenRecord;
  readonly view: ChronologyView;
  readonly others: readonly { readonly id: string; readonly name: string }[];
  /** What a manager is told of the entries their own agency has sealed; null where there is nothing to tell. */
  readonly sealed?: string | null;
  readonly notice?: string | undefined;
}

export function ChronologyPage({ open, view, others, sealed, notice }: ChronologyPageProps) {
  const { child } = open;
  const { reading } = view;
  const names = new Map(view.pictured.map((p) => [p.child.id, p.name]));
  const chosen = reading.filter.account === "chosen";
  const seesAll = reads(open, "chronology") === "all";
  return (
    <ChildPage
      open={open}
      title="Chronology"
      tab="Chronology"
      notice={notice}
      errors={reading.problems.map(({ field, words }) => ({ text: words, href: `#${field}` }))}
    >
      <div class="chronology-top">
        {seesAll ? <ReviewLine open={open} view={view} /> : <OwnAgencyOnly open={open} />}
        <Verbs childId={child.id} seesAll={seesAll} />
      </div>
      {sealed && (
        <p class="part-note">
          {sealed}{" "}
          <a class="action" href={paths.sealedEntries(child.id)}>
            Who can open what is sealed
          </a>
        </p>
      )}
      {(seesAll ? view.pictured : []).map((pictured) => (
        <PicturePart
          pictured={pictured}
          closeness={view.closeness}
          named={view.pictured.length > 1}
          hrefOf={(id) =>
            view.pictured.length === 1
              ? entryHref(child.id, id)
              : `${readingHref(child.id, reading)}${reading.beside.length > 0 ? "&" : "?"}entry=${id}#e-${id}`
          }
        />
      ))}
      <nav class="layers" aria-label="Which account">
        <Layer
          text={`Everything (${view.all})`}
          href={readingHref(child.id, reading, { filter: { account: "everything" } })}
          current={!chosen}
        />
        <Layer
          text={`Chosen account (${view.chosen})`}
          href={readingHref(child.id, reading, { filter: { account: "chosen" } })}
          current={chosen}
        />
      </nav>
      <ChronologyFilters child={child} view={view} others={others} />
      <Years childId={child.id} view={view} />
      {view.rows.length === 0 ? (
        <Nothing view={view} open={open} />
      ) : (
        <AccountTable
          caption={`${chosen ? "Chosen account" : "Everything"}, ${reading.order}, page ${view.page} of ${view.pages}`}
          rows={view.rows}
          names={names}
          asked={view.asked}
        />
      )}
      <OnePage childId={child.id} view={view} />
    </ChildPage>
  );
}

function ReviewLine({
  open: { child },
  view: { review, sinceReview },
}: {
  open: OpenRecord;
  view: ChronologyView;
}) {
  if (review === null)
    return (
      <p class="review-line">
        Nobody has yet written what {firstName(child)}’s chronology means, read as a whole.{" "}
        <a class="action" href={paths.chronologyReview(child.id)}>
          Review it
        </a>
      </p>
    );
  return (
    <div class="review-line">
      <p class="review-line__words">{review.sentence}</p>
      <p class="account__quiet">
        Reviewed by {review.by}, {review.agency}, {showDay(review.on)}.{" "}
        {sinceReview === 0
          ? "Nothing added since."
          : `${sinceReview} ${sinceReview === 1 ? "entry" : "entries"} added since.`}
      </p>
    </div>
  );
}

/** What stands in place of the picture and the review, which are of what every agency recorded. */
function OwnAgencyOnly({ open: { child, viewer } }: { open: OpenRecord }) {
  return (
    <p class="review-line">
      Only what {viewer.agency} recorded stands here. {firstName(child)}’s years on one line, when{" "}
      {firstName(child)} was seen and what the whole means are not shown to you: ask whoever leads.
    </p>
  );
}

function Verbs({ childId, seesAll }: { childId: string; seesAll: boolean }) {
  const verbs = [
    { text: "Add an entry", href: paths.newEntry(childId) },
    { text: "Bring a file in", href: paths.imports(childId) },
    ...(seesAll ? [{ text: "Review", href: paths.chronologyReview(childId) }] : []),
    { text: "Take away or print", href: paths.takeAway(childId) },
  ];
  return (
    <ul class="verbs">
      {verbs.map(({ text, href }, i) => (
        <li>
          <a class={i === 0 ? "govuk-button verbs__first" : "action"} href={href}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Layer({ text, href, current }: { text: string; href: string; current: boolean }) {
  return (
    <a class="layers__layer" href={href} aria-current={current ? "page" : undefined}>
      {text}
    </a>
  );
}

function Nothing({ view: { reading, all }, open }: { view: ChronologyView; open: OpenRecord }) {
  const { child, viewer } = open;
  const name = firstName(child);
  if (all > 0 && isFiltered(reading.filter))
    return (
      <EmptyPart
        willStand="Nothing in the record fits these filters."
        first={{ text: "Clear them", href: paths.chronology(child.id) }}
      />
    );
  if (all > 0)
    return (
      <EmptyPart
        willStand="Nobody has chosen an entry as significant yet. Open an entry to choose it, and say why."
        first={{ text: "Read everything", href: paths.chronology(child.id) }}
      />
    );
  return (
    <EmptyPart
      willStand={
        reads(open, "chronology") === "all"
          ? `What happened in ${name}’s life will stand here, from every agency, in order.`
          : `${viewer.agency} has recorded nothing about ${name} yet.`
      }
      first={{ text: "Add an entry", href: paths.newEntry(child.id) }}
    />
  );
}
