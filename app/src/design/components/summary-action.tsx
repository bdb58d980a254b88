import { type Content, classNames } from "./attributes.ts";

export interface SummaryActionOptions extends Content {
  readonly href: string;
  readonly visuallyHiddenText?: string | undefined;
}

export interface SummaryActions {
  readonly items?: readonly SummaryActionOptions[] | undefined;
  readonly classes?: string | undefined;
}

interface SummaryActionProps {
  readonly action: SummaryActionOptions;
  readonly cardTitle: Content | undefined;
}

export function SummaryAction({ action, cardTitle }: SummaryActionProps) {
  return (
    <a class={classNames("govuk-link", action.classes)} href={action.href} {...action.attributes}>
      {action.text}
      {(action.visuallyHiddenText || cardTitle) && (
        <span class="govuk-visually-hidden">
          {action.visuallyHiddenText && ` ${action.visuallyHiddenText}`}
          {cardTitle && <> ({cardTitle.text})</>}
        </span>
      )}
    </a>
  );
}
