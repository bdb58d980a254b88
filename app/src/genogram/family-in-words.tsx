import type { DescribedPerson, FamilyDescription } from "@throughline/genogram";
import { Card } from "../design/record/card.tsx";
import { ScrollRegion } from "../design/record/scroll-region.tsx";
import { paths } from "../paths.ts";

/** Everything the drawing tells, in sentences. */
export function FamilyInWords({ words }: { words: FamilyDescription }) {
  return (
    <Card id="words" title="The drawing in words" note={words.summary}>
      <div class="genogram-words">
        {words.parts.map(({ heading, sentences }) => (
          <section>
            <h3 class="govuk-heading-s">{heading}</h3>
            <ul class="genogram-sentences">
              {sentences.map((sentence) => (
                <li>{sentence}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Card>
  );
}

interface FamilyTableProps {
  readonly words: FamilyDescription;
  readonly childId: string;
}

/** Everybody in the drawing, by generation and home. */
export function FamilyTable({ words, childId }: FamilyTableProps) {
  return (
    <Card id="table" title="Everybody, by generation and home">
      {words.table.map(({ heading, groups }) => {
        const more = groups.some(({ people }) => people.some(({ notes }) => notes !== ""));
        return (
          <ScrollRegion label={heading}>
            <table class="govuk-table genogram-table">
              <caption class="govuk-table__caption govuk-table__caption--s">{heading}</caption>
              <thead class="govuk-table__head">
                <tr class="govuk-table__row">
                  {[...columns, ...(more ? ["More"] : [])].map((text) => (
                    <th scope="col" class="govuk-table__header">
                      {text}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody class="govuk-table__body">
                {groups.flatMap(({ people }) =>
                  people.map((person) => <Row {...person} childId={childId} more={more} />),
                )}
              </tbody>
            </table>
          </ScrollRegion>
        );
      })}
    </Card>
  );
}

const columns = ["Name", "What they are to the child", "Age", "Home"];

interface RowProps extends DescribedPerson {
  readonly childId: string;
  /** Whether anybody in this table has more to tell. */
  readonly more: boolean;
}

function Row({ id, name, kin, age, home, notes, childId, more }: RowProps) {
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        <a class="govuk-link" href={paths.familyPerson(childId, id)}>
          {name}
        </a>
      </th>
      {[kin, age, home, ...(more ? [notes] : [])].map((cell) => (
        <td class="govuk-table__cell">{cell || <span class="govuk-visually-hidden">Nothing to say</span>}</td>
      ))}
    </tr>
  );
}
