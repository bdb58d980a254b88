import type { ComponentChildren } from "preact";
import { type Attributes, classNames } from "./attributes.ts";

export interface SummarisedError {
  readonly text: ComponentChildren;
  readonly href?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface ErrorSummaryProps {
  readonly titleText: ComponentChildren;
  readonly descriptionText?: ComponentChildren;
  readonly errorList?: readonly SummarisedError[] | undefined;
  readonly disableAutoFocus?: boolean | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export function ErrorSummary(props: ErrorSummaryProps) {
  const { titleText, descriptionText, errorList = [], disableAutoFocus, classes, attributes } = props;
  return (
    <div
      class={classNames("govuk-error-summary", classes)}
      data-disable-auto-focus={disableAutoFocus}
      {...attributes}
      data-module="govuk-error-summary"
    >
      <div role="alert">
        <h2 class="govuk-error-summary__title">{titleText}</h2>
        <div class="govuk-error-summary__body">
          {descriptionText && <p>{descriptionText}</p>}
          {errorList.length > 0 && (
            <ul class="govuk-list govuk-error-summary__list">
              {errorList.map((error) => (
                <li>
                  {error.href ? (
                    <a href={error.href} {...error.attributes}>
                      {error.text}
                    </a>
                  ) : (
                    error.text
                  )}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  );
}
