import { entryHref } from "../chronology/public.ts";
import { Panel } from "../design/record/card.tsx";
import { Drawing } from "../design/record/drawing.tsx";
import { Details } from "../design/components/details.tsx";
import { ScrollRegion } from "../design/record/scroll-region.tsx";
import { paths } from "../paths.ts";
import { type Beside, besideOf } from "./beside.ts";
import { markAlone } from "./draw-lanes.ts";
import { measures } from "@throughline/growth";
import { withBirth } from "./birth-among.ts";
import { measureAlone } from "./draw-sds-chart.ts";
import { measureName } from "./growth-words.ts";
import { markWords } from "./mark-words.ts";
import { overTimeDrawing } from "./over-time-drawing.ts";
import type { AgesShown } from "./draw-points.ts";
import type { GrowthAccount } from "./growth-account.ts";

const WIDE = 760;
const NARROW = 300;

interface OverTimeProps {
  readonly childId: string;
  readonly account: GrowthAccount;
  readonly ages: AgesShown;
}

/** Every measure as SDS over age on one chart, with feeding, appointments and what was not measured beneath it. */
export function OverTime({ childId, account, ages }: OverTimeProps) {
  const beside = besideOf(account);
  const action = { text: "Record how the child is fed", href: paths.growthFeeding(childId) };
  const drawing = overTimeDrawing(account, ages, [WIDE, NARROW]);
  const [wide, narrow] = drawing?.drawings ?? [];
  return (
    <Panel id="over-time" title="All measures over time" action={action}>
      {drawing && wide && narrow ? (
        <>
          <div class="growth-chart growth-chart--wide">
            <Drawing svg={wide} label="SDS of every measure by age" />
          </div>
          <div class="growth-chart growth-chart--narrow">
            <Drawing svg={narrow} label="SDS of every measure by age" />
          </div>
          <Key account={account} beside={beside} />
          <ul class="govuk-list govuk-list--bullet growth-words">
            {drawing.says.map((words) => (
              <li>{words}</li>
            ))}
          </ul>
        </>
      ) : (
        <p class="govuk-body">Nothing has a place on the reference yet, so nothing is drawn.</p>
      )}
      {beside.length > 0 && (
        <>
          <Details
            summaryText={`Feeding, appointments and what was not measured, as a table (${beside.length})`}
          >
            <BesideTable childId={childId} beside={beside} />
          </Details>
        </>
      )}
    </Panel>
  );
}

interface KeyProps {
  readonly account: GrowthAccount;
  readonly beside: readonly Beside[];
}

/** What each line and each mark under it means: only those that are drawn. */
function Key({ account, beside }: KeyProps) {
  const drawn = measures.filter((measure) => withBirth(account).some((point) => point.measure === measure));
  const marks = new Set(beside.flatMap(({ mark }) => mark ?? []));
  return (
    <>
      <ul class="growth-key" aria-label="What the lines are">
        {drawn.map((measure) => (
          <li>
            <span dangerouslySetInnerHTML={{ __html: measureAlone(measure) }} /> {measureName(measure)}
          </li>
        ))}
      </ul>
      {marks.size > 0 && (
        <ul class="growth-key" aria-label="What the marks under the lines are">
          {markWords
            .filter(([mark]) => marks.has(mark))
            .map(([mark, words]) => (
              <li>
                <span dangerouslySetInnerHTML={{ __html: markAlone(mark) }} /> {words}
              </li>
            ))}
        </ul>
      )}
    </>
  );
}

function BesideTable({ childId, beside }: { childId: string; beside: readonly Beside[] }) {
  return (
    <ScrollRegion label="What happened beside the growth">
      <table class="govuk-table growth-beside">
        <caption class="govuk-visually-hidden">What happened beside the growth, oldest first</caption>
        <thead class="govuk-table__head">
          <tr class="govuk-table__row">
            {["Day", "What", "How"].map((heading) => (
              <th scope="col" class="govuk-table__header">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="govuk-table__body">
          {beside.map(({ day, sort, words, entryId }) => (
            <tr class="govuk-table__row">
              <th scope="row" class="govuk-table__header">
                {entryId === null ? (
                  day
                ) : (
                  <a class="govuk-link" href={entryHref(childId, entryId)}>
                    {day}
                  </a>
                )}
              </th>
              <td class="govuk-table__cell">{sort}</td>
              <td class="govuk-table__cell">{words}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}
