import { type AppointmentFacts, isSixteen } from "@throughline/appointments";
import { showDay } from "@throughline/calendar";
import { firstName, type OpenRecord } from "../children/public.ts";
import { Action } from "../design/record/action.tsx";
import { Panel } from "../design/record/card.tsx";
import { paths } from "../paths.ts";
import { stepName } from "./discharge-step-page.tsx";

interface PartProps {
  readonly open: OpenRecord;
  readonly facts: AppointmentFacts;
}

/** Which services discharged the child, what was decided, and whether the lead was told. */
export function ClosingsPart({ open: { child }, facts: { discharges } }: PartProps) {
  const name = firstName(child);
  return (
    <Panel
      id="closings"
      title="Discharged by a service"
      action={{ text: "Record a discharge", href: paths.newDischarge(child.id) }}
    >
      {discharges.length === 0 ? (
        <p class="govuk-body">No service is recorded as having discharged {name}.</p>
      ) : (
        <ul class="govuk-list appointment-runs">
          {discharges.toReversed().map(({ id, service, on, reason, forMissed, steps }) => (
            <li>
              <strong>
                {service}, {showDay(on)}
              </strong>
              {forMissed ? ", for missed appointments" : ""}: {reason}
              {steps.map(({ sort, on: when, who, words }) => (
                <p class="appointment-story__known">
                  <strong>{stepName[sort]}</strong> on {showDay(when)}, {who}: {words}
                </p>
              ))}
              {forMissed && <Without steps={steps} />}
              <Action
                text="Add what was decided, or who was told"
                href={paths.discharge(child.id, id)}
                about={`: ${service}`}
              />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Without({ steps }: { steps: AppointmentFacts["discharges"][number]["steps"] }) {
  const has = (sort: string) => steps.some((step) => step.sort === sort);
  if (has("taken back")) return null;
  const missing = [
    ...(has("risk decision") ? [] : ["a decision that knows what it means"]),
    ...(has("lead told") ? [] : ["that the lead was told"]),
  ];
  return missing.length === 0 ? null : <p class="account__missing">Not recorded: {missing.join("; ")}</p>;
}

/** When the appointments were talked about together. */
export function DiscussionsPart({ open: { child }, facts: { discussions } }: PartProps) {
  return (
    <Panel
      id="talks"
      title="Talked about together"
      action={{ text: "Record a talk", href: paths.appointmentsDiscussion(child.id) }}
    >
      {discussions.length === 0 ? (
        <p class="govuk-body">
          No talk about the appointments together is recorded here. A meeting counts too, when its entry says
          that it was about appointments.
        </p>
      ) : (
        <ul class="govuk-list appointment-runs">
          {discussions.toReversed().map(({ on, who, said, next, recordedBy }) => (
            <li>
              <strong>{showDay(on)}</strong>, {who}: {said}
              {next && (
                <p class="appointment-story__known">
                  <strong>Next:</strong> {next}
                </p>
              )}
              <p class="account__quiet">Recorded by {recordedBy}</p>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

const SOON_MONTHS = 6;

/** Whether a young person comes on their own; asked from half a year before they are sixteen. */
export function OwnAttendancePart({ open: { child, today }, facts: { ownAge } }: PartProps) {
  if (ownAge.length === 0 && !isSixteen(child.born, today.add({ months: SOON_MONTHS }))) return null;
  const name = firstName(child);
  return (
    <Panel
      id="alone"
      title={`Does ${name} come alone?`}
      action={{ text: "Record what was found", href: paths.ownAttendance(child.id) }}
    >
      {ownAge.length === 0 ? (
        <p class="govuk-body">
          Nobody has recorded whether {name} comes to appointments on their own, so {name} is brought,
          whatever their age.
        </p>
      ) : (
        <ul class="govuk-list appointment-runs">
          {ownAge.toReversed().map(({ from, able, assessedBy, assessedOn, words }) => (
            <li>
              <strong>From {showDay(from)}</strong> {able ? `${name} comes alone` : `${name} is brought`},
              says {assessedBy}, {showDay(assessedOn)}: {words}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
