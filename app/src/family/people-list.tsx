import { firstName } from "../children/public.ts";
import { Action } from "../design/record/action.tsx";
import { paths } from "../paths.ts";
import type { OpenFamily } from "./open-family.ts";
import { ageWords, generations, homeWords } from "./person-words.ts";

/** Everybody in the family by generation, each in a plain sentence. */
export function PeopleList({ family, day }: { family: OpenFamily; day: Temporal.PlainDate }) {
  const name = firstName(family.open.child);
  return (
    <>
      {generations(family, name).map((generation) => (
        <>
          <h3 class="govuk-heading-s">{generation.name}</h3>
          <ul class="people-list">
            {generation.people.map((person) => (
              <PersonLine family={family} person={person} day={day} />
            ))}
          </ul>
        </>
      ))}
    </>
  );
}

interface PersonLineProps {
  readonly family: OpenFamily;
  readonly person: OpenFamily["family"]["people"][number];
  readonly day: Temporal.PlainDate;
}

function PersonLine({ family, person, day }: PersonLineProps) {
  const { open, rows, called, relations } = family;
  const child = open.child.id;
  const isChild = person.id === rows.index;
  const relation = isChild
    ? "the child this record is about"
    : relations.get(person.id)?.words || howIn(family, person.id);
  const home = homeWords(family, person.id, day);
  const words = [relation, ageWords(person, day)].filter(Boolean).join(", ");
  return (
    <li>
      <a class="govuk-link" href={paths.familyPerson(child, person.id)}>
        {person.name || (person.pregnancy === null ? "Name not known" : "No name")}
      </a>
      {words && `: ${words}`}.{home && ` Lives at ${home}.`}{" "}
      <Action
        text="Add a relation"
        href={`${paths.newRelative(child)}?of=${person.id}`}
        about={`of ${called(person.id)}`}
      />
    </li>
  );
}

const howIn = ({ rows }: OpenFamily, id: string): string =>
  rows.family_member.find(({ person_id }) => person_id === id)?.how ?? "";
