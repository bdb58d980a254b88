import { showDay, showPartKnownDay } from "@throughline/calendar";
import type { Plotted } from "@throughline/growth";
import { entryHref } from "../chronology/public.ts";
import { ScrollRegion } from "../design/record/scroll-region.tsx";
import type { Placed } from "./growth-account.ts";
import { bandWords, sdsWords, valueWords } from "./growth-words.ts";

interface MeasurementsTableProps {
  readonly childId: string;
  readonly name: string;
  readonly measurements: readonly Placed[];
  /** Those that were worked out from others: no entry holds them. */
  readonly worked: readonly Plotted[];
}

/** One measure as a table, latest first, with where each stands or why that cannot be said. */
export function MeasurementsTable({ childId, name, measurements, worked }: MeasurementsTableProps) {
  return (
    <ScrollRegion label={`${name} as a table`}>
      <table class="govuk-table growth-table">
        <caption class="govuk-visually-hidden">{name}, latest first</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {["Day", name, "SDS", "Where it stands", "From"].map((heading) => (
              <th scope="col" class="govuk-table__header">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {measurements.map((one) => (
            <Row childId={childId} one={one} />
          ))}
          {worked.map((point) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                {showDay(point.on)}
              </th>
              <td class="govuk-table__cell">{valueWords(point)}</td>
              <td class="govuk-table__cell">{sdsWords(point.standing.sds ?? 0)}</td>
              <td class="govuk-table__cell">{bandWords(point.standing.band ?? "")}</td>
              <td class="govuk-table__cell">The weight and height of that day</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function Row({ childId, one: { kept, standing, none, asks } }: { childId: string; one: Placed }) {
  const { value, unit, note, happened, entryId, agencyName } = kept;
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        <a class="govuk-link" href={entryHref(childId, entryId)}>
          {showPartKnownDay(happened)}
        </a>
      </th>
      <td class="govuk-table__cell">
        {value} {unit}
      </td>
      <td class="govuk-table__cell">{typeof standing?.sds === "number" ? sdsWords(standing.sds) : "None"}</td>
      <td class="govuk-table__cell">
        {standing?.band ? bandWords(standing.band) : none}
        {asks.map((ask) => (
          <p class="growth-table__ask">{ask}</p>
        ))}
      </td>
      <td class="govuk-table__cell">
        {agencyName}
        {note && `. ${note}`}
      </td>
    </tr>
  );
}
