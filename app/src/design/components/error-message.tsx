import type { ComponentChildren } from "preact";
import { type Content, classNames } from "./attributes.ts";

export interface ErrorMessageProps extends Content {
  readonly id?: string | undefined;
  readonly visuallyHiddenText?: string | undefined;
  readonly children?: ComponentChildren;
}

export function ErrorMessage(props: ErrorMessageProps) {
  const { id, visuallyHiddenText = "Error", text, children, classes, attributes } = props;
  return (
    <p id={id} class={classNames("govuk-error-message", classes)} {...attributes}>
      {visuallyHiddenText && (
        <>
          <span class="govuk-visually-hidden">{visuallyHiddenText}:</span>{" "}
        </>
      )}
      {children ?? text}
    </p>
  );
}
