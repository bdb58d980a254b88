import type { Source } from "./source.ts";

/** The time is that of an assessment; that a family is recorded within it is our own rule. */
export const ourOwnUseOf: Source = {
  title: "Working Together to Safeguard Children",
  place: "45 working days is the longest an assessment may take; its use for recording the family is our own",
  seen: "general knowledge",
};

/** Genograms: three generations, with all families. */
export const peterborough: Source = {
  title: "Peterborough 2017: genograms",
  place: "three or more generations, with all families that we work with",
  seen: "text seen",
};

/** The pointer for practice on genograms and ecomaps. */
export const wales: Source = {
  title: "Wales Safeguarding Procedures, pointers for practice",
  place: "c3p-p15: genogram and eco-map",
  seen: "text seen",
};

/** Who is in the home and in the wider network, updated as families change. */
export const leeds: Source = {
  title: "Leeds Safeguarding Children Partnership: neglect toolkit",
  place: "who lives in the home, who is in the wider network, and updated as families change",
  seen: "text seen",
};

/** Trying to find a father, and writing down why he is not involved. */
export const cwmTaf: Source = {
  title: "Cwm Taf Morgannwg 2023: fathers",
  place:
    "record what was tried to find him, and why he is not involved; having no parental responsibility is no reason",
  seen: "text seen",
};

/** Any man in a caring role, father by birth or not. */
export const york: Source = {
  title: "City of York: engaging fathers",
  place: "any man with a caring role, living there or not",
  seen: "text seen",
};

/** A picture made at the start and looked at again. */
export const victoria: Source = {
  title: "Victoria (Australia), child protection manual: genograms",
  place: "looked at again with the family when decisions are made",
  seen: "text seen",
};
