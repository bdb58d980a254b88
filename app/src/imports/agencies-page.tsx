import { Page } from "../design/layout.tsx";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import type { Agency } from "./agencies.store.ts";

export function AgenciesPage({ viewer, agencies }: { viewer: Viewer; agencies: readonly Agency[] }) {
  return (
    <Page title="Bring files in" viewer={viewer} nav="agencies">
      <h1 class="govuk-heading-l">Bring files in</h1>
      <p class="govuk-body">
        Choose the agency whose file it is. Its page shows how its columns are read, and what has been brought
        in.
      </p>
      <ul class="govuk-list">
        {agencies.map(({ id, name, sort }) => (
          <li>
            <a class="govuk-link" href={paths.agency(id)}>
              {name}
            </a>
            , {sort.toLowerCase()}
          </li>
        ))}
      </ul>
    </Page>
  );
}
