import { type Attributes, type Content, type Maybe, classNames, present } from "./attributes.ts";
import { SummaryAction, type SummaryActions } from "./summary-action.tsx";
import { SummaryCard, type SummaryCardOptions } from "./summary-card.tsx";

export interface SummaryRow {
  readonly key: Content;
  readonly value: Content;
  readonly actions?: SummaryActions | undefined;
  readonly classes?: string | undefined;
}

export interface SummaryListProps {
  readonly rows: readonly Maybe<SummaryRow>[];
  readonly card?: SummaryCardOptions | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export function SummaryList({ rows, card, classes, attributes }: SummaryListProps) {
  const shown = present(rows);
  const anyActions = shown.some((row) => row.actions?.items?.length);
  const list = (
    <dl class={classNames("govuk-summary-list", classes)} {...attributes}>
      {shown.map((row) => (
        <Row row={row} anyActions={anyActions} cardTitle={card?.title} />
      ))}
    </dl>
  );
  return card ? <SummaryCard {...card}>{list}</SummaryCard> : list;
}

interface RowProps {
  readonly row: SummaryRow;
  readonly anyActions: boolean;
  readonly cardTitle: Content | undefined;
}

function Row({ row, anyActions, cardTitle }: RowProps) {
  const actions = row.actions?.items ?? [];
  const names = classNames(
    "govuk-summary-list__row",
    anyActions && !row.actions?.items && "govuk-summary-list__row--no-actions",
    row.classes,
  );
  const [only] = actions;
  return (
    <div class={names}>
      <dt class={classNames("govuk-summary-list__key", row.key.classes)}>{row.key.text}</dt>
      <dd class={classNames("govuk-summary-list__value", row.value.classes)}>{row.value.text}</dd>
      {only && (
        <dd class={classNames("govuk-summary-list__actions", row.actions?.classes)}>
          {actions.length === 1 ? (
            <SummaryAction action={only} cardTitle={cardTitle} />
          ) : (
            <ul class="govuk-summary-list__actions-list">
              {actions.map((action) => (
                <li class="govuk-summary-list__actions-list-item">
                  <SummaryAction action={action} cardTitle={cardTitle} />
                </li>
              ))}
            </ul>
          )}
        </dd>
      )}
    </div>
  );
}
