import { ChildPage, fullName, type OpenRecord } from "../children/public.ts";
import { Button } from "../design/components/button.tsx";
import { FileUpload } from "../design/components/file-upload.tsx";
import { Select } from "../design/components/select.tsx";
import { EmptyPart } from "../design/record/empty-part.tsx";
import { paths } from "../paths.ts";
import type { Problem } from "../platform/forms/fields.ts";
import { errorsOf, messageAt } from "../platform/forms/shown-problems.ts";
import { FilesTable } from "./files-table.tsx";
import type { FileImport } from "./import.store.ts";

interface FilesPageProps {
  readonly open: OpenRecord;
  readonly files: readonly FileImport[];
  readonly agencies: readonly { readonly id: string; readonly name: string }[];
  /** The agency chosen, or the viewer's own. */
  readonly agencyId: string;
  readonly megabytes: number;
  readonly problems: readonly Problem[];
}

/** The files brought into a child's record, and the form for the next one. */
export function FilesPage({ open, files, agencies, agencyId, megabytes, problems }: FilesPageProps) {
  const wrong = (field: string) => messageAt(problems.find((problem) => problem.field === field)?.words);
  return (
    <ChildPage open={open} title="Files brought in" tab="Files brought in" errors={errorsOf({ problems })}>
      <form method="post" action={paths.imports(open.child.id)} encType="multipart/form-data" noValidate>
        <h2 class="govuk-heading-m">Bring a file in</h2>
        <p class="govuk-body">
          What an agency’s own system exports about {fullName(open.child)}: a table kept as CSV or
          tab-separated text, or a GP’s record as FHIR. You see every entry before any is added.
        </p>
        <Select
          name="agency"
          id="agency"
          label={{ text: "Whose file is it?" }}
          hint={{ text: "Its entries will stand in this agency’s name." }}
          items={agencies.map(({ id, name }) => ({ value: id, text: name }))}
          value={agencyId}
          errorMessage={wrong("agency")}
        />
        <FileUpload
          name="file"
          id="file"
          label={{ text: "File" }}
          hint={{ text: `CSV, TSV or FHIR JSON, up to ${megabytes} MB` }}
          errorMessage={wrong("file")}
        />
        <Button text="Bring it in" preventDoubleClick />
      </form>
      <h2 class="govuk-heading-m">Brought in so far</h2>
      {files.length === 0 ? (
        <EmptyPart willStand="Every file brought in will stand here, with who brought it, when, and what came of it." />
      ) : (
        <FilesTable files={files} />
      )}
    </ChildPage>
  );
}
