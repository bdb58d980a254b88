import type { Precision } from "@throughline/calendar";
import type {
  AdultServiceAnswer,
  CoupleKind,
  ParentKind,
  Quality,
  Sex,
  Support,
} from "@throughline/genogram";

/** What every fact of a family carries: who told it, from and to when it holds, and which fact it replaces. */
export interface Told {
  partnership_id: string;
  id: string;
  first_id: string;
  replaces_id: string | null;
  reason: string | null;
  withdrawn: boolean;
  began_from: Temporal.PlainDate | null;
  began_to: Temporal.PlainDate | null;
  began_precision: Precision | null;
  began_about: boolean | null;
  ended_from: Temporal.PlainDate | null;
  ended_to: Temporal.PlainDate | null;
  ended_precision: Precision | null;
  ended_about: boolean | null;
  said_by: string;
  said_on: Temporal.PlainDate;
  recorded_by: string;
  recorded_at: Temporal.Instant;
}

interface OnADay {
  day_from: Temporal.PlainDate | null;
  day_to: Temporal.PlainDate | null;
  day_precision: Precision | null;
  day_about: boolean | null;
}

export type DetailSort = "born" | "died" | "sex" | "pregnancy" | "gender" | "languages";
export type Answer = "yes" | "no" | "not known";

/** A person's name as a fact of a family; one given when a child's record was opened was told by nobody in particular. */
export interface NameTold extends Told {
  person_id: string;
  sort: "name" | "known as" | "former name";
  given: string;
  family: string;
}

/** The tables of facts of a family, each by its name. */
export interface FactTables {
  family_member: Told & {
    child_id: string;
    person_id: string;
    how: string | null;
    known_to_child: Answer | null;
  };
  person_detail: Told & OnADay & { person_id: string; sort: DetailSort; words: string | null };
  person_name: NameTold;
  whereabouts: Told & { person_id: string; words: string };
  person_merge: Told & { person_id: string; same_id: string };
  born_together: Told & { person_id: string; other_id: string; identical: boolean | null };
  parent_link: Told & { parent_id: string; person_id: string; kind: ParentKind };
  couple_episode: Told & {
    person_id: string;
    other_id: string;
    kind: CoupleKind;
    ending: "separated" | "divorced" | "died" | null;
  };
  parental_responsibility: Told & {
    person_id: string;
    holder_id: string | null;
    holder_named: string | null;
    answer: Answer;
    how: string | null;
  };
  contact_arrangement: Told & {
    person_id: string;
    with_id: string;
    arrangement: string;
    decided_by: string | null;
  };
  unknown_parent: Told & {
    person_id: string;
    other_id: string | null;
    parent: "mother" | "father" | "parent";
    found_id: string | null;
  };
  unknown_parent_try: Told &
    OnADay & { person_id: string; unknown_id: string; tried: string; came_of_it: string | null };
  relationship_observation: Told &
    OnADay & { person_id: string; other_id: string; quality: Quality; words: string | null };
  adult_service_asked: Told & {
    child_id: string;
    person_id: string;
    answer: AdultServiceAnswer;
    words: string | null;
  };
  family_review: Told & { child_id: string; told: string };
  household: Told & { child_id: string; name: string };
  household_member: Told & { person_id: string; home_id: string; nights: string | null };
  personal_care: Told & { carer_id: string; person_id: string; what: string };
  support: Told & {
    child_id: string;
    person_id: string | null;
    home_id: string | null;
    name: string;
    sort: Support["sort"];
    strength: Support["strength"];
    flow: Support["flow"];
    gives_care: boolean;
    what: string | null;
  };
}

export type FactTable = keyof FactTables;
export type { Sex };

declare module "../platform/database/tables.ts" {
  interface Tables extends Omit<FactTables, "person_name"> {}
}
