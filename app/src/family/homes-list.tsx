import { keptSentences } from "./kept-sentences.ts";
import { sleepersIn } from "./kin.ts";
import type { OpenFamily } from "./open-family.ts";
import { inList } from "./person-words.ts";

/** The homes as at a day and who sleeps in each, in a sentence. */
export function HomesList({
  family: { family, rows, called },
  day,
}: {
  family: OpenFamily;
  day: Temporal.PlainDate;
}) {
  const homes = family.households.filter((home) => sleepersIn(home, day).length > 0);
  const kept = keptSentences({ rows, called });
  if (homes.length === 0 && kept.length === 0) return <p>No home is recorded.</p>;
  return (
    <ul class="people-list">
      {kept.map((sentence) => (
        <li>{sentence}</li>
      ))}
      {homes.map((home) => {
        const people = sleepersIn(home, day).map(
          ({ person, nights }) => `${called(person)}${nights ? ` (${nights})` : ""}`,
        );
        return (
          <li>
            <strong>{home.name}</strong>: {inList(people)}.
          </li>
        );
      })}
    </ul>
  );
}
