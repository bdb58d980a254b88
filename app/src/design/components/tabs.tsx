import type { ComponentChildren } from "preact";
import { type Attributes, type Maybe, classNames } from "./attributes.ts";

export interface TabPanel {
  readonly text?: string | undefined;
  readonly children?: ComponentChildren;
  readonly attributes?: Attributes | undefined;
}

export interface Tab {
  readonly label: string;
  readonly id?: string | undefined;
  readonly panel: TabPanel;
  readonly attributes?: Attributes | undefined;
}

export interface TabsProps {
  readonly items?: readonly Maybe<Tab>[] | undefined;
  readonly title?: string | undefined;
  readonly id?: string | undefined;
  readonly idPrefix?: string | undefined;
  readonly classes?: string | undefined;
  readonly attributes?: Attributes | undefined;
}

export function Tabs({ items = [], title, id, idPrefix = "", classes, attributes }: TabsProps) {
  const panelId = (tab: Tab, index: number) => tab.id ?? `${idPrefix}-${index + 1}`;
  return (
    <div id={id} class={classNames("govuk-tabs", classes)} {...attributes} data-module="govuk-tabs">
      <h2 class="govuk-tabs__title">{title ?? "Contents"}</h2>
      {items.length > 0 && (
        <ul class="govuk-tabs__list">
          {items.map(
            (tab, index) =>
              tab && (
                <li
                  class={classNames(
                    "govuk-tabs__list-item",
                    index === 0 && "govuk-tabs__list-item--selected",
                  )}
                >
                  <a class="govuk-tabs__tab" href={`#${panelId(tab, index)}`} {...tab.attributes}>
                    {tab.label}
                  </a>
                </li>
              ),
          )}
        </ul>
      )}
      {items.map(
        (tab, index) =>
          tab && (
            <div
              class={classNames("govuk-tabs__panel", index > 0 && "govuk-tabs__panel--hidden")}
              id={panelId(tab, index)}
              {...tab.panel.attributes}
            >
              {tab.panel.children ?? (tab.panel.text && <p class="govuk-body">{tab.panel.text}</p>)}
            </div>
          ),
      )}
    </div>
  );
}
