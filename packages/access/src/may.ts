import { type Relation, relationNames } from "./relations.ts";
import { type Action, type Kind, type Line, table, type Whose } from "./table.ts";

/** Whoever asks: how they stand to the child, and for which agency they work. */
export interface Viewer {
  readonly practitionerId: string;
  readonly agencyId: string;
  /** None for somebody with no part in the child's life, for one whose teams have all ended, and for one who is barred. */
  readonly relations: readonly Relation[];
}

/** What is asked for: a kind of record of one child, and what is known of the very thing. */
export interface Thing {
  readonly kind: Kind;
  /** The agency that recorded it, or for which it will be; null where it is no one agency's. */
  readonly agencyId?: string | null;
  /** Who wrote what is corrected, withdrawn or otherwise changed; null where that is several people's, left out where it is new. */
  readonly recordedBy?: string | null;
  /** It is about nobody but an adult of the family with whom the viewer works. */
  readonly isOfTheAdult?: boolean;
  /** The agencies it is open to; null or left out where it is open to the whole team. */
  readonly openTo?: readonly string[] | null;
  /** The practitioners a sealed thing is open to, by name; null or left out where it is not sealed. */
  readonly sealedTo?: readonly string[] | null;
  /** The record is closed, or the child has turned 18 and nobody decided to keep it open. */
  readonly isClosed?: boolean;
}

/** Allowed, by the strongest relation that allows it, and whose of the kind; or not, in words for whoever asked. */
export type Verdict =
  | { readonly allowed: true; readonly by: Relation; readonly whose: Whose }
  | { readonly allowed: false; readonly why: string; readonly ask: string };

/** Kinds that a closed record still takes: who may see it, that somebody looked and the family was told, and that there is a concern. */
export const takenWhenClosed: ReadonlySet<Kind> = new Set<Kind>(["access", "looks", "told", "concerns"]);

/** May this be read or added? If not: a sentence that says why, and one that says whom to ask. */
export function may(viewer: Viewer, action: Action, thing: Thing): Verdict {
  const line: Line | undefined = Object.hasOwn(table, thing.kind) ? table[thing.kind] : undefined;
  if (viewer.relations.length === 0)
    return no(
      "You have no part in this child’s team today.",
      "Ask the child’s lead professional, or your own manager, to add your team.",
    );
  if (line === undefined)
    return no("Nobody may see this kind of record yet.", "Ask whoever looks after Throughline.");
  const by = relationNames.find(
    (relation) => viewer.relations.includes(relation) && isCell(line[action][relation], viewer, thing),
  );
  if (by === undefined) return no(refused(viewer, action, line), ASK_LEAD);
  if (action === "add" && thing.isClosed === true && !takenWhenClosed.has(thing.kind))
    return no(
      "This record is closed: it can be read, and nothing is added to it.",
      "Whoever leads or manages can open it again, with a reason.",
    );
  if (thing.openTo && !thing.openTo.includes(viewer.agencyId))
    return no("This is restricted to other agencies.", "Ask the agency that holds it.");
  if (thing.sealedTo && !thing.sealedTo.includes(viewer.practitionerId))
    return no("This is sealed, and open to named practitioners only.", "Ask the agency that holds it.");
  return { allowed: true, by, whose: line[action][by] ?? "all" };
}

function isCell(whose: Whose | undefined, { agencyId, practitionerId }: Viewer, thing: Thing): boolean {
  if (whose === "own words") return thing.recordedBy === undefined || thing.recordedBy === practitionerId;
  if (whose === "own agency") return thing.agencyId === undefined || thing.agencyId === agencyId;
  if (whose === "the adult") return thing.isOfTheAdult !== false;
  return whose === "all";
}

const ASK_LEAD = "Ask whoever leads for the child, or their manager.";
const no = (why: string, ask: string): Verdict => ({ allowed: false, why, ask });

const howTheyStand: Record<Relation, string> = {
  manager: "As a manager",
  lead: "As whoever leads",
  team: "As one of the team around the child",
  "adult services": "As somebody who works with an adult of the family",
  auditor: "As an auditor",
  emergency: "With a record opened in an emergency",
  "front door": "At the front door",
  "business unit": "As the partnership’s business unit",
};

function refused({ relations }: Viewer, action: Action, line: Line): string {
  const strongest = relationNames.find((relation) => relations.includes(relation));
  const standing = strongest === undefined ? "Today" : howTheyStand[strongest];
  if (action === "read") return `${standing} you may not see ${line.words}.`;
  return relations.some((relation) => line.add[relation] === "own words")
    ? `${standing} you may add to ${line.words}, and change there only what you wrote yourself.`
    : `${standing} you may not add to ${line.words}.`;
}
