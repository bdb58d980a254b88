import type { ComponentChildren } from "preact";
import { type Attributes, classNames } from "./attributes.ts";

export interface DetailsProps {
  readonly summaryText: ComponentChildren;
  readonly text?: string | undefined;
  readonly children?: ComponentChildren;
  readonly id?: string | undefined;
  readonly open?: boolean | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export function Details({ summaryText, text, children, id, open, classes, attributes }: DetailsProps) {
  return (
    <details id={id} class={classNames("govuk-details", classes)} {...attributes} open={open}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summaryText}</span>
      </summary>
      <div class="govuk-details__text">{children ?? text}</div>
    </details>
  );
}
