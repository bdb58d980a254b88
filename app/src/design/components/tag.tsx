import type { ComponentChildren } from "preact";
import { type Content, classNames } from "./attributes.ts";

export interface TagProps extends Content {
  readonly children?: ComponentChildren;
}

export function Tag({ text, children, classes, attributes }: TagProps) {
  return (
    <strong class={classNames("govuk-tag", classes)} {...attributes}>
      {children ?? text}
    </strong>
  );
}
