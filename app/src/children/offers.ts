import { type Kind, may, type Thing, type Verdict, type Whose } from "@throughline/access";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import type { Offers } from "../platform/http/only-offered.ts";
import type { Child } from "./child.ts";
import { doorTo } from "./doors.ts";

interface Open {
  readonly child: Pick<Child, "relations" | "isClosed">;
  readonly viewer: Pick<Viewer, "agencyId" | "practitionerId">;
}

/** Whose of a kind of record the viewer may read of this child; null where nobody's. */
export function reads({ child: { relations }, viewer }: Open, kind: Kind): Whose | null {
  const { agencyId, practitionerId } = viewer;
  const whose = relations.map((relation) => {
    const verdict = may({ agencyId, practitionerId, relations: [relation] }, "read", { kind });
    return verdict.allowed ? verdict.whose : null;
  });
  return (["all", "own agency", "the adult"] as const).find((one) => whose.includes(one)) ?? null;
}

/** Whether the viewer may add this kind, for an agency where it is one agency's. */
export function adds({ child, viewer }: Open, kind: Kind, forAgencyId?: string): boolean {
  const { agencyId, practitionerId } = viewer;
  const { relations, isClosed } = child;
  const thing = { kind, isClosed, ...(forAgencyId !== undefined && { agencyId: forAgencyId }) };
  return may({ agencyId, practitionerId, relations }, "add", thing).allowed;
}

/** The same of what changes something that is there: whose it is, and who wrote it; and if not, why. */
export function changes(
  { child, viewer }: Open,
  thing: Pick<Thing, "kind" | "agencyId" | "recordedBy">,
): Verdict {
  const { relations, isClosed } = child;
  const { agencyId, practitionerId } = viewer;
  return may({ agencyId, practitionerId, relations }, "add", { ...thing, isClosed });
}

/** Which of this record's addresses its pages offer the viewer. */
export function offersOf(child: Child, viewer: Viewer): Offers {
  const { relations, isClosed } = child;
  const { agencyId, practitionerId } = viewer;
  const here = paths.child(child.id);
  const doorOf = (method: string, address: string) =>
    address === here || address.startsWith(`${here}/`) || address.startsWith(`${here}?`)
      ? doorTo(method, address)
      : null;
  return {
    goes(method, address) {
      const door = doorOf(method, address);
      if (!door) return true;
      const { action, ...thing } = door;
      return may({ agencyId, practitionerId, relations }, action, { ...thing, isClosed }).allowed;
    },
    isRead: (address) => doorOf("GET", address)?.action === "read",
  };
}
