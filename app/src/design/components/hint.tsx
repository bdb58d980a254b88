import type { ComponentChildren } from "preact";
import { type Content, classNames } from "./attributes.ts";

export interface HintProps extends Content {
  readonly id?: string | undefined;
  readonly children?: ComponentChildren;
}

export function Hint({ id, text, children, classes, attributes }: HintProps) {
  return (
    <div id={id} class={classNames("govuk-hint", classes)} {...attributes}>
      {children ?? text}
    </div>
  );
}
