import { showDays, showShortDay } from "@throughline/calendar";
import { Details } from "../design/components/details.tsx";
import { SkipLink } from "../design/components/skip-link.tsx";
import { Drawing } from "../design/record/drawing.tsx";
import { ScrollRegion } from "../design/record/scroll-region.tsx";
import { type Closeness, closenessWords } from "./closeness.ts";
import type { Pictured } from "./pictured.ts";
import { silenceSentence } from "./silence-words.ts";
import { unsaidWords } from "./unsaid.ts";

const WIDE = 1150;
const NARROW = 340;

interface PicturePartProps {
  readonly pictured: Pictured;
  readonly closeness: Closeness;
  readonly hrefOf: (entryId: string) => string;
  /** Whether it stands among other children's. */
  readonly named: boolean;
}

/** A child's years on one line, the same in a sentence, and the same as a table. */
export function PicturePart({
  pictured: { child, name, picture, restricted },
  closeness,
  hrefOf,
  named,
}: PicturePartProps) {
  const href = ({ entryIds }: { entryIds: readonly string[] }) =>
    entryIds[0] === undefined ? null : hrefOf(entryIds[0]);
  const wide = picture.draw({ width: WIDE, idPrefix: `wide-${child.id}`, href });
  const narrow = picture.draw({ width: NARROW, idPrefix: `narrow-${child.id}` });
  return (
    <section class="picture" aria-label={`${name}’s years on one line`}>
      {named && <h2 class="picture__name">{name}</h2>}
      {wide && (
        <div class="picture__wide">
          <SkipLink href={`#after-picture-${child.id}`} text="Skip the picture" />
          <Drawing svg={wide} label={`${name}’s years on one line`} />
        </div>
      )}
      {narrow && (
        <div class="picture__narrow">
          <Drawing svg={narrow} label={`${name}’s years on one line`} />
        </div>
      )}
      <p class="picture__sentence" id={`after-picture-${child.id}`} tabindex={-1}>
        {picture.sentence} {restricted && `Not counted here: ${restricted}`}
      </p>
      <div class="picture__details">
        {picture.silences.length > 0 && <Silences name={name} picture={picture} />}
        {picture.clusters.length > 0 && (
          <Details
            summaryText={
              picture.clusters.length === 1
                ? "1 time worries came close together"
                : `${picture.clusters.length} times worries came close together`
            }
          >
            <ul class="govuk-list govuk-list--bullet">
              {picture.clusters.toReversed().map(({ sentence, entries }) => (
                <li>
                  {sentence} {entries[0] && <a href={hrefOf(entries[0].id)}>Read from there</a>}
                </li>
              ))}
            </ul>
            <p class="account__quiet">{closenessWords(closeness)}</p>
          </Details>
        )}
        {picture.table.rows.length > 0 && <PictureTable name={name} picture={picture} />}
      </div>
    </section>
  );
}

function Silences({ name, picture }: { name: string; picture: Pictured["picture"] }) {
  const { silences } = picture;
  const title =
    silences.length === 1
      ? `1 stretch in which nobody recorded seeing ${name}`
      : `${silences.length} stretches in which nobody recorded seeing ${name}`;
  return (
    <Details summaryText={title}>
      <p>
        The longest first. Only what is recorded here is counted: somebody may have seen {name} and not
        written it down.
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {silences
          .toSorted((a, b) => b.days - a.days)
          .map((silence) => (
            <li>
              {silenceSentence(silence, name)}
              {unsaidWords(picture.unsaidIn(silence), name)}
            </li>
          ))}
      </ul>
    </Details>
  );
}

function PictureTable({ name, picture: { table } }: { name: string; picture: Pictured["picture"] }) {
  return (
    <Details summaryText="The picture as a table">
      <ScrollRegion label={`${name}’s entries by year and agency`}>
        <table class="govuk-table picture__table">
          <thead>
            <tr>
              {["Year", ...table.sorts, "All", "Longest stretch unseen, from"].map((heading) => (
                <th scope="col" class="govuk-table__header">
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ year, counts, total, silences }) => {
              const longest = silences.toSorted((a, b) => b.days - a.days)[0];
              return (
                <tr>
                  <th scope="row" class="govuk-table__header">
                    {year}
                  </th>
                  {[...counts, total].map((count) => (
                    <td class="govuk-table__cell">{count}</td>
                  ))}
                  <td class="govuk-table__cell">
                    {longest ? `${showDays(longest.days)}, ${showShortDay(longest.from)}` : "None"}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </ScrollRegion>
    </Details>
  );
}
