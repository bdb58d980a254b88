import type { ComponentChildren } from "preact";
import { type Attributes, classNames } from "./attributes.ts";

export interface ButtonProps {
  readonly text?: string | undefined;
  readonly children?: ComponentChildren;
  readonly href?: string | undefined;
  readonly type?: "submit" | "button" | "reset" | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly id?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly preventDoubleClick?: boolean | undefined;
  readonly isStartButton?: boolean | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export function Button(props: ButtonProps) {
  const { text, children, href, type, name, value, id, disabled, preventDoubleClick, isStartButton } = props;
  const shared = {
    class: classNames("govuk-button", props.classes, isStartButton && "govuk-button--start"),
    "data-module": "govuk-button",
    ...props.attributes,
    ...(id && { id }),
  };
  const content = (
    <>
      {children && isStartButton ? <span>{children}</span> : (children ?? text)}
      {isStartButton && <StartIcon />}
    </>
  );
  if (href) {
    return (
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- it goes somewhere, and looks like a button
      <a href={href} role="button" draggable={false} {...shared}>
        {content}
      </a>
    );
  }
  return (
    <button
      type={type ?? "submit"}
      value={value}
      name={name}
      disabled={disabled}
      aria-disabled={disabled || undefined}
      data-prevent-double-click={preventDoubleClick}
      {...shared}
    >
      {content}
    </button>
  );
}

function StartIcon() {
  return (
    <svg
      class="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  );
}
