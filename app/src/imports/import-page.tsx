import { ChildPage, type OpenRecord } from "../children/public.ts";
import { Button } from "../design/components/button.tsx";
import { WarningText } from "../design/components/warning-text.tsx";
import { paths } from "../paths.ts";
import type { FileImport } from "./import.store.ts";
import type { Counts } from "./proposals.store.ts";
import { RowsList } from "./rows-list.tsx";
import type { RowsShown } from "./rows-shown.ts";
import { comesOf, entries, rows, showMoment } from "./words.ts";

interface ImportPageProps {
  readonly open: OpenRecord;
  readonly file: FileImport;
  readonly counts: Counts;
  readonly shown: RowsShown;
  /** Agencies that have sent files with these columns before, where this one has not. */
  readonly likelier: readonly string[];
}

/** One file: how far it has come, what it would add and what not, and the buttons for it. */
export function ImportPage({ open, file, counts, shown, likelier }: ImportPageProps) {
  return (
    <ChildPage
      open={open}
      title={file.fileName}
      tab="Files brought in"
      back={{ href: paths.imports(open.child.id), text: "Files brought in" }}
    >
      <p class="govuk-body">
        From {file.agencyName}, brought in by {file.broughtBy} on {showMoment(file.broughtAt)}.
      </p>
      {likelier.length > 0 && (
        <WarningText
          text={`Files with these columns have come from ${likelier.join(" and ")} before. If this is theirs, leave it and bring it in as theirs.`}
        />
      )}
      <State file={file} counts={counts} />
      {(file.state === "ready" || file.state === "added") && (
        <RowsList file={file} counts={counts} shown={shown} />
      )}
      {file.state === "ready" && <Otherwise file={file} />}
    </ChildPage>
  );
}

function State({ file, counts }: { file: FileImport; counts: Counts }) {
  switch (file.state) {
    case "reading":
      return (
        <p class="govuk-body-l">
          Being read: {rows(file.rowsRead)} so far. This page looks again every two seconds;{" "}
          <a class="govuk-link" href={paths.import(file.childId, file.importId)}>
            look now
          </a>
          .
        </p>
      );
    case "interrupted":
      return (
        <WarningText text="Reading this file was interrupted. Nothing was added. Bring the file in again." />
      );
    case "refused":
      return (
        <>
          <WarningText text={file.refusal ?? "This file was refused."} />
          <p class="govuk-body">Nothing was added, and nothing of the file was kept.</p>
        </>
      );
    case "left":
      return <p class="govuk-body-l">This file was left. Nothing was added, and nothing of it was kept.</p>;
    case "asks about columns":
      return (
        <>
          <p class="govuk-body-l">
            {rows(file.rowsRead)} are read. Say what is in this agency’s columns before anything is proposed.
          </p>
          <Button text="Say what is in the columns" href={paths.importMapping(file.childId, file.importId)} />
          <Leave file={file} />
        </>
      );
    case "added":
      return (
        <p class="govuk-body-l">
          {entries(file.rowsAdded)} {file.rowsAdded === 1 ? "was" : "were"} added
          {file.addedAt && ` on ${showMoment(file.addedAt)}`}.{" "}
          <a class="govuk-link" href={paths.chronology(file.childId)}>
            See the chronology
          </a>
        </p>
      );
    default:
      return <p class="govuk-body-l">{comesOf(counts)}</p>;
  }
}

function Otherwise({ file }: { file: FileImport }) {
  return (
    <>
      {file.headers !== null && (
        <p class="govuk-body">
          <a class="govuk-link" href={paths.importMapping(file.childId, file.importId)}>
            Change what is in the columns
          </a>
        </p>
      )}
      <Leave file={file} />
    </>
  );
}

function Leave({ file }: { file: FileImport }) {
  return (
    <form method="post" action={paths.importLeaving(file.childId, file.importId)}>
      <Button text="Leave this file" classes="govuk-button--secondary" />
    </form>
  );
}
