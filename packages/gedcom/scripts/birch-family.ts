import { isProblem, type PartKnownDay, readPartKnownDay } from "@throughline/calendar";
import type { Couple, Episode, Family, ParentKind, ParentLink, Person, Sex } from "@throughline/genogram";

/** A day as it is written, "3 July 2017" or "about 1950"; null stays null. */
export function day(text: string | null): PartKnownDay | null {
  if (text === null) return null;
  const read = readPartKnownDay(text);
  if (isProblem(read)) throw new RangeError(read.problem);
  return read;
}

/** An invented person. */
export function person(id: string, sex: Sex, born: string | null = null, more: Partial<Person> = {}): Person {
  const name = `${id.charAt(0).toUpperCase()}${id.slice(1)} Birch`;
  return { id, name, sex, gender: null, born: day(born), died: null, pregnancy: null, marks: [], ...more };
}

/** One stretch of a couple's time together. */
export function episode(
  kind: Episode["kind"],
  from: string | null = null,
  to: string | null = null,
  end: Episode["end"] = null,
): Episode {
  return { kind, from: day(from), to: day(to), end };
}

/** An invented couple. */
export function couple(a: string, b: string, ...episodes: readonly Episode[]): Couple {
  return { id: `${a}-${b}`, a, b, episodes };
}

/** Some parents of some children, named with blanks between, all of one kind. */
export function parents(
  of: string,
  children: string,
  kind: ParentKind = "birth",
  from: string | null = null,
  to: string | null = null,
): readonly ParentLink[] {
  return children.split(" ").flatMap((child) =>
    of.split(" ").map((parent) => {
      const id = `${parent} ${kind} ${child} ${from ?? ""}`;
      return { id, parent, child, kind, from: day(from), to: day(to) };
    }),
  );
}

/** A family with only what is given. */
export function family(given: Partial<Family>): Family {
  const none = { couples: [], parentLinks: [], unknownParents: [], births: [], households: [], care: [] };
  return { index: null, people: [], ...none, observations: [], supports: [], ...given };
}

/** Three generations, invented: a foster placement before an adoption, two mothers, a father not known, twins and a stillbirth. */
export function birchFamily(): Family {
  return family({
    index: "wren",
    people: [
      person("edith", "female", "1939", { died: day("March 2019") }),
      person("frank", "male", "about 1936", { died: "day not known" }),
      person("gail", "female", "2 May 1962", { marks: ["lives abroad"] }),
      person("hugh", "male", "summer 1960"),
      person("isla", "female", "11 August 1988"),
      person("joan", "female", "1986", { gender: "non-binary" }),
      person("kofi", "male", null),
      person("lena", "female", "1971"),
      person("marc", "male", "1970"),
      person("wren", "female", "3 July 2017"),
      person("otto", "male", "9 October 2020"),
      person("pia", "female", "9 October 2020"),
      person("quin", "not known", "14 February 2019", { pregnancy: "stillborn", name: "" }),
      person("rory", "not known", "March 2027", { pregnancy: "expected", name: "" }),
      person("sol", "male", "2012", { gender: "X", sex: "not known" }),
      person("tess", "female", null, { pregnancy: "miscarried", died: day("June 2015"), name: "" }),
    ],
    couples: [
      couple("edith", "frank", episode("married", "1958", "March 2019", "died")),
      couple(
        "gail",
        "hugh",
        episode("married", "1985", "1995", "divorced"),
        episode("living together", "2001"),
      ),
      couple("isla", "joan", episode("civil partnership", "7 July 2015")),
      couple("isla", "kofi", episode("brief", "about 2016", "2016")),
      couple("lena", "marc", episode("married"), episode("relationship", "2020", "2021", "separated")),
    ],
    parentLinks: [
      ...parents("edith frank", "gail"),
      ...parents("gail hugh", "isla"),
      ...parents("isla kofi", "wren quin tess"),
      ...parents("isla", "otto pia rory sol"),
      ...parents("marc", "otto pia", "donor"),
      ...parents("joan", "otto pia", "adoptive", "5 May 2021"),
      ...parents("lena marc", "wren", "foster", "1 March 2019", "3 April 2020"),
      ...parents("lena marc", "wren", "foster", "about 2022"),
      ...parents("lena marc", "wren", "adoptive", "4 April 2024"),
      ...parents("gail", "sol", "special guardian", "summer 2019"),
      ...parents("edith", "sol", "kinship carer", null, "2018"),
      ...parents("joan", "sol", "step"),
    ],
    unknownParents: [
      {
        id: "u1",
        children: ["sol"],
        other: "isla",
        parent: "father",
        words: "Asked on 3 May 2025: she does not wish to say.",
      },
      { id: "u2", children: ["kofi", "marc"], other: null, parent: "parent", words: null },
    ],
    births: [{ id: "b1", children: ["otto", "pia"], identical: false }],
  });
}
