import type { ComponentChildren } from "preact";
import { type Attributes, type Content, classNames } from "./attributes.ts";
import { SummaryAction, type SummaryActions } from "./summary-action.tsx";

export interface SummaryCardTitle extends Content {
  readonly headingLevel?: 1 | 2 | 3 | 4 | undefined;
}

export interface SummaryCardOptions {
  readonly title?: SummaryCardTitle | undefined;
  readonly actions?: SummaryActions | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

type SummaryCardProps = SummaryCardOptions & { readonly children: ComponentChildren };

export function SummaryCard({ title, actions, classes, attributes, children }: SummaryCardProps) {
  const Heading = `h${title?.headingLevel ?? 2}` as const;
  const items = actions?.items ?? [];
  const [only] = items;
  const actionNames = classNames("govuk-summary-card__actions", actions?.classes);
  return (
    <div class={classNames("govuk-summary-card", classes)} {...attributes}>
      <div class="govuk-summary-card__title-wrapper">
        {title && (
          <Heading class={classNames("govuk-summary-card__title", title.classes)}>{title.text}</Heading>
        )}
        {only && items.length === 1 && (
          <div class={actionNames}>
            <SummaryAction action={only} cardTitle={title} />
          </div>
        )}
        {items.length > 1 && (
          <ul class={actionNames}>
            {items.map((action) => (
              <li class="govuk-summary-card__action">
                <SummaryAction action={action} cardTitle={title} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <div class="govuk-summary-card__content">{children}</div>
    </div>
  );
}
