import { type AppointmentPattern, countsOf } from "@throughline/appointments";
import { showDay } from "@throughline/calendar";
import { ChildPage, firstName } from "../children/public.ts";
import { newEntryHref } from "../chronology/public.ts";
import { Panel } from "../design/record/card.tsx";
import { EmptyPart } from "../design/record/empty-part.tsx";
import { Stamp } from "../design/record/stamp.tsx";
import { paths } from "../paths.ts";
import { AppointmentFilters } from "./appointment-filters.tsx";
import { counted } from "./appointment-words.ts";
import { ClosingsPart, DiscussionsPart, OwnAttendancePart } from "./closings-part.tsx";
import { HelpPart } from "./help-part.tsx";
import { AppointmentLine } from "./joint-line.tsx";
import { type LookedAt, sentenceOf } from "./looked-at.ts";
import type { OpenAppointments } from "./open-appointment.ts";
import { RunsPart } from "./runs-part.tsx";
import { SharesTable } from "./shares-table.tsx";
import { StoriesPart } from "./stories-part.tsx";

interface AppointmentsPageProps {
  readonly opened: OpenAppointments;
  readonly pattern: AppointmentPattern;
  readonly looked: LookedAt;
  readonly restricted: string | null;
  readonly notice: string | undefined;
}

/** A child's appointments with every service: a sentence, one line, shares, what stands together, and each one. */
export function AppointmentsPage({ opened, pattern, looked, restricted, notice }: AppointmentsPageProps) {
  const { open, facts, kept, numbers } = opened;
  const { child, today } = open;
  const name = firstName(child);
  const add = { text: "Record an appointment", href: newEntryHref(child.id, "appointment") };
  const sentence = sentenceOf(pattern, name, looked.time);
  const untold = facts.untold.length;
  return (
    <ChildPage open={open} title="Appointments" tab="Appointments" notice={notice}>
      {kept.length === 0 ? (
        <>
          <EmptyPart
            willStand={`No appointment is kept. ${name}’s appointments with every service, from every agency’s entries and files, will stand here on one line.`}
            first={add}
          />
          {restricted && <p class="part-note">Not counted here: {restricted}</p>}
        </>
      ) : (
        <>
          <Panel id="pattern" title="With every service, as one" action={add}>
            <p class="govuk-body growth-lead">{sentence}</p>
            <AppointmentFilters
              childId={child.id}
              looked={looked}
              services={pattern.allServices}
              showing={pattern.appointments.length}
            />
            <AppointmentLine
              name={name}
              childId={child.id}
              pattern={pattern}
              time={looked.time}
              today={today}
              sentence={sentence}
            />
            {restricted && <p class="part-note">Not counted here: {restricted}</p>}
            {untold > 0 && (
              <p class="part-note">
                {counted(
                  untold,
                  "entry of the sort “appointment” names",
                  "entries of the sort “appointment” name",
                )}{" "}
                no service or outcome, and can be counted nowhere.
              </p>
            )}
          </Panel>
          <RunsPart childId={child.id} pattern={pattern} numbers={numbers} />
          {pattern.services.length > 0 && (
            <Panel
              id="shares"
              title="Brought, by service"
              note={`Brought: of those that stood until their day, or that the family cancelled. What the service cancelled and what was moved is left out of the share: neither says whether ${name} would have been brought.`}
            >
              <SharesTable
                services={pattern.services}
                whole={{
                  key: "",
                  name: "Every service",
                  essential: false,
                  ...countsOf(pattern.appointments),
                }}
              />
            </Panel>
          )}
          <HelpPart childId={child.id} name={name} pattern={pattern} facts={facts} />
          <ClosingsPart open={open} facts={facts} />
          <DiscussionsPart open={open} facts={facts} />
          <OwnAttendancePart open={open} facts={facts} />
          <StoriesPart childId={child.id} pattern={pattern} facts={facts} />
          <p class="govuk-body">
            <a class="govuk-link" href={paths.checks(child.id)}>
              What our checks ask about these appointments
            </a>
          </p>
        </>
      )}
      <Stamp asAt={showDay(today)} />
    </ChildPage>
  );
}
