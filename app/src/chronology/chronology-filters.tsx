import type { Child } from "../children/public.ts";
import { Input } from "../design/components/input.tsx";
import { Select, type SelectItem } from "../design/components/select.tsx";
import { KeepableFilters } from "../design/record/keepable-filters.tsx";
import { paths } from "../paths.ts";
import { problemAt } from "../platform/forms/fields.ts";
import type { ChronologyView } from "./chronology-view.ts";
import { themes } from "./entry.ts";
import { sentenceCase } from "./entry-words.ts";
import { everything, isFiltered } from "./filter.ts";
import { readingHref } from "./reading.ts";

interface ChronologyFiltersProps {
  readonly child: Child;
  readonly view: ChronologyView;
  readonly others: readonly { readonly id: string; readonly name: string }[];
}

/** Narrows the account by its address, which can be kept and sent. */
export function ChronologyFilters({ child, view, others }: ChronologyFiltersProps) {
  const { reading, entries, all } = view;
  const { filter, typed } = reading;
  const anybody: SelectItem = { text: "Anybody", value: "" };
  const also = filter.account === "chosen" ? { account: "chosen" } : undefined;
  const cleared = { ...everything, account: filter.account };
  return (
    <KeepableFilters
      label="Which part of the chronology"
      action={paths.chronology(child.id)}
      also={also}
      clearHref={
        isFiltered(filter) || reading.beside.length > 0
          ? readingHref(child.id, reading, { filter: cleared, beside: [] })
          : undefined
      }
      showing={
        isFiltered(filter)
          ? `${entries} of ${all} entries`
          : `${entries} ${entries === 1 ? "entry" : "entries"}`
      }
    >
      <Select
        name="agency"
        label={{ text: "Agency" }}
        items={[
          { text: "Any", value: "" },
          ...view.agencies.map(({ id, name }) => ({ text: name, value: id })),
        ]}
        value={filter.agency ?? ""}
      />
      <Select
        name="who"
        label={{ text: "Who" }}
        items={[anybody, ...view.authors.map((name) => ({ text: name, value: name }))]}
        value={filter.who ?? ""}
      />
      <Select
        name="theme"
        label={{ text: "About" }}
        items={[
          { text: "Anything", value: "" },
          ...themes.map((theme) => ({ text: sentenceCase(theme), value: theme })),
        ]}
        value={filter.theme ?? ""}
      />
      <Select
        name="tone"
        label={{ text: "Strength or worry" }}
        items={[
          { text: "Either or neither", value: "" },
          { text: "Strengths", value: "strength" },
          { text: "Worries", value: "worry" },
          { text: "Both at once", value: "both" },
        ]}
        value={filter.tone ?? ""}
      />
      <Input
        name="words"
        label={{ text: "Words" }}
        value={filter.words ?? ""}
        classes="govuk-input--width-10"
      />
      <Day name="from" label="From" value={typed.from} problem={problemAt(reading, "from")} />
      <Day name="to" label="To" value={typed.to} problem={problemAt(reading, "to")} />
      <Select
        name="order"
        label={{ text: "Read" }}
        items={[
          { text: "Newest first", value: "newest first" },
          { text: "Oldest first", value: "oldest first" },
        ]}
        value={reading.order}
      />
      {others.length > 0 && (
        <Select
          name="with"
          label={{ text: "Beside" }}
          items={[
            { text: "No other child", value: "" },
            ...others.map(({ id, name }) => ({ text: name, value: id })),
          ]}
          value={reading.beside[0] ?? ""}
        />
      )}
      {reading.beside.slice(1).map((id) => (
        <input type="hidden" name="with" value={id} />
      ))}
    </KeepableFilters>
  );
}

interface DayProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly problem: string | undefined;
}

function Day({ name, label, value, problem }: DayProps) {
  return (
    <Input
      name={name}
      label={{ text: label }}
      value={value}
      classes="govuk-input--width-10"
      attributes={{ title: "A day, a month or a year: 12 March 2024, March 2024 or 2024" }}
      errorMessage={problem ? { text: problem } : undefined}
    />
  );
}
