import type { ComponentChildren } from "preact";
import { type Attributes, type Content, classNames } from "./attributes.ts";

export interface Legend extends Content {
  readonly isPageHeading?: boolean | undefined;
}

export interface FieldsetProps {
  readonly legend?: Legend | undefined;
  readonly role?: "group" | "presentation" | "radiogroup" | undefined;
  readonly describedBy?: string | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
  readonly children?: ComponentChildren;
}

export function Fieldset({ legend, role, describedBy, classes, attributes, children }: FieldsetProps) {
  return (
    <fieldset
      class={classNames("govuk-fieldset", classes)}
      role={role}
      aria-describedby={describedBy}
      {...attributes}
    >
      {legend?.text && (
        <legend class={classNames("govuk-fieldset__legend", legend.classes)}>
          {legend.isPageHeading ? <h1 class="govuk-fieldset__heading">{legend.text}</h1> : legend.text}
        </legend>
      )}
      {children}
    </fieldset>
  );
}
