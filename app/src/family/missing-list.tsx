import { Action } from "../design/record/action.tsx";
import { paths } from "../paths.ts";
import type { Missing } from "./missing.ts";
import type { OpenFamily } from "./open-family.ts";
import { relativeHref } from "./relatives/relative-href.ts";

interface Shown {
  readonly words: string;
  readonly actions: readonly { readonly text: string; readonly href: string }[];
}

/** What is not recorded, each with what mends it. */
export function MissingList({ family, missing }: { family: OpenFamily; missing: readonly Missing[] }) {
  return (
    <ul class="missing-list">
      {missing.map((one) => {
        const { words, actions } = shown(family, one);
        return (
          <li>
            {words}.{" "}
            {actions.map(({ text, href }) => (
              <>
                <Action text={text} href={href} about={`: ${words}`} />{" "}
              </>
            ))}
          </li>
        );
      })}
    </ul>
  );
}

function shown({ open, rows, family, called }: OpenFamily, missing: Missing): Shown {
  const id = open.child.id;
  const fact = (kind: string, fields: Readonly<Record<string, string>>) =>
    `${paths.newFamilyFact(id, kind)}?${new URLSearchParams(fields).toString()}`;
  const said = (words: string, text: string, href: string): Shown => ({ words, actions: [{ text, href }] });
  switch (missing.sort) {
    case "parent not recorded": {
      const { person, parent } = missing;
      const which = parent === "parent" || parent === null ? "other parent" : parent;
      const sex = parent === "father" ? "male" : parent === "mother" ? "female" : undefined;
      return {
        words: `${called(person)}’s ${which} is not recorded`,
        actions: [
          { text: `Add the ${which}`, href: relativeHref(id, "parent", person, sex) },
          {
            text: "Record that it is not known",
            href: fact("not-known", { person_id: person, parent: parent ?? "parent" }),
          },
        ],
      };
    }
    case "parent not known": {
      const { person, parent } = missing;
      const unknown = family.unknownParents.find(
        (one) => one.children.includes(person) && one.parent === parent && one.words === null,
      );
      return said(
        `${called(person)}’s ${parent ?? "parent"} is not known, and nothing is recorded that was tried`,
        "Record what was tried",
        fact("tries", { unknown_id: unknown?.id ?? "" }),
      );
    }
    case "name not known":
      return said(
        `The name of ${called(missing.person)} is not recorded`.replace(", whose name is not known", ""),
        "Record it",
        fact("names", { person_id: missing.person }),
      );
    case "home not stated":
      return said(
        `Where ${called(missing.person)} sleeps is not recorded`,
        "Record it",
        rows.household.length > 0
          ? fact("sleeping", { person_id: missing.person })
          : paths.newFamilyFact(id, "homes"),
      );
    case "carer not stated":
      return said(
        `Who gives ${called(missing.person)} personal care is not recorded`,
        "Record it",
        fact("care", { person_id: missing.person }),
      );
    case "link not stated":
      return said(
        `How ${called(missing.person)}, who lives with ${called(rows.index)}, belongs to the family is not recorded`,
        "Record it",
        `${paths.newRelative(id)}?${new URLSearchParams({ of: missing.person }).toString()}`,
      );
    case "nobody else there":
      return said(
        `Who else sleeps at ${missing.name} is not recorded`,
        "Record who",
        fact("sleeping", { home_id: missing.home }),
      );
    case "responsibility":
      return said(
        `Whether ${called(missing.of)}, ${missing.as}, has parental responsibility is not recorded`,
        "Record it",
        fact("responsibility", { person_id: rows.index, holder_id: missing.of }),
      );
    case "contact":
      return said(
        `How ${called(rows.index)} and ${called(missing.of)}, ${missing.as}, see each other is not recorded`,
        "Record it",
        fact("contact", { person_id: rows.index, with_id: missing.of }),
      );
    default:
      return said(
        `Whether an adult service works with ${called(missing.of)} is not recorded as asked`,
        "Record it",
        fact("adult-services", { person_id: missing.of }),
      );
  }
}
