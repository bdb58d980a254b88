import type { ComponentChildren } from "preact";
import { type Attributes, type Maybe, classNames, present } from "./attributes.ts";

export interface PaginationLink {
  readonly href: string;
  readonly text?: ComponentChildren;
  readonly labelText?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface PaginationItem {
  readonly number?: number | string | undefined;
  readonly href?: string | undefined;
  readonly current?: boolean | undefined;
  readonly ellipsis?: boolean | undefined;
  readonly visuallyHiddenText?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export interface PaginationProps {
  readonly previous?: PaginationLink | undefined;
  readonly next?: PaginationLink | undefined;
  readonly items?: readonly Maybe<PaginationItem>[] | undefined;
  readonly landmarkLabel?: string | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export function Pagination({ previous, next, items, landmarkLabel, classes, attributes }: PaginationProps) {
  const isBlock = !items && Boolean(next ?? previous);
  return (
    <nav
      class={classNames("govuk-pagination", isBlock && "govuk-pagination--block", classes)}
      aria-label={landmarkLabel ?? "Pagination"}
      {...attributes}
    >
      {previous?.href && <ArrowLink link={previous} direction="prev" isBlock={isBlock} />}
      {items && (
        <ul class="govuk-pagination__list">
          {present(items)
            .filter((item) => item.ellipsis ?? item.number)
            .map((item) => (
              <Item {...item} />
            ))}
        </ul>
      )}
      {next?.href && <ArrowLink link={next} direction="next" isBlock={isBlock} />}
    </nav>
  );
}

interface ArrowLinkProps {
  readonly link: PaginationLink;
  readonly direction: "prev" | "next";
  readonly isBlock: boolean;
}

function ArrowLink({ link, direction, isBlock }: ArrowLinkProps) {
  const arrowFirst = isBlock || direction === "prev";
  return (
    <div class={`govuk-pagination__${direction}`}>
      <a class="govuk-link govuk-pagination__link" href={link.href} rel={direction} {...link.attributes}>
        {arrowFirst && <Arrow direction={direction} />}
        <span
          class={classNames(
            "govuk-pagination__link-title",
            isBlock && !link.labelText && "govuk-pagination__link-title--decorated",
          )}
        >
          {link.text ?? <UsualTitle direction={direction} />}
        </span>
        {link.labelText && isBlock && (
          <>
            <span class="govuk-visually-hidden">:</span>
            <span class="govuk-pagination__link-label">{link.labelText}</span>
          </>
        )}
        {!arrowFirst && <Arrow direction={direction} />}
      </a>
    </div>
  );
}

function UsualTitle({ direction }: { direction: "prev" | "next" }) {
  return (
    <>
      {direction === "prev" ? "Previous" : "Next"}
      <span class="govuk-visually-hidden"> page</span>
    </>
  );
}

function Item({ number, href, current, ellipsis, visuallyHiddenText, attributes }: PaginationItem) {
  const names = classNames(
    "govuk-pagination__item",
    current && "govuk-pagination__item--current",
    ellipsis && "govuk-pagination__item--ellipsis",
  );
  if (ellipsis) return <li class={names}>⋯</li>;
  return (
    <li class={names}>
      <a
        class="govuk-link govuk-pagination__link"
        {...(href && { href })}
        aria-label={visuallyHiddenText ?? `Page ${number}`}
        aria-current={current ? "page" : undefined}
        {...attributes}
      >
        {number}
      </a>
    </li>
  );
}

const arrows = {
  prev: "m6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z",
  next: "m8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z",
};

function Arrow({ direction }: { direction: "prev" | "next" }) {
  return (
    <svg
      class={`govuk-pagination__icon govuk-pagination__icon--${direction}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={arrows[direction]} />
    </svg>
  );
}
