import type { PartKnownDay } from "@throughline/calendar";

/** Somebody who is or was the child's parent, or stands in a parent's place today. */
export interface ParentOrCarer {
  readonly id: string;
  /** As they are called: a name, or "Jonah's father, whose name is not known". */
  readonly name: string;
  /** What they are to the child: "father", "special guardian". */
  readonly relation: string;
  readonly sex: "female" | "male" | "not known";
  /** True of a parent by birth or adoption: the child descends from them. */
  readonly descent: boolean;
  readonly died: boolean;
  readonly livesWithChild: boolean;
  /** Whether they have parental responsibility, as it was told; null when nobody has recorded it. */
  readonly responsibility: "yes" | "no" | "not known" | null;
  /** Whether it is recorded how they and the child see each other. */
  readonly contactRecorded: boolean;
  /** How many of their own parents are recorded, or stated as not known. */
  readonly parentsStated: number;
  readonly recordedOn: Temporal.PlainDate;
}

/** A parent of the child nobody has been able to name, and what was tried. */
export interface NotKnownParent {
  readonly id: string;
  readonly parent: "mother" | "father" | "parent";
  readonly recordedOn: Temporal.PlainDate;
  readonly tries: readonly { readonly on: PartKnownDay; readonly words: string }[];
}

/** A home in which the child sleeps today, and who else does. */
export interface Home {
  readonly id: string;
  readonly name: string;
  /** Everybody else who sleeps there, grown or not, by name; "" for somebody whose name is not known. */
  readonly others: readonly string[];
  readonly recordedOn: Temporal.PlainDate;
}

/** Somebody who cares or helps, for the ecomap. */
export interface Helper {
  readonly id: string;
  readonly words: string;
  readonly recordedOn: Temporal.PlainDate;
}

/** What is recorded of a child's family today, as far as the checks read it. */
export interface FamilyFacts {
  readonly parents: readonly ParentOrCarer[];
  readonly notKnown: readonly NotKnownParent[];
  readonly homes: readonly Home[];
  /** Who holds the child's whereabouts, where they are protected and kept from whoever reads this. */
  readonly homesProtected?: string;
  /** Everybody who gives the child personal care. */
  readonly care: readonly Helper[];
  /** Everybody and everything that helps the family from outside its homes. */
  readonly help: readonly Helper[];
  /** Each day on which something of the family was recorded, changed, or gone through and found as it stands. */
  readonly recordedOn: readonly Temporal.PlainDate[];
}
