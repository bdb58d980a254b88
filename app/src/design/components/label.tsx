import type { ComponentChildren } from "preact";
import { type Content, classNames } from "./attributes.ts";

export interface LabelProps extends Content {
  readonly for?: string | undefined;
  readonly isPageHeading?: boolean | undefined;
  readonly children?: ComponentChildren;
}

export function Label({ for: target, isPageHeading, text, children, classes, attributes }: LabelProps) {
  const content = children ?? text;
  if (!content) return null;
  const label = (
    <label class={classNames("govuk-label", classes)} {...attributes} for={target}>
      {content}
    </label>
  );
  return isPageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label;
}
