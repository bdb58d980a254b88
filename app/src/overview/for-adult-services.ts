import type { OpenRecord } from "../children/public.ts";
import { lastSixWeeks } from "../chronology/public.ts";
import { purposeOn } from "../decisions/public.ts";
import type { Tx } from "../platform/database/store.ts";
import { sharedWith } from "../sharing/public.ts";
import { teamOf } from "../team/public.ts";
import { adultFacts } from "./adult-facts.store.ts";
import type { AdultServicesPageProps } from "./adult-services-page.tsx";

/** What somebody who works with an adult of the family reads on a child's first page. */
export async function forAdultServices(tx: Tx, open: OpenRecord): Promise<AdultServicesPageProps> {
  const { child, today, viewer } = open;
  const members = await teamOf(tx, child.id, today);
  const recent = await lastSixWeeks(tx, child, today);
  const adults = members.flatMap(({ withAdult, agencyId }) =>
    withAdult !== null && agencyId === viewer.agencyId ? [withAdult] : [],
  );
  return {
    open,
    purpose: await purposeOn(tx, child.id, today),
    team: members.map(({ practitioner, role, agencyName, leads }) => ({
      name: practitioner,
      role: `${role}, ${agencyName}`,
      leads,
    })),
    adults: await Promise.all(
      [...new Map(adults.map((adult) => [adult.personId, adult])).values()].map(
        async ({ personId, name }) => ({ name, facts: await adultFacts(tx, personId) }),
      ),
    ),
    shared: await sharedWith(tx, viewer.agencyId, child.id),
    recent: recent.filter((row) => !("silence" in row)),
  };
}
