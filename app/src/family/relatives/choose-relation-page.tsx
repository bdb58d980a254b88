import { ChildPage, firstName } from "../../children/public.ts";
import { paths } from "../../paths.ts";
import type { OpenFamily } from "../open-family.ts";
import { relativeHref } from "./relative-href.ts";
import { relationsFor } from "./relations.ts";

/** As what somebody is to be added, where that was not said. */
export function ChooseRelationPage({ family, of }: { family: OpenFamily; of: string }) {
  const { open, called } = family;
  return (
    <ChildPage
      open={open}
      tab="Family"
      title={`Add somebody to the family: a relation of ${called(of)}`}
      back={{ href: paths.family(open.child.id), text: `${firstName(open.child)}’s family` }}
    >
      <ul class="govuk-list govuk-list--spaced">
        {relationsFor(family, of).map(({ key, title }) => (
          <li>
            <a class="govuk-link" href={relativeHref(open.child.id, key, of)}>
              {title(called(of))}
            </a>
          </li>
        ))}
      </ul>
    </ChildPage>
  );
}
