import { type Attributes, type Content, type Maybe, classNames, present } from "./attributes.ts";

export interface TableCell extends Content {
  readonly format?: "numeric" | (string & {}) | undefined;
  readonly colspan?: number | undefined;
  readonly rowspan?: number | undefined;
}

export interface TableProps {
  readonly rows: readonly Maybe<readonly TableCell[]>[];
  readonly head?: readonly TableCell[] | undefined;
  readonly caption?: string | undefined;
  readonly captionClasses?: string | undefined;
  readonly firstCellIsHeader?: boolean | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export function Table(props: TableProps) {
  const { rows, head, caption, captionClasses, firstCellIsHeader = false } = props;
  return (
    <table class={classNames("govuk-table", props.classes)} {...props.attributes}>
      {caption && <caption class={classNames("govuk-table__caption", captionClasses)}>{caption}</caption>}
      {head && (
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {head.map((cell) => (
              <th
                scope="col"
                class={classNames("govuk-table__header", formatted("header", cell), cell.classes)}
                {...spans(cell)}
              >
                {cell.text}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody class="govuk-table__body">
        {present(rows).map((row) => (
          <tr class="govuk-table__row">
            {row.map((cell, index) =>
              index === 0 && firstCellIsHeader ? (
                <th scope="row" class={classNames("govuk-table__header", cell.classes)} {...spans(cell)}>
                  {cell.text}
                </th>
              ) : (
                <td
                  class={classNames("govuk-table__cell", formatted("cell", cell), cell.classes)}
                  {...spans(cell)}
                >
                  {cell.text}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const formatted = (part: "header" | "cell", cell: TableCell) =>
  cell.format && `govuk-table__${part}--${cell.format}`;

const spans = (cell: TableCell) => ({ colspan: cell.colspan, rowspan: cell.rowspan, ...cell.attributes });
