import { entryHref } from "../chronology/public.ts";
import { Choice } from "../design/components/choice.tsx";
import { Button } from "../design/components/button.tsx";
import { Pagination } from "../design/components/pagination.tsx";
import { ScrollRegion } from "../design/record/scroll-region.tsx";
import { paths } from "../paths.ts";
import type { FileImport } from "./import.store.ts";
import type { Counts, Proposal } from "./proposals.store.ts";
import { ProposedCells } from "./proposed-cells.tsx";
import type { Part, RowsShown } from "./rows-shown.ts";
import { entries } from "./words.ts";

interface RowsListProps {
  readonly file: FileImport;
  readonly counts: Counts;
  readonly shown: RowsShown;
}

/** The rows of a file, one part at a time and fifty to a page. */
export function RowsList({ file, counts, shown }: RowsListProps) {
  const adding = shown.part === "adding" && file.state === "ready" && shown.rows.length > 0;
  return (
    <>
      <PartLinks file={file} counts={counts} current={shown.part} />
      {adding ? (
        <form method="post" action={paths.importAddition(file.childId, file.importId)}>
          <input type="hidden" name="page" value={shown.page} />
          <input type="hidden" name="shown" value={shown.rows.map(({ n }) => n).join(",")} />
          <RowsTable file={file} shown={shown} ticks />
          <Pages file={file} shown={shown} />
          <div class="govuk-button-group">
            <Button text={`Add ${entries(counts.new)}`} preventDoubleClick />
            <button
              class="govuk-button govuk-button--secondary"
              type="submit"
              formaction={paths.importRows(file.childId, file.importId)}
            >
              {shown.page < shown.pages ? "Save these ticks and see the next page" : "Save these ticks"}
            </button>
          </div>
        </form>
      ) : (
        <>
          <RowsTable file={file} shown={shown} ticks={false} />
          <Pages file={file} shown={shown} />
        </>
      )}
    </>
  );
}

const partAt = (file: FileImport, part: Part, page = 1) =>
  `${paths.import(file.childId, file.importId)}?show=${part}${page === 1 ? "" : `&page=${page}`}`;

function PartLinks({ file, counts, current }: { file: FileImport; counts: Counts; current: Part }) {
  const parts: readonly (readonly [Part, string, number])[] = [
    ["adding", file.state === "added" ? "Added" : "To add", counts.new],
    ["refused", "Refused", counts.refused],
    ["here", "In the record already", counts["here already"]],
    ["left", "Left out", counts["left out"]],
  ];
  return (
    <nav aria-label="Rows of this file">
      <ul class="govuk-list">
        {parts.map(([part, text, n]) => (
          <li>
            <a
              class="govuk-link"
              href={partAt(file, part)}
              aria-current={part === current ? "true" : undefined}
            >
              {text}
            </a>
            : {n.toLocaleString("en-GB")}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Pages({ file, shown: { part, page, pages } }: { file: FileImport; shown: RowsShown }) {
  if (pages < 2) return null;
  return (
    <Pagination
      landmarkLabel="Pages of rows"
      previous={page > 1 ? { href: partAt(file, part, page - 1) } : undefined}
      next={
        page < pages
          ? { href: partAt(file, part, page + 1), labelText: `${page + 1} of ${pages}` }
          : undefined
      }
    />
  );
}

const captions: Record<Part, string> = {
  adding: "Rows to add",
  refused: "Rows that are refused, and why",
  here: "Rows that are in the record already",
  left: "Rows that are left out",
};

function RowsTable({
  file,
  shown: { part, rows },
  ticks,
}: {
  file: FileImport;
  shown: RowsShown;
  ticks: boolean;
}) {
  if (rows.length === 0) return <p class="govuk-body">None.</p>;
  const headings = [
    ...(ticks ? ["Add"] : []),
    file.headers === null ? "Resource" : "Row",
    "Day",
    "What it says",
    "Note",
  ];
  return (
    <ScrollRegion label={captions[part]}>
      <table class="govuk-table">
        <caption class="govuk-table__caption">{captions[part]}</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {headings.map((heading) => (
              <th scope="col" class="govuk-table__header">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {rows.map((row) => (
            <tr class="govuk-table__row">
              {ticks && <Tick row={row} />}
              <th scope="row" class="govuk-table__header">
                {row.rowNo}
              </th>
              <ProposedCells proposed={row.proposed} />
              <td class="govuk-table__cell">
                {row.why?.split("\n").map((line) => (
                  <p class="govuk-body-s">{line}</p>
                ))}
                {row.sameAs && (
                  <a class="govuk-link" href={entryHref(file.childId, row.sameAs)}>
                    See the entry<span class="govuk-visually-hidden"> of row {row.rowNo}</span>
                  </a>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Tick({ row }: { row: Proposal }) {
  const id = `keep-${row.n}`;
  return (
    <td class="govuk-table__cell">
      <div class="govuk-checkboxes govuk-checkboxes--small">
        <Choice
          sort="checkbox"
          item={{ value: row.n, text: <Unseen row={row} /> }}
          id={id}
          name="keep"
          checked={row.verdict === "new"}
        />
      </div>
    </td>
  );
}

function Unseen({ row }: { row: Proposal }) {
  return <span class="govuk-visually-hidden">Add row {row.rowNo}</span>;
}
