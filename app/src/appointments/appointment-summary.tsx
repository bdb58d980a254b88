import { cameOf, type KeptAppointment, serviceName } from "@throughline/appointments";
import { showPartKnownDay, showTime } from "@throughline/calendar";
import type { ComponentChildren } from "preact";
import { InsetText } from "../design/components/inset-text.tsx";
import { entryHref } from "../chronology/public.ts";

/** Which appointment a form is about, in one sentence. */
export function AppointmentSummary({
  childId,
  one,
  children,
}: {
  childId: string;
  one: KeptAppointment;
  children?: ComponentChildren;
}) {
  const { on, time, service, clinician, entryId, agencyName, recordedAs } = one;
  return (
    <InsetText>
      <a class="govuk-link" href={entryHref(childId, entryId)}>
        {showPartKnownDay(on)}
        {time && `, ${showTime(time)}`}
      </a>
      : {serviceName([service])}
      {clinician && `, ${clinician}`}: <strong>{cameOf(one)}</strong>. Told by {agencyName}
      {recordedAs && `, ${recordedAs}`}. {children}
    </InsetText>
  );
}
