import type { Family } from "../src/index.ts";
import { couple, episode, family, household, parents, person, written } from "./invented-family.ts";

/** Two fathers, a father not known, three homes, a foster placement, twins, two mothers and a stillbirth: all invented. */
export function elliesFamily(): Family {
  return family({
    index: "ellie",
    people: [
      person("maureen", "Maureen Marsh", "female", "1956"),
      person("arthur", "Arthur Marsh", "male", "1950", { died: "March 2019" }),
      person("olive", "Olive Tilley", "female", "about 1949", { died: "day not known" }),
      person("ron", "Ron Tilley", "male", "about 1947"),
      person("kay", "Kay Marsh", "female", "2 May 1992"),
      person("lee", "Lee Marsh", "male", "11 August 1988"),
      person("priya", "Priya Anand", "female", "1990"),
      person("dean", "Dean Tilley", "male", "1987"),
      person("gary", "Gary Holt", "male", "1989"),
      person("ruth", "Ruth Okafor", "female", "1971"),
      person("helen", "Helen Okafor", "female", "1974"),
      person("sam", "Sam Holt", "male", "19 January 2012"),
      person("ellie", "Ellie Marsh", "female", "3 July 2017"),
      person("baby", "Poppy", "female", "14 February 2019", { pregnancy: "stillborn" }),
      person("ava", "Ava Marsh", "female", "9 October 2020"),
      person("noah", "Noah Marsh", "male", "9 October 2020"),
      person("coming", "", "not known", "March 2027", { pregnancy: "expected" }),
      person("zara", "Zara Anand-Marsh", "female", "2018"),
    ],
    couples: [
      couple("arthur", "maureen", episode("married", "1980", "March 2019", "died")),
      couple("ron", "olive", episode("married", "1972")),
      couple("gary", "kay", episode("relationship", "2010", "2013")),
      couple("dean", "kay", episode("married", "June 2016", "2020", "divorced")),
      couple("lee", "priya", episode("living together", "2015")),
      couple("ruth", "helen", episode("civil partnership", "2009")),
    ],
    parentLinks: [
      ...parents("arthur maureen", "kay lee"),
      ...parents("ron olive", "dean"),
      ...parents("gary kay", "sam"),
      ...parents("dean kay", "ellie baby"),
      ...parents("kay", "ava noah coming"),
      ...parents("lee priya", "zara"),
      ...parents("ruth helen", "ellie", "foster", "4 March 2024"),
      ...parents("maureen", "sam", "special guardian", "2023"),
    ],
    unknownParents: [
      {
        id: "u1",
        children: ["ava", "noah"],
        other: "kay",
        parent: "father",
        words: "tried on 3 May 2025: Kay does not wish to say",
      },
    ],
    births: [{ id: "t1", children: ["ava", "noah"], identical: false }],
    households: [
      household("h1", "Okafor home", "ruth, helen, ellie", "4 March 2024"),
      household("h2", "Kay's flat", "kay, ava, noah, ellie:alternate Saturdays"),
      household("h3", "Maureen's house", "maureen, sam, ellie:one Friday a month"),
    ],
    care: [
      { carer: "ruth", of: "ellie", what: "feeding, nights", from: written("4 March 2024"), to: null },
      { carer: "helen", of: "ellie", what: "washing", from: written("4 March 2024"), to: null },
      { carer: "kay", of: "ellie", what: "feeding on Saturdays", from: written("2024"), to: null },
    ],
    observations: [
      {
        id: "o1",
        a: "ellie",
        b: "sam",
        quality: "close",
        directed: false,
        saidBy: "Ellie, with her symbol book",
        on: written("12 October 2026") ?? never(),
      },
      {
        id: "o2",
        a: "gary",
        b: "kay",
        quality: "abuse",
        directed: true,
        saidBy: "Kay Marsh, to her social worker",
        on: written("9 June 2025") ?? never(),
      },
    ],
    supports: [
      {
        id: "s1",
        name: "Lantern short breaks",
        sort: "service",
        who: "ellie",
        strength: "strong",
        flow: "to the family",
        givesCare: true,
        from: written("January 2025"),
        to: null,
      },
      {
        id: "s2",
        name: "Thornfield School",
        sort: "service",
        who: "ellie",
        strength: "strong",
        flow: "both ways",
        givesCare: true,
        from: null,
        to: null,
      },
      {
        id: "s3",
        name: "Housing office",
        sort: "service",
        who: "h2",
        strength: "stressful",
        flow: "from the family",
        givesCare: false,
        from: null,
        to: null,
      },
      {
        id: "s4",
        name: "Mosque kitchen",
        sort: "community",
        who: "h1",
        strength: "weak",
        flow: null,
        givesCare: false,
        from: null,
        to: null,
      },
    ],
  });
}

function never(): never {
  throw new RangeError("That is a day.");
}
