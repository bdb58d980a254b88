import { Action } from "../design/record/action.tsx";
import { paths } from "../paths.ts";
import type { Missing } from "./missing.ts";
import type { OpenFamily } from "./open-family.ts";
import { relativeHref } from "./relatives/relative-href.ts";

interface Shown {
  readonly words: string;
  /** `about` ends what the link says by itself, so that the whole sentence is not heard twice. */
  readonly actions: readonly { readonly text: string; readonly href: string; readonly about: string }[];
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
            {actions.map((action) => (
              <>
                <Action {...action} />{" "}
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
  const said = (what: string, text: string, href: string, state = "is not recorded"): Shown => ({
    words: `${capital(what)} ${state}`,
    actions: [{ text, href, about: `, ${what}` }],
  });
  switch (missing.sort) {
    case "parent not recorded": {
      const { person, parent } = missing;
      const which = parent === "parent" || parent === null ? "other parent" : parent;
      const sex = parent === "father" ? "male" : parent === "mother" ? "female" : undefined;
      return {
        words: `${called(person)}’s ${which} is not recorded`,
        actions: [
          {
            text: `Add the ${which}`,
            href: relativeHref(id, "parent", person, sex),
            about: `of ${called(person)}`,
          },
          {
            text: "Record that it is not known",
            about: `, ${called(person)}’s ${which}`,
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
        `${called(person)}’s ${parent ?? "parent"}`,
        "Record what was tried",
        fact("tries", { unknown_id: unknown?.id ?? "" }),
        "is not known, and nothing is recorded that was tried",
      );
    }
    case "name not known":
      return said(
        `the name of ${called(missing.person)}`.replace(", whose name is not known", ""),
        "Record it",
        fact("names", { person_id: missing.person }),
      );
    case "home not stated":
      return said(
        `where ${called(missing.person)} sleeps`,
        "Record it",
        rows.household.length > 0
          ? fact("sleeping", { person_id: missing.person })
          : paths.newFamilyFact(id, "homes"),
      );
    case "carer not stated":
      return said(
        `who gives ${called(missing.person)} personal care`,
        "Record it",
        fact("care", { person_id: missing.person }),
      );
    case "link not stated":
      return said(
        `how ${called(missing.person)}, who lives with ${called(rows.index)}, belongs to the family`,
        "Record it",
        `${paths.newRelative(id)}?${new URLSearchParams({ of: missing.person }).toString()}`,
      );
    case "nobody else there":
      return said(
        `who else sleeps at ${missing.name}`,
        "Record who",
        fact("sleeping", { home_id: missing.home }),
      );
    case "responsibility":
      return said(
        `whether ${called(missing.of)}, ${missing.as}, has parental responsibility`,
        "Record it",
        fact("responsibility", { person_id: rows.index, holder_id: missing.of }),
      );
    case "contact":
      return said(
        `how ${called(rows.index)} and ${called(missing.of)}, ${missing.as}, see each other`,
        "Record it",
        fact("contact", { person_id: rows.index, with_id: missing.of }),
      );
    default:
      return said(
        `whether an adult service works with ${called(missing.of)}`,
        "Record it",
        fact("adult-services", { person_id: missing.of }),
        "is not recorded as asked",
      );
  }
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
