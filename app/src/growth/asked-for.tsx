import { showDay } from "@throughline/calendar";
import { type MeasuringDue, showEvery } from "@throughline/growth";
import { firstName, type OpenRecord } from "../children/public.ts";
import { entryHref, newEntryHref } from "../chronology/public.ts";
import { Panel } from "../design/record/card.tsx";
import { Late } from "../design/record/late.tsx";
import { paths } from "../paths.ts";
import { dueWords } from "./due-words.ts";
import type { GrowthAccount } from "./growth-account.ts";

interface AskedForProps {
  readonly open: OpenRecord;
  readonly account: GrowthAccount;
}

/** What clinicians ask to be measured, what is late first, and what came of it. */
export function AskedFor({ open: { child }, account }: AskedForProps) {
  const { due, recorded } = account;
  const inOrder = due.toSorted((a, b) => b.late - a.late);
  const action = {
    text: due.length === 0 ? "Record how often" : "Change",
    href: paths.growthIntervals(child.id),
    about: "how often to measure",
  };
  return (
    <Panel id="asked-for" title="What is asked to be measured" action={action}>
      {due.length === 0 && (
        <p class="govuk-body growth-words">
          No clinician is recorded as having said how often {firstName(child)} is to be weighed or measured.
        </p>
      )}
      {inOrder.map((one) => (
        <Due childId={child.id} one={one} account={account} />
      ))}
      {recorded.notMeasured.length > 0 && due.length === 0 && (
        <p class="govuk-body growth-words">
          To be measured and could not be: {recorded.notMeasured.length} time
          {recorded.notMeasured.length === 1 ? "" : "s"}. Each stands in the tables below, with why.
        </p>
      )}
    </Panel>
  );
}

function Due({ childId, one, account }: { childId: string; one: MeasuringDue; account: GrowthAccount }) {
  const { interval, late } = one;
  const { sort, every, setBy, role, from, why } = interval;
  const tried = account.recorded.notMeasured.filter(
    ({ entryId, sort: of }) => of === sort && one.notDone.some(({ id }) => id === entryId),
  );
  return (
    <article class="check-line growth-words">
      <h3 class="check-line__question">
        {sort.charAt(0).toUpperCase()}
        {sort.slice(1)}, {every === null ? "" : showEvery(every)}
      </h3>
      <p class="check-line__sentence">
        {late > 0 ? <Late>{dueWords(one)}</Late> : dueWords(one)}{" "}
        <a class="action" href={newEntryHref(childId, "measurement")}>
          Record it
        </a>
      </p>
      {tried.length > 0 && (
        <p class="check-line__sentence">
          Since then it was to be done and was not:{" "}
          {tried.map(({ entryId, happened, reason }, at) => (
            <>
              {at > 0 && "; "}
              <a class="govuk-link" href={entryHref(childId, entryId)}>
                {showDay(happened.from)}
              </a>
              , {reason}
            </>
          ))}
          .
        </p>
      )}
      <p class="account__quiet">
        Asked by {setBy}, {role}, from {showDay(from)}: {why}
      </p>
    </article>
  );
}
