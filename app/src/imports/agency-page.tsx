import { fieldLabel } from "@throughline/intake";
import { Button } from "../design/components/button.tsx";
import { Select } from "../design/components/select.tsx";
import { Page } from "../design/layout.tsx";
import { EmptyPart } from "../design/record/empty-part.tsx";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import type { Agency, Remembered } from "./agencies.store.ts";
import { FilesTable } from "./files-table.tsx";
import type { FileImport } from "./import.store.ts";
import { showMoment } from "./words.ts";

interface AgencyPageProps {
  readonly viewer: Viewer;
  readonly agency: Agency;
  readonly remembered: readonly Remembered[];
  readonly files: readonly (FileImport & { readonly childName: string })[];
  /** The viewer's children by id. */
  readonly children: ReadonlyMap<string, string>;
}

/** One agency: a file of it to bring in, how its columns are read, and what has been brought in for children one may see. */
export function AgencyPage({ viewer, agency, remembered, files, children }: AgencyPageProps) {
  return (
    <Page
      title={agency.name}
      viewer={viewer}
      nav="agencies"
      wide
      back={{ href: paths.agencies(), text: "Bring files in" }}
    >
      <h1 class="govuk-heading-l">{agency.name}</h1>
      <h2 class="govuk-heading-m">Bring a file in</h2>
      {children.size === 0 ? (
        <p class="govuk-body">Your team is not working with any child today.</p>
      ) : (
        <form method="get" action={paths.agency(agency.id)}>
          <Select
            name="child"
            id="child"
            label={{ text: "Which child is it about?" }}
            items={[...children].map(([value, text]) => ({ value, text }))}
          />
          <Button text="Go on to the file" />
        </form>
      )}
      <h2 class="govuk-heading-m">How its columns are read</h2>
      {remembered.length === 0 ? (
        <EmptyPart willStand="Once somebody has said what is in this agency’s columns, it is remembered and shown here." />
      ) : (
        remembered.map((way) => <Way way={way} />)
      )}
      <h2 class="govuk-heading-m">Brought in</h2>
      {files.length === 0 ? (
        <EmptyPart willStand="Its files, and those its people bring in, will stand here for the children you may see." />
      ) : (
        <FilesTable files={files} />
      )}
    </Page>
  );
}

function Way({ way: { headers, mapping, by, at } }: { way: Remembered }) {
  return (
    <>
      <p class="govuk-body">
        Said by {by} on {showMoment(at)}:
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {headers
          .filter((header) => header !== "")
          .map((header) => {
            const use = mapping.columns.find(({ column }) => column === header);
            return (
              <li>
                “{header}”: {use ? fieldLabel(use.field) : "kept with the passage only"}
              </li>
            );
          })}
      </ul>
    </>
  );
}
