import {
  appointmentOutcomes,
  entryKinds,
  fieldLabel,
  fields as columnFields,
  IN_THE_CELLS,
  unitsAsked,
  unitsOffered,
} from "@throughline/intake";
import { ChildPage, type OpenRecord } from "../children/public.ts";
import { Button } from "../design/components/button.tsx";
import { Select, type SelectItem } from "../design/components/select.tsx";
import { paths } from "../paths.ts";
import { KeptForm } from "../platform/drafts/kept-form.tsx";
import { type FormState, typed } from "../platform/forms/fields.ts";
import { errorsOf } from "../platform/forms/shown-problems.ts";
import type { FileImport } from "./import.store.ts";
import type { AskedColumns } from "./mapping-asked.ts";
import { NOT_TOLD } from "./mapping-form.ts";
import { rows } from "./words.ts";

interface MappingPageProps {
  readonly open: OpenRecord;
  readonly file: FileImport;
  readonly asked: AskedColumns;
  readonly state: FormState;
}

const columnItems: readonly SelectItem[] = [
  { value: "", text: "Nothing we use: keep it with the passage" },
  ...columnFields.map(({ field }) => ({ value: field, text: fieldLabel(field) })),
];
const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
const kindItems = entryKinds.map((kind) => ({ value: kind, text: capital(kind) }));
const categoryItems: readonly SelectItem[] = [{ value: "", text: "What most rows are" }, ...kindItems];
const attendanceItems: readonly SelectItem[] = [
  { value: "", text: "Not said: refuse those rows" },
  ...appointmentOutcomes.map((outcome) => ({ value: outcome, text: capital(outcome) })),
  { value: NOT_TOLD, text: "The word does not tell" },
];

/** Asks what is in an agency's columns. The answer is remembered for the agency's next file. */
export function MappingPage({ open, file, asked, state }: MappingPageProps) {
  const at = paths.importMapping(open.child.id, file.importId);
  return (
    <ChildPage
      open={open}
      title={`What is in the columns of ${file.fileName}?`}
      tab="Files brought in"
      errors={errorsOf(state)}
      back={{ href: paths.import(open.child.id, file.importId), text: file.fileName }}
      scripts={["keep-draft"]}
    >
      <p class="govuk-body">
        {rows(file.rowsRead)} are read. What you say here is remembered for {file.agencyName}, so that its
        next file with these columns is not asked about again.
      </p>
      {asked.unsure.length > 0 && (
        <>
          <p class="govuk-body">Look at these first:</p>
          <ul class="govuk-list govuk-list--bullet">
            {asked.unsure.map((why) => (
              <li>{why}</li>
            ))}
          </ul>
        </>
      )}
      <KeptForm form="mapping" subject={file.importId} action={at} page={at} state={state}>
        <h2 class="govuk-heading-m">Columns</h2>
        {asked.headers.map(
          (header, column) =>
            header !== "" && (
              <Select
                name={`column-${column}`}
                id={`column-${column}`}
                label={{ text: header }}
                hint={{ text: exampleWords(asked.examples[column] ?? []) }}
                items={columnItems}
                value={typed(state.fields, `column-${column}`)}
              />
            ),
        )}
        <Select
          name="kind"
          id="kind"
          label={{ text: "What most rows are" }}
          items={kindItems}
          value={typed(state.fields, "kind")}
        />
        <Units asked={asked} state={state} />
        <Codes
          sort="category"
          title="Kinds of record"
          words={asked.words.category}
          items={categoryItems}
          state={state}
        />
        <Codes
          sort="attendance"
          title="Codes of attendance"
          words={asked.words.attendance}
          items={attendanceItems}
          state={state}
        />
        <Button text="Save and read the file" preventDoubleClick />
      </KeptForm>
    </ChildPage>
  );
}

/** The unit of each column that does not name its own: asked, and never guessed. */
function Units({ asked, state }: { asked: AskedColumns; state: FormState }) {
  const columns = unitsAsked(asked.mapping);
  if (columns.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">Units</h2>
      {columns.map(({ field, column }) => (
        <Select
          name={`unit-${field}`}
          id={`unit-${field}`}
          label={{ text: `“${column}” is in` }}
          hint={{
            text: "Ask the agency if you are not sure: a pound taken for a kilogram hides or invents a fall.",
          }}
          items={[
            { value: "", text: "Choose one" },
            ...unitsOffered[field].map((unit) => ({
              value: unit,
              text: unit === IN_THE_CELLS ? "Each cell says its own unit" : unit,
            })),
          ]}
          value={typed(state.fields, `unit-${field}`)}
        />
      ))}
    </>
  );
}

interface CodesProps {
  readonly sort: "category" | "attendance";
  readonly title: string;
  readonly words: readonly string[];
  readonly items: readonly SelectItem[];
  readonly state: FormState;
}

function Codes({ sort, title, words, items, state }: CodesProps) {
  if (words.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{title}</h2>
      {words.map((word, n) => (
        <Select
          name={`${sort} ${word}`}
          id={`${sort}-${n}`}
          label={{ text: `“${word}” stands for` }}
          items={items}
          value={typed(state.fields, `${sort} ${word}`)}
        />
      ))}
    </>
  );
}

const LONGEST = 60;
const exampleWords = (cells: readonly string[]): string =>
  cells.length === 0
    ? "Blank in the first rows"
    : cells.map((cell) => `“${cell.length > LONGEST ? `${cell.slice(0, LONGEST)}…` : cell}”`).join(", ");
