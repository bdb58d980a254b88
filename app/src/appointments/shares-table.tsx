import type { ServiceShare } from "@throughline/appointments";
import { ScrollRegion } from "../design/record/scroll-region.tsx";

const columns: readonly (readonly [heading: string, of: (share: ServiceShare) => number])[] = [
  ["Offered", ({ offered }) => offered],
  ["Reached", ({ reached }) => reached],
  ["Was not brought", ({ notBrought }) => notBrought],
  ["Nobody in", ({ noAccess }) => noAccess],
  ["Came late, not seen", ({ cameLate }) => cameLate],
  ["Cancelled by the family", ({ cancelledByFamily }) => cancelledByFamily],
  ["Cancelled by the service", ({ cancelledByService }) => cancelledByService],
  ["Moved", ({ moved }) => moved],
  ["Did not attend on their own", ({ ownMissed }) => ownMissed],
  ["Not recorded", ({ unknown }) => unknown],
];

/** How much of what was offered a child was brought to, service by service, beside the counts. */
export function SharesTable({ services, whole }: { services: readonly ServiceShare[]; whole: ServiceShare }) {
  const all = [...services, whole];
  const always = ["Offered", "Reached", "Was not brought"];
  const shown = columns.filter(
    ([heading, of]) => always.includes(heading) || all.some((share) => of(share) > 0),
  );
  return (
    <ScrollRegion label="Brought, by service, as a table">
      <table class="govuk-table appointment-shares">
        <caption class="govuk-visually-hidden">Brought, by service</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            <th scope="col" class="govuk-table__header">
              Service
            </th>
            <th scope="col" class="govuk-table__header">
              Brought
            </th>
            {shown.map(([heading]) => (
              <th scope="col" class="govuk-table__header">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {all.map((share) => (
            <tr class={share === whole ? "govuk-table__row appointment-shares__whole" : "govuk-table__row"}>
              <th scope="row" class="govuk-table__header">
                {share.name}
                {share.essential && share !== whole && (
                  <span class="appointment-shares__essential"> essential</span>
                )}
              </th>
              <td class="govuk-table__cell">{broughtWords(share)}</td>
              {shown.map(([, of]) => (
                <td class="govuk-table__cell">{of(share)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

const FEW = 5;

/** "11 of 14, 79%"; of a few, no share in a hundred, which would say more than they can. */
export function broughtWords({ brought: { count, of } }: Pick<ServiceShare, "brought">): string {
  if (of === 0) return "None stood";
  return of < FEW ? `${count} of ${of}` : `${count} of ${of}, ${Math.round((100 * count) / of)}%`;
}
