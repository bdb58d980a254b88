import type { ComponentChildren } from "preact";
import { type Content, classNames } from "./attributes.ts";

export interface WarningTextProps extends Content {
  readonly iconFallbackText?: string | undefined;
  readonly children?: ComponentChildren;
}

export function WarningText({ iconFallbackText, text, children, classes, attributes }: WarningTextProps) {
  return (
    <div class={classNames("govuk-warning-text", classes)} {...attributes}>
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{iconFallbackText || "Warning"}</span> {children ?? text}
      </strong>
    </div>
  );
}
