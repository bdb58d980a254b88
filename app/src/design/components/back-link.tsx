import type { ComponentChildren } from "preact";
import { type Attributes, classNames } from "./attributes.ts";

export interface BackLinkProps {
  readonly href?: string | undefined;
  readonly text?: string | undefined;
  readonly children?: ComponentChildren;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export function BackLink({ href, text, children, classes, attributes }: BackLinkProps) {
  return (
    <a href={href || "#"} class={classNames("govuk-back-link", classes)} {...attributes}>
      {children ?? (text || "Back")}
    </a>
  );
}
