import { type AppointmentPattern, cameOf, type KeptAppointment, runWords } from "@throughline/appointments";
import { showDay, showPartKnownDay } from "@throughline/calendar";
import { Panel } from "../design/record/card.tsx";
import { entryHref } from "../chronology/public.ts";
import { paths } from "../paths.ts";
import { counted } from "./appointment-words.ts";
import type { RunNumbers } from "./looked-at.ts";

interface RunsPartProps {
  readonly childId: string;
  readonly pattern: AppointmentPattern;
  readonly numbers: RunNumbers;
}

/** What stands together: missed with several services, missed in a row with one, and moved again and again. */
export function RunsPart({ childId, pattern, numbers }: RunsPartProps) {
  const { runs, across, stories, allServices } = pattern;
  const names = new Map(allServices.map(({ key, name }) => [key, name]));
  const nameOf = (key: string) => names.get(key) ?? key;
  const overSeveral = across.filter(({ services }) => services.length > 1);
  const moved = stories.filter(({ calledOff }) => calledOff.length >= numbers.calledOff);
  if (overSeveral.length + runs.length + moved.length === 0) return null;
  return (
    <Panel
      id="together"
      title="What stands together"
      note={`A run: ${numbers.inARow} missed in a row with one service, or ${numbers.across.atLeast} in ${numbers.across.months} months over all. Moved again and again: the same appointment, ${numbers.calledOff} times. The partnership sets these numbers.`}
      action={{ text: "Record a talk about them", href: paths.appointmentsDiscussion(childId) }}
    >
      <ul class="govuk-list appointment-runs">
        {overSeveral.map((run) => (
          <li>
            <strong>Missed over services: {runWords(run)}</strong>, {showDay(run.from)} to {showDay(run.to)}.{" "}
            {run.services.map((service, at) => (
              <>
                {at > 0 && "; "}
                {nameOf(service)} on{" "}
                <Days
                  childId={childId}
                  some={run.missed.filter(({ serviceKey }) => serviceKey === service)}
                />
              </>
            ))}
            .
          </li>
        ))}
        {runs.map((run) => (
          <li>
            <strong>
              {nameOf(run.services[0] ?? "")}, {runWords(run)}
            </strong>
            : <Days childId={childId} some={run.missed} />.
          </li>
        ))}
        {moved.map((story) => (
          <li>
            <strong>
              {nameOf(story.appointments[0]?.serviceKey ?? "")}: the same appointment cancelled or moved{" "}
              {counted(story.calledOff.length, "time")}
            </strong>
            {story.reached === null
              ? ", not reached yet. "
              : `, reached on ${showPartKnownDay(story.reached.on)}. `}
            <Days childId={childId} some={story.appointments} say />.
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Days({
  childId,
  some,
  say = false,
}: {
  childId: string;
  some: readonly KeptAppointment[];
  say?: boolean;
}) {
  return (
    <span class="appointment-runs__days">
      {some.map((one, at) => (
        <>
          {at > 0 && (say ? "; " : at === some.length - 1 ? " and " : ", ")}
          <a class="govuk-link" href={entryHref(childId, one.entryId)}>
            {showPartKnownDay(one.on)}
          </a>
          {say && `, ${cameOf(one)}`}
        </>
      ))}
    </span>
  );
}
