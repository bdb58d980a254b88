import type { ComponentChildren } from "preact";
import type { AccountRow } from "./account-rows.ts";
import { DayCell, DoneCell, EffectCell, SourceCell, WhatCell } from "./entry-cells.tsx";

interface AccountTableProps {
  readonly caption: string;
  readonly rows: readonly AccountRow[];
  /** The names of the children read, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** The entry that was asked for. */
  readonly asked: string | null;
}

/** The account as rows; on a narrow screen each is a block with its headings inside. */
export function AccountTable({ caption, rows, names, asked }: AccountTableProps) {
  const alone = names.size === 1 ? [...names.values()][0] : undefined;
  const headings = [
    "Day",
    "What happened",
    alone ? `Effect on ${alone}` : "Effect on the child",
    "What was done, or why nothing",
    "Source",
  ];
  return (
    <table class="account">
      <caption class="govuk-visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {headings.map((heading) => (
            <th scope="col">{heading}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) =>
          row.sort === "entry" ? (
            <EntryRow
              row={row}
              name={alone ? null : (names.get(row.entry.childId) ?? null)}
              asked={asked}
              headings={headings}
            />
          ) : (
            <tr
              class={`account__between account__between--${row.sort}`}
              id={row.sort === "year" ? `y-${row.year}` : undefined}
            >
              <td colspan={headings.length}>
                <span>{row.sort === "year" ? row.year : row.words}</span>
              </td>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

interface EntryRowProps {
  readonly row: Extract<AccountRow, { sort: "entry" }>;
  readonly name: string | null;
  readonly asked: string | null;
  readonly headings: readonly string[];
}

function EntryRow({ row: { entry, alsoToldBy, together }, name, asked, headings }: EntryRowProps) {
  const [, , effect = "", done = ""] = headings;
  const classes = [
    "account__entry",
    together && "account__entry--together",
    entry.id === asked && "account__entry--asked",
  ];
  return (
    <tr class={classes.filter(Boolean).join(" ")} id={`e-${entry.id}`}>
      <th scope="row">
        <DayCell entry={entry} childName={name} />
      </th>
      <td>
        <WhatCell entry={entry} alsoToldBy={alsoToldBy} />
      </td>
      <Cell heading={effect}>
        <EffectCell entry={entry} />
      </Cell>
      <Cell heading={done}>
        <DoneCell entry={entry} />
      </Cell>
      <td class="account__source">
        <SourceCell entry={entry} />
      </td>
    </tr>
  );
}

function Cell({ heading, children }: { heading: string; children: ComponentChildren }) {
  return (
    <td>
      <span class="account__heading" aria-hidden="true">
        {heading}
      </span>
      {children}
    </td>
  );
}
