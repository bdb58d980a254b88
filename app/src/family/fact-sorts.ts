import type { FactSort } from "./fact-sort.ts";
import { adultServices } from "./sorts/adult-services.tsx";
import { care } from "./sorts/care.tsx";
import { contact } from "./sorts/contact.tsx";
import { couples } from "./sorts/couples.tsx";
import { births, deaths, genders, languages, pregnancies, sexes } from "./sorts/details.tsx";
import { homes } from "./sorts/homes.tsx";
import { members } from "./sorts/members.tsx";
import { lookedThrough } from "./sorts/looked-through.tsx";
import { merges } from "./sorts/merges.tsx";
import { names } from "./sorts/names.tsx";
import { observations } from "./sorts/observations.tsx";
import { parents } from "./sorts/parents.tsx";
import { responsibility } from "./sorts/responsibility.tsx";
import { sleeping } from "./sorts/sleeping.tsx";
import { supports } from "./sorts/supports.tsx";
import { twins } from "./sorts/twins.tsx";
import { tries, unknownParents } from "./sorts/unknown-parents.tsx";
import { whereabouts } from "./sorts/whereabouts.tsx";

/** Every sort of fact about a family, in the order in which a person's page tells them. */
export const factSorts: readonly FactSort[] = [
  names,
  births,
  deaths,
  pregnancies,
  sexes,
  genders,
  languages,
  whereabouts,
  members,
  parents,
  couples,
  twins,
  responsibility,
  contact,
  sleeping,
  care,
  adultServices,
  unknownParents,
  tries,
  observations,
  merges,
  homes,
  supports,
  lookedThrough,
];

export const sortNamed = (key: string | undefined): FactSort | undefined =>
  factSorts.find((sort) => sort.key === key);
