import {
  adultServicesAsked,
  familyOn,
  missingIn as notRecorded,
  type Missing as NotRecorded,
} from "@throughline/genogram";
import { kindWords } from "./kin-words.ts";
import { homesOf, parentLinksOf, personIn, sleepersIn } from "./kin.ts";
import type { OpenFamily } from "./open-family.ts";

/** Something about the family that nobody has recorded: as the drawing tells it, and what only the record knows of. */
export type Missing =
  | (Pick<NotRecorded, "sort" | "person" | "parent"> & {
      /** What they are to the child: "mother"; "" for the child. */
      readonly as: string;
    })
  | { readonly sort: "nobody else there"; readonly home: string; readonly name: string }
  | { readonly sort: "responsibility"; readonly of: string; readonly as: string }
  | { readonly sort: "contact"; readonly of: string; readonly as: string }
  | { readonly sort: "adult services"; readonly of: string };

type Told = Pick<OpenFamily, "family" | "rows" | "relations">;

/** What is not recorded of a child's family on a day: parents and carers first. */
export function missingIn({ family, rows, relations }: Told, day: Temporal.PlainDate): Missing[] {
  const { index } = family;
  if (index === null) return [];
  const now = familyOn(family, day);
  return [
    ...notRecorded(family, day)
      .filter(({ sort, person, parent }) => sort !== "parent not known" || isUntried(family, person, parent))
      .map(({ sort, person, parent }) => ({
        sort,
        person,
        parent,
        as: person === index ? "" : (relations.get(person)?.words ?? ""),
      })),
    ...([...rows.kept.values()].some(({ isOpen }) => !isOpen) ? [] : aloneAtHome(family, index, day)),
    ...aboutParents({ family, rows }, index, day),
    ...adultServicesAsked(now, day)
      .filter(({ asked }) => asked === null)
      .map(({ person }) => ({ sort: "adult services" as const, of: person.id })),
  ];
}

/** A parent who is not known, and of whom nothing is told that was tried. */
const isUntried = (
  { unknownParents }: Told["family"],
  child: string,
  parent: NotRecorded["parent"],
): boolean =>
  unknownParents.some((one) => one.children.includes(child) && one.parent === parent && one.words === null);

const aloneAtHome = (family: Told["family"], index: string, day: Temporal.PlainDate): Missing[] =>
  homesOf(family, index, day)
    .filter((home) => sleepersIn(home, day).every(({ person }) => person === index))
    .map(({ id, name }) => ({ sort: "nobody else there", home: id, name }));

/** Of each parent and carer: whether they have parental responsibility, and how they see the child if they live apart. */
function aboutParents(
  { family, rows }: Pick<Told, "family" | "rows">,
  index: string,
  day: Temporal.PlainDate,
): Missing[] {
  const homes = homesOf(family, index, day);
  const withChild = new Set(homes.flatMap((home) => sleepersIn(home, day).map(({ person }) => person)));
  const alive = parentLinksOf(family, index, day).filter(
    ({ parent, kind }) => kind !== "donor" && personIn(family, parent)?.died === null,
  );
  return alive.flatMap(({ parent: of, kind }): Missing[] => {
    const as = kindWords(kind, personIn(family, of)?.sex ?? "not known");
    const answered = rows.parental_responsibility.some((r) => r.person_id === index && r.holder_id === of);
    const arranged = rows.contact_arrangement.some((r) => r.person_id === index && r.with_id === of);
    const isKept = [index, of].some((id) => rows.kept.get(id)?.isOpen === false);
    return [
      ...(answered ? [] : [{ sort: "responsibility" as const, of, as }]),
      ...(arranged || isKept || withChild.has(of) || homes.length === 0
        ? []
        : [{ sort: "contact" as const, of, as }]),
    ];
  });
}
