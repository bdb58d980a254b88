import { Pagination, type PaginationItem } from "../design/components/pagination.tsx";
import type { ChronologyView } from "./chronology-view.ts";
import { readingHref } from "./reading.ts";

interface PageLinksProps {
  readonly childId: string;
  readonly view: ChronologyView;
}

/** The years of the account with how much each holds; an empty year is seen too. */
export function Years({ childId, view: { years, reading, pages } }: PageLinksProps) {
  if (years.length < 2) return null;
  const inOrder = reading.order === "oldest first" ? years : years.toReversed();
  return (
    <nav class="years" aria-label="Years">
      <ul class="years__list">
        {inOrder.map(({ year, count, page }) => (
          <li>
            {count === 0 ? (
              <span class="years__none">{year}</span>
            ) : (
              <a href={`${readingHref(childId, reading, { page: pages === 1 ? 1 : page })}#y-${year}`}>
                {year}
              </a>
            )}{" "}
            <span class="years__count">{count === 0 ? "none" : count}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The way to the pages before and after. */
export function OnePage({ childId, view: { page, pages, reading } }: PageLinksProps) {
  if (pages === 1) return null;
  const at = (number: number) => readingHref(childId, reading, { page: number });
  return (
    <Pagination
      landmarkLabel="Pages of the chronology"
      {...(page > 1 ? { previous: { href: at(page - 1) } } : {})}
      {...(page < pages ? { next: { href: at(page + 1) } } : {})}
      items={numbers(page, pages).map((number): PaginationItem =>
        number === null ? { ellipsis: true } : { number, href: at(number), current: number === page },
      )}
    />
  );
}

/** The first, the last, and those around this one. */
function numbers(page: number, pages: number): (number | null)[] {
  const near = Array.from({ length: pages }, (_, i) => i + 1).filter(
    (n) => n === 1 || n === pages || Math.abs(n - page) <= 1,
  );
  return near.flatMap((n, i) => (i > 0 && n - (near[i - 1] ?? n) > 1 ? [null, n] : [n]));
}
