import { textTable } from "./table.ts";

/** What was measured apart from the record, as the document tells it: whole in itself, so that it can be renewed alone. */
export interface Section {
  readonly title: string;
  readonly how: string;
  readonly tables: readonly SectionTable[];
  /** Targets that were not reached, each in a sentence. */
  readonly missed: readonly string[];
}

export interface SectionTable {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const line = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;

export function sectionText(section: Section, measured: string): string {
  const { title, how, tables, missed } = section;
  return [
    `## ${title}`,
    `${how} ${measured}`,
    missed.length === 0
      ? "Every target was reached."
      : `Not reached:\n\n${missed.map((one) => `- ${one}`).join("\n")}`,
    ...tables.map(
      ({ heading, columns, rows }) =>
        `### ${heading}\n\n${[columns, columns.map((_, i) => (i === 0 ? "---" : "---:")), ...rows].map(line).join("\n")}`,
    ),
  ].join("\n\n");
}

/** The same for whoever ran it. */
export function sectionInWords({ title, tables, missed }: Section): string {
  return [
    title,
    ...tables.map(
      ({ heading, columns, rows }) => `${heading}\n${textTable(rows, columns, (column) => column > 0)}`,
    ),
    missed.length === 0 ? "Every target was reached." : `Not reached:\n${missed.join("\n")}`,
  ].join("\n\n");
}

/** The document's part under a title, up to the next; null where it has none. */
export function partTitled(doc: string, title: string): string | null {
  const parts = doc.split(/\n(?=## )/);
  return parts.find((part) => part.split("\n")[0] === `## ${title}`)?.trimEnd() ?? null;
}

/** The document with this part in its place, or at its end. */
export function withPart(doc: string, title: string, text: string): string {
  const before = partTitled(doc, title);
  return before === null ? `${doc.trimEnd()}\n\n${text}\n` : doc.replace(before, () => text);
}
