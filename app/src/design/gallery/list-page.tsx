import { Breadcrumbs } from "../components/breadcrumbs.tsx";
import { Input } from "../components/input.tsx";
import { NotificationBanner } from "../components/notification-banner.tsx";
import { Pagination } from "../components/pagination.tsx";
import { Select } from "../components/select.tsx";
import { SummaryList } from "../components/summary-list.tsx";
import { Table } from "../components/table.tsx";
import { Tabs } from "../components/tabs.tsx";
import { Tag } from "../components/tag.tsx";
import { Page } from "../layout.tsx";
import { Panel } from "../record/card.tsx";
import { KeepableFilters } from "../record/keepable-filters.tsx";
import { Pill } from "../record/pill.tsx";
import { ScrollRegion } from "../record/scroll-region.tsx";

const head = ["Child", "Age", "Last seen", "Lead", "Next"].map((text) => ({ text }));
const rows = [
  ["Rowan Ashworth", "6 years 2 months", "18 November 2026", "Miriam Oyelaran", "Review, 8 December"],
  ["Idris Bello", "11 weeks", "20 November 2026", "Nobody yet", "Visit due 26 November"],
  ["Saoirse Żak-Keane", "14 years", "2 September 2026", "Miriam Oyelaran", "Nothing planned"],
].map((cells) => cells.map((text) => ({ text })));

/** A list with its filters, and the parts that do not belong to a form. */
export function ListPage() {
  return (
    <Page
      title="My children"
      viewer={{ name: "Miriam Oyelaran", agency: "Social care" }}
      nav="children"
      wide
      notice="Saved."
    >
      <Breadcrumbs items={[{ text: "My day", href: "#" }, { text: "My children" }]} />
      <h1 class="govuk-heading-l">My children</h1>
      <KeepableFilters
        label="Narrow the list"
        action="#"
        keepAt="#keep"
        clearHref="#"
        showing="3 of 31 children"
      >
        <Input name="words" label={{ text: "Words" }} />
        <Select
          name="lead"
          label={{ text: "Lead" }}
          items={[{ text: "Anybody" }, { text: "Me" }, { text: "Nobody yet" }]}
        />
      </KeepableFilters>
      <ScrollRegion label="My children">
        <Table
          caption="Children whose team I am in"
          captionClasses="govuk-visually-hidden"
          firstCellIsHeader
          head={head}
          rows={rows}
        />
      </ScrollRegion>
      <Pagination
        next={{ href: "#2" }}
        items={[
          { number: 1, href: "#1", current: true },
          { number: 2, href: "#2" },
        ]}
      />
      <Panel id="marks" title="Marks" action={{ text: "change", href: "#marks", about: "marks" }}>
        <p>
          <Pill>Note</Pill> <Pill tone="warm">Was not brought</Pill> <Pill tone="accent">Her voice</Pill>{" "}
          <Tag text="Draft" />
        </p>
      </Panel>
      <SummaryList
        rows={[
          {
            key: { text: "NHS number" },
            value: { text: "943 476 5919" },
            actions: { items: [{ href: "#", text: "Change", visuallyHiddenText: "NHS number" }] },
          },
          { key: { text: "Languages" }, value: { text: "English; some Makaton signs" } },
        ]}
      />
      <NotificationBanner titleId="told" text="The hospital has moved the appointment to 3 December." />
      <Tabs
        idPrefix="layer"
        items={[
          { label: "Everything", panel: { text: "287 entries." } },
          { label: "Chosen account", panel: { text: "34 entries, chosen by Miriam Oyelaran." } },
        ]}
      />
    </Page>
  );
}
