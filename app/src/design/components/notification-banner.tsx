import type { ComponentChildren } from "preact";
import { type Attributes, classNames } from "./attributes.ts";

export interface NotificationBannerProps {
  readonly type?: "success" | undefined;
  readonly text?: string | undefined;
  readonly children?: ComponentChildren;
  readonly titleText?: ComponentChildren;
  readonly titleId?: string | undefined;
  readonly titleHeadingLevel?: 1 | 2 | 3 | 4 | undefined;
  readonly role?: "alert" | "region" | undefined;
  readonly disableAutoFocus?: boolean | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export function NotificationBanner(props: NotificationBannerProps) {
  const { text, children, titleId = "govuk-notification-banner-title", titleHeadingLevel = 2 } = props;
  const isSuccess = props.type === "success";
  const Heading = `h${titleHeadingLevel}` as const;
  return (
    <div
      class={classNames(
        "govuk-notification-banner",
        isSuccess && "govuk-notification-banner--success",
        props.classes,
      )}
      role={props.role ?? (isSuccess ? "alert" : "region")}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={props.disableAutoFocus}
      {...props.attributes}
    >
      <div class="govuk-notification-banner__header">
        <Heading class="govuk-notification-banner__title" id={titleId}>
          {props.titleText ?? (isSuccess ? "Success" : "Important")}
        </Heading>
      </div>
      <div class="govuk-notification-banner__content">
        {children ?? (text && <p class="govuk-notification-banner__heading">{text}</p>)}
      </div>
    </div>
  );
}
