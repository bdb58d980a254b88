import { ScrollRegion } from "../design/record/scroll-region.tsx";
import { paths } from "../paths.ts";
import type { FileImport } from "./import.store.ts";
import { showMoment, standing } from "./words.ts";

interface FilesTableProps {
  readonly files: readonly (FileImport & { readonly childName?: string })[];
}

/** Files, newest first: who brought which, when, and what came of it. The child is named where the page is not theirs. */
export function FilesTable({ files }: FilesTableProps) {
  const named = files.some(({ childName }) => childName !== undefined);
  const headings = ["File", ...(named ? ["Child"] : []), "Agency", "Brought in by", "On", "What came of it"];
  return (
    <ScrollRegion label="Files brought in">
      <table class="govuk-table">
        <caption class="govuk-visually-hidden">Files brought in, newest first</caption>
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
          {files.map((file) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                <a class="govuk-link" href={paths.import(file.childId, file.importId)}>
                  {file.fileName}
                </a>
              </th>
              {named && <td class="govuk-table__cell">{file.childName}</td>}
              <td class="govuk-table__cell">{file.agencyName}</td>
              <td class="govuk-table__cell">{file.broughtBy}</td>
              <td class="govuk-table__cell">{showMoment(file.broughtAt)}</td>
              <td class="govuk-table__cell">{standing(file)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
