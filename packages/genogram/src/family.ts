import type { PartKnownDay } from "@throughline/calendar";

/** A family as recorded: who, how they belong together, where they sleep and who helps. Each fact carries its days, so that `familyOn` can tell the family as at any of them. */
export interface Family {
  /** The child the drawing is about; null when it is about nobody in particular. */
  readonly index: string | null;
  readonly people: readonly Person[];
  readonly couples: readonly Couple[];
  readonly parentLinks: readonly ParentLink[];
  readonly unknownParents: readonly UnknownParent[];
  readonly births: readonly MultipleBirth[];
  readonly households: readonly Household[];
  readonly care: readonly Care[];
  readonly observations: readonly Observation[];
  readonly supports: readonly Support[];
  /** Left out where nobody has recorded asking about any adult service. */
  readonly adultServices?: readonly AdultServiceAsked[];
}

/** Sex as recorded; "not known" also when nobody has said. */
export type Sex = "female" | "male" | "not known";

/** A pregnancy recorded as a person: still expected, or how it ended. */
export type Pregnancy = "expected" | "stillborn" | "miscarried" | "ended";

/** Somebody in the family, or a pregnancy. */
export interface Person {
  readonly id: string;
  /** As it is to be shown; "" when the name is not known. */
  readonly name: string;
  readonly sex: Sex;
  /** Gender as told, shown in place of sex; null when it was not told apart from it. */
  readonly gender: string | null;
  /** For a pregnancy that is expected, the day it is due. */
  readonly born: PartKnownDay | null;
  /** "day not known" says that they died, and no more. */
  readonly died: PartKnownDay | "day not known" | null;
  readonly pregnancy: Pregnancy | null;
  /** Short words shown beneath the name: "restricted", "lives abroad". */
  readonly marks: readonly string[];
  /** Where they live is kept from whoever reads this, so that no home of theirs is no gap. A mark may say whom to ask. */
  readonly homeKept?: true;
}

/** What two people are to each other. */
export type CoupleKind = "married" | "civil partnership" | "living together" | "relationship" | "brief";

/** Two people who are or were partners; once for each pair, however often they parted and came together again. */
export interface Couple {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly episodes: readonly Episode[];
}

/** One stretch of a couple's time together; `to` null while it goes on, unless `end` says that it ended. */
export interface Episode {
  readonly kind: CoupleKind;
  readonly from: PartKnownDay | null;
  readonly to: PartKnownDay | null;
  readonly end: "separated" | "divorced" | "died" | null;
}

/** In what way somebody is a parent to a child, or stands in a parent's place. */
export type ParentKind =
  | "birth"
  | "adoptive"
  | "foster"
  | "step"
  | "special guardian"
  | "kinship carer"
  | "donor";

/** One person as one child's parent of one kind; a child may have several sets at a time. */
export interface ParentLink {
  readonly id: string;
  readonly parent: string;
  readonly child: string;
  readonly kind: ParentKind;
  readonly from: PartKnownDay | null;
  readonly to: PartKnownDay | null;
}

/** A birth parent nobody has been able to name: recorded as asked about, which is not the same as not recorded. */
export interface UnknownParent {
  readonly id: string;
  readonly children: readonly string[];
  /** The other birth parent, where known. */
  readonly other: string | null;
  readonly parent: "mother" | "father" | "parent";
  /** What was tried, when and by whom: "tried on 3 May 2025: his mother does not wish to say". */
  readonly words: string | null;
}

/** Twins, triplets or more; `identical` null when not known. */
export interface MultipleBirth {
  readonly id: string;
  readonly children: readonly string[];
  readonly identical: boolean | null;
}

/** A home and who sleeps there, from and to which day; one person may sleep in several. */
export interface Household {
  readonly id: string;
  readonly name: string;
  readonly members: readonly Member[];
}

/** Somebody's place in a household; `nights` in words when they do not always sleep there: "Fridays", "2 short-break nights a month". */
export interface Member {
  readonly person: string;
  readonly from: PartKnownDay | null;
  readonly to: PartKnownDay | null;
  readonly nights: string | null;
}

/** Personal care that one person gives another: washing, feeding, night care. */
export interface Care {
  readonly carer: string;
  readonly of: string;
  readonly what: string;
  readonly from: PartKnownDay | null;
  readonly to: PartKnownDay | null;
}

/** How two people were said to be with each other. */
export type Quality = "close" | "distant" | "conflict" | "cut off" | "abuse";

/** Somebody's observation of a relationship, never more than that; `directed`, from `a` to `b`, always so for abuse. */
export interface Observation {
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly quality: Quality;
  readonly directed: boolean;
  readonly saidBy: string;
  readonly on: PartKnownDay;
}

/** Somebody or something that supports a person or a household from outside it. */
export interface Support {
  readonly id: string;
  readonly name: string;
  readonly sort: "family" | "friend" | "service" | "community";
  /** The person or household supported. */
  readonly who: string;
  readonly strength: "strong" | "weak" | "stressful" | "not said";
  readonly flow: "to the family" | "both ways" | "from the family" | null;
  /** Whether they give the child personal care. */
  readonly givesCare: boolean;
  readonly from: PartKnownDay | null;
  readonly to: PartKnownDay | null;
}

/** What came of asking whether a service for adults, such as one for drinking or for mental health, works with somebody. */
export type AdultServiceAnswer = "yes" | "none" | "not asked" | "would not say";

/** That somebody was asked, or was not, whether an adult service works with them: the newest counts. "none" is an answer, which is not the same as not asked. */
export interface AdultServiceAsked {
  readonly id: string;
  readonly person: string;
  readonly answer: AdultServiceAnswer;
  /** Which services, where the answer is yes; else what was said; null where nothing was. */
  readonly words: string | null;
  readonly saidBy: string;
  readonly on: PartKnownDay;
}
