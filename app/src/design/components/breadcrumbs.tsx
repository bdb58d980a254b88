import type { ComponentChildren } from "preact";
import { type Attributes, classNames } from "./attributes.ts";

export interface Breadcrumb {
  readonly text?: ComponentChildren;
  readonly href?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface BreadcrumbsProps {
  readonly items: readonly Breadcrumb[];
  readonly labelText?: string | undefined;
  readonly collapseOnMobile?: boolean | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export function Breadcrumbs({ items, labelText, collapseOnMobile, classes, attributes }: BreadcrumbsProps) {
  const names = classNames(
    "govuk-breadcrumbs",
    classes,
    collapseOnMobile && "govuk-breadcrumbs--collapse-on-mobile",
  );
  return (
    <nav class={names} {...attributes} aria-label={labelText ?? "Breadcrumb"}>
      <ol class="govuk-breadcrumbs__list">
        {items.map((item) =>
          item.href ? (
            <li class="govuk-breadcrumbs__list-item">
              <a class="govuk-breadcrumbs__link" href={item.href} {...item.attributes}>
                {item.text}
              </a>
            </li>
          ) : (
            <li class="govuk-breadcrumbs__list-item" aria-current="page">
              {item.text}
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}
