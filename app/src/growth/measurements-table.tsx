import { type TableRow, tableRows } from "./table-rows.ts";
import { ScrollRegion } from "../design/record/scroll-region.tsx";
import { agesDiffer } from "./ages-shown.ts";
import type { GrowthAccount } from "./growth-account.ts";
import type { Measure } from "@throughline/growth";

interface MeasurementsTableProps {
  readonly childId: string;
  readonly name: string;
  readonly account: GrowthAccount;
  readonly measure: Measure;
}

/** One measure as a table, latest first: where each stands at both ages, how it was taken, and what could not be. */
export function MeasurementsTable({ childId, name, account, measure }: MeasurementsTableProps) {
  const rows = tableRows(account, measure, childId);
  const both = agesDiffer(account.history);
  const headings = [
    "Day",
    name,
    ...(both ? ["SDS, corrected age", "SDS, age from birth"] : ["SDS"]),
    "Where it stands",
    "How it was taken",
    "From",
  ];
  return (
    <ScrollRegion label={`${name} as a table`}>
      <table class="govuk-table growth-table">
        <caption class="govuk-visually-hidden">{name}, latest first</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {headings.map((heading) => (
              <th scope="col" class="govuk-table__header">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {rows.map((row) => (
            <Row row={row} both={both} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ row, both }: { row: TableRow; both: boolean }) {
  const { href, day, value, sds, sdsFromBirth, where, asks, how, from, notMeasured } = row;
  return (
    <tr class={notMeasured ? "govuk-table__row growth-table__not" : "govuk-table__row"}>
      <th scope="row" class="govuk-table__header">
        {href === null ? (
          day
        ) : (
          <a class="govuk-link" href={href}>
            {day}
          </a>
        )}
      </th>
      <td class="govuk-table__cell">{value}</td>
      <td class="govuk-table__cell">{sds}</td>
      {both && <td class="govuk-table__cell">{sdsFromBirth}</td>}
      <td class="govuk-table__cell">
        {where}
        {asks.map((ask) => (
          <p class="growth-table__ask">{ask}</p>
        ))}
      </td>
      <td class="govuk-table__cell">{how}</td>
      <td class="govuk-table__cell">{from}</td>
    </tr>
  );
}
