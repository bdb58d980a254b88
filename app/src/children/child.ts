import type { Relation } from "@throughline/access";
import type { PartKnownDay } from "@throughline/calendar";
import type { Pronouns } from "./tables.ts";

/** A child whose record is open in front of somebody. */
export interface Child {
  readonly id: string;
  readonly personId: string;
  readonly given: string;
  readonly family: string;
  readonly knownAs: string | null;
  readonly born: PartKnownDay;
  readonly pronouns: Pronouns;
  readonly nhsNumber: string | null;
  readonly upn: string | null;
  readonly openedOn: Temporal.PlainDate;
  /** How the viewer stands to the child today, the strongest first. */
  readonly relations: readonly Relation[];
  /** The record takes nothing new: it was closed, or the child is grown up. */
  readonly isClosed: boolean;
}

export const fullName = ({ given, family }: Pick<Child, "given" | "family">): string => `${given} ${family}`;

/** Whether a team of the viewer's own works with the child. */
export const worksAsMember = ({ relations }: Pick<Child, "relations">): boolean =>
  relations.includes("team") || relations.includes("lead");

/** What everybody calls the child. */
export const firstName = ({ given, knownAs }: Pick<Child, "given" | "knownAs">): string => knownAs ?? given;

const words = {
  she: { subject: "she", object: "her", possessive: "her", has: "has" },
  he: { subject: "he", object: "him", possessive: "his", has: "has" },
  they: { subject: "they", object: "them", possessive: "their", has: "have" },
} as const;

export const pronounsOf = ({ pronouns }: Pick<Child, "pronouns">): (typeof words)[Pronouns] =>
  words[pronouns];
