import { showDay } from "@throughline/calendar";
import { nameOf, type Person } from "@throughline/genogram";
import { ageWords, homeWords, type OpenFamily, relationsFor, relativeHref } from "../family/public.ts";
import { paths } from "../paths.ts";
import type { AskedDrawing } from "./drawing-asked.ts";
import type { FamilyDrawing } from "./family-drawing.ts";
import type { LastSeen } from "./last-seen.store.ts";
import { MoveButtons } from "./moves-part.tsx";

interface PersonPanelProps {
  readonly person: Person;
  readonly drawing: FamilyDrawing;
  readonly asked: AskedDrawing;
  readonly lastSeen: LastSeen | undefined;
  readonly hidden: boolean;
}

const added = ["parent", "partner", "child", "sibling"];

/** Who somebody in the drawing is, where they live, and what can be added to them. */
export function PersonPanel({ person, drawing, asked, lastSeen, hidden }: PersonPanelProps) {
  const { family, day, scene } = drawing;
  const { open, rows, called } = family;
  const { id } = person;
  const childId = open.child.id;
  const isChild = id === family.family.index;
  const kin = isChild
    ? "The child this record is about"
    : capital(scene.kin.get(id)?.words || howIn(family, id));
  const home = homeWords(family, id, day);
  const own = rows.people.find((one) => one.id === id)?.childId ?? null;
  return (
    <section
      class="genogram-panel"
      data-panel={id}
      aria-labelledby={`panel-${id}`}
      tabIndex={-1}
      hidden={hidden}
    >
      <h2 class="govuk-heading-s" id={`panel-${id}`}>
        {nameOf(person)}
      </h2>
      <p>
        {[kin, ageWords(person, day)].filter(Boolean).join(", ") || "How they belong is not recorded"}.
        {home && ` Lives at ${home}.`}
        {lastSeen && ` Last seen on ${showDay(lastSeen.on)} by ${lastSeen.by}, ${lastSeen.agency}.`}
      </p>
      <ul class="genogram-panel__links">
        <li>
          <a class="govuk-link" href={paths.familyPerson(childId, id)}>
            What is recorded about {isChild || !person.name ? called(id) : firstWord(person.name)}
          </a>
        </li>
        {person.name !== "" && (
          <li>
            <a class="govuk-link" href={entriesHref(childId, isChild, person.name)}>
              {isChild ? "Their chronology" : `Entries that name ${firstWord(person.name)}`}
            </a>
          </li>
        )}
        {own !== null && !isChild && (
          <li>
            <a class="govuk-link" href={paths.child(own)}>
              Their own record
            </a>
          </li>
        )}
        {relationsFor(family, id)
          .filter(({ key }) => added.includes(key))
          .map(({ key, title }) => (
            <li>
              <a class="govuk-link" href={relativeHref(childId, key, id)}>
                {title(called(id))}
              </a>
            </li>
          ))}
      </ul>
      <MoveButtons drawing={drawing} asked={asked} person={id} name={nameOf(person)} />
    </section>
  );
}

/** How somebody belongs whom nothing ties to the child, in the words of who said so. */
const howIn = ({ rows }: OpenFamily, id: string): string =>
  rows.family_member.find(({ person_id }) => person_id === id)?.how ?? "";

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const firstWord = (name: string): string => name.split(" ")[0] ?? name;

const entriesHref = (childId: string, isChild: boolean, name: string): string =>
  isChild
    ? paths.chronology(childId)
    : `${paths.chronology(childId)}?${new URLSearchParams({ words: firstWord(name) }).toString()}`;
