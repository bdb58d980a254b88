import type { ComponentChildren } from "preact";

export interface KeepableFiltersProps {
  readonly label: string;
  readonly action: string;
  readonly also?: Readonly<Record<string, string>> | undefined;
  readonly keepAt?: string | undefined;
  readonly clearHref?: string | undefined;
  readonly showing?: string | undefined;
  readonly children: ComponentChildren;
}

/** Narrows a list by its address, so that what is shown can be sent, come back to and kept under a name. */
export function KeepableFilters(props: KeepableFiltersProps) {
  const { label, action, also = {}, keepAt, clearHref, showing, children } = props;
  return (
    <form class="filters" method="get" action={action} aria-label={label}>
      {Object.entries(also).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <div class="filters__fields">{children}</div>
      <div class="filters__foot">
        <button class="govuk-button govuk-button--secondary filters__button" type="submit">
          Show
        </button>
        {keepAt && (
          <button class="filters__keep" type="submit" formmethod="post" formaction={keepAt}>
            Keep these filters
          </button>
        )}
        {clearHref && (
          <a class="action" href={clearHref}>
            Clear
          </a>
        )}
        {showing && <p class="filters__showing">{showing}</p>}
      </div>
    </form>
  );
}
