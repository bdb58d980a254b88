import type { ComponentChildren } from "preact";
import { type Content, classNames } from "./attributes.ts";

export interface SkipLinkProps extends Content {
  readonly href?: string | undefined;
  readonly children?: ComponentChildren;
}

export function SkipLink({ href, text, children, classes, attributes }: SkipLinkProps) {
  return (
    <a
      href={href || "#content"}
      class={classNames("govuk-skip-link", classes)}
      {...attributes}
      data-module="govuk-skip-link"
    >
      {children ?? text}
    </a>
  );
}
