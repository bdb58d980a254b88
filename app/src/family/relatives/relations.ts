import { baby, child, partner, sibling, somebodyElse } from "./other-relations.tsx";
import { carer, grandparent, parent } from "./parent-relation.tsx";
import type { RelationSort } from "./relation-sort.ts";

/** As what somebody new may be added. */
export const relationSorts: readonly RelationSort[] = [
  parent,
  partner,
  child,
  sibling,
  grandparent,
  carer,
  baby,
  somebodyElse,
];

export const relationNamed = (key: string | undefined): RelationSort | undefined =>
  relationSorts.find((sort) => sort.key === key);
