import type { Relation } from "./relations.ts";

/** Nothing in a record is changed or removed: what corrects or withdraws is added. So there are two things to do. */
export type Action = "read" | "add";
/** Both, reading first. */
export const actions: readonly Action[] = ["read", "add"];

/**
 * Whose of a kind: everybody's, only what one's own agency recorded, only what is about the adult one works with, or, of what
 * is added, what is new and what changes only words that one wrote oneself.
 */
export type Whose = "all" | "own agency" | "the adult" | "own words";

type Cells = Readonly<Partial<Record<Relation, Whose>>>;

/** One kind of record: what it is called in a sentence, and who may read and who may add it. Whoever is not named may not. */
export interface Line {
  readonly words: string;
  readonly read: Cells;
  readonly add: Cells;
}

const team = { team: "all", lead: "all", manager: "all" } as const;
const leaders = { lead: "all", manager: "all" } as const;
const readers = { ...team, auditor: "all", emergency: "all" } as const;

/** Who may see and add what. A kind that is not here is nobody's, and so is a relation that a line does not name. */
export const table = {
  child: {
    words: "who the child is and how they communicate",
    read: { ...readers, "adult services": "all" },
    add: team,
  },
  decisions: {
    words: "decisions on the plan",
    read: { ...readers, "adult services": "all" },
    add: leaders,
  },
  purpose: {
    words: "why agencies work with the family",
    read: { ...readers, "adult services": "all" },
    add: team,
  },
  team: {
    words: "the team around the child",
    read: { ...readers, "adult services": "all" },
    add: { ...leaders, team: "own agency" },
  },
  lead: {
    words: "who leads",
    read: { ...readers, "adult services": "all" },
    add: leaders,
  },
  chronology: {
    words: "the chronology",
    read: { ...readers, "adult services": "own agency" },
    add: { ...team, emergency: "own words", "adult services": "own agency" },
  },
  growth: { words: "growth", read: readers, add: team },
  appointments: { words: "appointments", read: readers, add: team },
  signs: { words: "signs and what explains them", read: readers, add: team },
  checks: { words: "the checks of practice", read: readers, add: team },
  exceptions: { words: "exceptions to checks", read: readers, add: { manager: "all" } },
  family: {
    words: "the family",
    read: { ...readers, "adult services": "the adult" },
    add: { ...team, "adult services": "the adult" },
  },
  files: { words: "files brought in", read: team, add: team },
  sharing: { words: "what was asked and shared", read: { ...team, auditor: "all" }, add: team },
  looks: {
    words: "who looked",
    read: { ...team, auditor: "all" },
    add: { ...readers, "adult services": "all" },
  },
  told: {
    words: "what the family was told of who looked",
    read: { ...team, auditor: "all" },
    add: team,
  },
  concerns: { words: "concerns raised about the child", read: readers, add: team },
  access: { words: "who may see the record", read: { ...team, auditor: "all" }, add: leaders },
} as const satisfies Record<string, Line>;

/** The name of a kind of record. */
export type Kind = keyof typeof table;

/** Every kind, in the order of the table. */
export const kinds: readonly Kind[] = Object.keys(table) as Kind[];

/** The same table, one row to a cell that is allowed: what a database keeps to decide by. */
export function cells(): { kind: Kind; action: Action; relation: Relation; whose: Whose }[] {
  return kinds.flatMap((kind) =>
    actions.flatMap((action) =>
      Object.entries(table[kind][action] as Cells).map(([relation, whose]) => ({
        kind,
        action,
        relation: relation as Relation,
        whose,
      })),
    ),
  );
}
