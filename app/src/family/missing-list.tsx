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

function shown({ open, rows, called }: OpenFamily, missing: Missing): Shown {
  const id = open.child.id;
  const fact = (kind: string, fields: Readonly<Record<string, string>>) =>
    `${paths.newFamilyFact(id, kind)}?${new URLSearchParams(fields).toString()}`;
  switch (missing.sort) {
    case "parent": {
      const { of, parent } = missing;
      return {
        words: `${called(of)}’s ${parent} is not recorded`,
        actions: [
          {
            text: `Add the ${parent}`,
            href: relativeHref(id, "parent", of, parent === "father" ? "male" : "female"),
          },
          { text: "Record that it is not known", href: fact("not-known", { person_id: of, parent }) },
        ],
      };
    }
    case "not tried":
      return {
        words: `${called(missing.of)}’s ${missing.parent} is not known, and nothing is recorded that was tried`,
        actions: [{ text: "Record what was tried", href: fact("tries", { unknown_id: missing.unknown }) }],
      };
    case "home":
      return {
        words: `Where ${called(rows.index)} sleeps is not recorded`,
        actions: [
          {
            text: "Record it",
            href:
              rows.household.length > 0
                ? fact("sleeping", { person_id: rows.index })
                : paths.newFamilyFact(id, "homes"),
          },
        ],
      };
    case "nobody else there":
      return {
        words: `Who else sleeps at ${missing.name} is not recorded`,
        actions: [{ text: "Record who", href: fact("sleeping", { home_id: missing.home }) }],
      };
    case "responsibility":
      return {
        words: `Whether ${called(missing.of)}, ${missing.as}, has parental responsibility is not recorded`,
        actions: [
          {
            text: "Record it",
            href: fact("responsibility", { person_id: rows.index, holder_id: missing.of }),
          },
        ],
      };
    case "contact":
      return {
        words: `How ${called(rows.index)} and ${called(missing.of)}, ${missing.as}, see each other is not recorded`,
        actions: [
          { text: "Record it", href: fact("contact", { person_id: rows.index, with_id: missing.of }) },
        ],
      };
    case "care":
      return {
        words: `Who gives ${called(rows.index)} personal care is not recorded`,
        actions: [{ text: "Record it", href: fact("care", { person_id: rows.index }) }],
      };
    default:
      return {
        words: `Nobody is recorded of the family of ${called(missing.of)}, ${missing.as}`,
        actions: [
          { text: "Add a parent of theirs", href: relativeHref(id, "parent", missing.of) },
          { text: "Record that it is not known", href: fact("not-known", { person_id: missing.of }) },
        ],
      };
  }
}
