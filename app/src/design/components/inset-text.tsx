import type { ComponentChildren } from "preact";
import { type Content, classNames } from "./attributes.ts";

export interface InsetTextProps extends Content {
  readonly id?: string | undefined;
  readonly children?: ComponentChildren;
}

export function InsetText({ id, text, children, classes, attributes }: InsetTextProps) {
  return (
    <div id={id} class={classNames("govuk-inset-text", classes)} {...attributes}>
      {children ?? text}
    </div>
  );
}
