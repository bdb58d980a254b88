import { type Child, fullName } from "../children/public.ts";
import { Button } from "../design/components/button.tsx";
import { Page } from "../design/layout.tsx";
import { ScrollRegion } from "../design/record/scroll-region.tsx";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import type { DraftLeft } from "../platform/drafts/store.ts";
import { draftWords } from "./draft-words.ts";

export interface Left {
  readonly draft: DraftLeft;
  /** Null where the draft is about no child; "unseen" where the viewer may not see the child now. */
  readonly child: Child | "unseen" | null;
}

interface DraftsPageProps {
  readonly viewer: Viewer;
  readonly left: readonly Left[];
  readonly notice: string | undefined;
}

export function DraftsPage({ viewer, left, notice }: DraftsPageProps) {
  return (
    <Page
      title="Drafts I left"
      viewer={viewer}
      nav="children"
      notice={notice}
      back={{ href: paths.children(), text: "My children" }}
      wide
    >
      <h1 class="govuk-heading-l">Drafts I left</h1>
      <p class="govuk-body">
        {left.length === 0
          ? "You have left nothing half-written."
          : "What you began to write and did not save. Nobody else sees it, and it is not part of any record."}
      </p>
      {left.length > 0 && <Drafts left={left} />}
    </Page>
  );
}

function Drafts({ left }: Pick<DraftsPageProps, "left">) {
  return (
    <ScrollRegion label="Drafts">
      <table class="govuk-table">
        <caption class="govuk-visually-hidden">Drafts, newest first</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {["What", "Child", "Last written", "Throw away"].map((heading) => (
              <th scope="col" class="govuk-table__header">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {left.map((one) => (
            <Draft {...one} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Draft({ draft, child }: Left) {
  const what = draftWords(draft.form);
  const when = moment(draft.savedAt);
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        {draft.page === null || child === "unseen" ? (
          what
        ) : (
          <a class="govuk-link" href={draft.page}>
            {what}
          </a>
        )}
      </th>
      <td class="govuk-table__cell">{childWords(child)}</td>
      <td class="govuk-table__cell">{when}</td>
      <td class="govuk-table__cell">
        <ThrowAway draft={draft} what={[what, childWords(child), when].join(", ")} />
      </td>
    </tr>
  );
}

function ThrowAway({ draft: { form, subject }, what }: Pick<Left, "draft"> & { what: string }) {
  return (
    <form method="post" action={paths.draftRemoval()}>
      <input type="hidden" name="form" value={form} />
      <input type="hidden" name="subject" value={subject} />
      <Button classes="govuk-button--secondary govuk-!-margin-bottom-0" preventDoubleClick>
        Throw away
        <span class="govuk-visually-hidden">: {what}</span>
      </Button>
    </form>
  );
}

const childWords = (child: Left["child"]): string =>
  child === null
    ? "About no one child"
    : child === "unseen"
      ? "A child you may not see now"
      : fullName(child);

function moment(at: Temporal.Instant): string {
  const there = at.toZonedDateTimeISO("Europe/London");
  const day = there.toLocaleString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  return `${day}, ${there.toLocaleString("en-GB", { hour: "2-digit", minute: "2-digit" })}`;
}
