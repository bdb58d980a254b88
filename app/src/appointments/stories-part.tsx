import {
  type AppointmentFacts,
  type AppointmentPattern,
  type AppointmentStory,
  cameOf,
  isMissed,
  type KeptAppointment,
  latest,
  missedAccount,
  missingParts,
  serviceName,
} from "@throughline/appointments";
import { londonDay, showDay, showPartKnownDay, showTime } from "@throughline/calendar";
import { Action } from "../design/record/action.tsx";
import { Panel } from "../design/record/card.tsx";
import { Pill } from "../design/record/pill.tsx";
import { entryHref } from "../chronology/public.ts";
import { paths } from "../paths.ts";
import { counted, listedParts, sentenceCase } from "./appointment-words.ts";
import { knownParts } from "./missed-known.tsx";

interface StoriesPartProps {
  readonly childId: string;
  readonly pattern: AppointmentPattern;
  readonly facts: AppointmentFacts;
}

/** Each appointment with its story, the essential ones first, the latest first. */
export function StoriesPart({ childId, pattern, facts }: StoriesPartProps) {
  const newest = pattern.stories.toReversed();
  const isEssential = ({ appointments }: AppointmentStory) =>
    appointments.some(({ essential }) => essential !== null);
  const essential = newest.filter(isEssential);
  const others = newest.filter((story) => !isEssential(story));
  const names = new Map(pattern.allServices.map(({ key, name }) => [key, name]));
  const nameOf = (key: string) => names.get(key) ?? key;
  const saidIn = new Map<string, AppointmentStory>();
  for (const one of essential)
    for (const { essential: mark } of one.appointments)
      if (mark !== null && !saidIn.has(mark.id)) saidIn.set(mark.id, one);
  const story = (one: AppointmentStory) => (
    <Story childId={childId} story={one} facts={facts} nameOf={nameOf} saidIn={saidIn} />
  );
  return (
    <>
      {essential.length > 0 && (
        <Panel id="essential" title="Essential, says a clinician">
          {essential.map(story)}
        </Panel>
      )}
      {others.length > 0 && (
        <Panel
          id="each"
          title={essential.length > 0 ? "Every other appointment" : "Each appointment"}
          note="One appointment is one story: offered, moved or missed, until the child is seen. Where nobody recorded which follows which, the next of the same service within a year is taken for the same."
        >
          {others.map(story)}
        </Panel>
      )}
    </>
  );
}

interface StoryProps {
  readonly childId: string;
  readonly story: AppointmentStory;
  readonly facts: AppointmentFacts;
  readonly nameOf: (key: string) => string;
  /** In which story it is said why what a clinician marked is essential: once, however many it covers. */
  readonly saidIn: ReadonlyMap<string, AppointmentStory>;
}

function Story({ childId, story, facts, nameOf, saidIn }: StoryProps) {
  const { appointments, reached } = story;
  const [first] = appointments;
  if (first === undefined) return null;
  const booked = appointments.find(({ outcome }) => outcome === "future");
  const stands = reached
    ? `reached on ${showPartKnownDay(reached.on)}`
    : booked
      ? `booked for ${showPartKnownDay(booked.on)}`
      : "not reached yet";
  return (
    <article class="appointment-story">
      <h3 class="appointment-story__title">
        {nameOf(first.serviceKey)}
        <span class="account__quiet">
          {" "}
          {appointments.length > 1 ? `offered ${counted(appointments.length, "time")}, ${stands}` : ""}
        </span>
      </h3>
      <ol class="appointment-story__list">
        {appointments.map((one, at) => (
          <Offered
            childId={childId}
            one={one}
            facts={facts}
            saysWhy={
              one.essential !== null &&
              saidIn.get(one.essential.id) === story &&
              one.essential.id !== appointments[at - 1]?.essential?.id
            }
          />
        ))}
      </ol>
    </article>
  );
}

interface OfferedProps {
  readonly childId: string;
  readonly one: KeptAppointment;
  readonly facts: AppointmentFacts;
  /** Whether why it is essential is said here: once for appointments that follow one another. */
  readonly saysWhy: boolean;
}

function Offered({ childId, one, facts, saysWhy }: OfferedProps) {
  const account = missedAccount(one, facts.notes);
  const missed = isMissed(one);
  const missing = missed ? missingParts(account) : [];
  const link = latest(facts.links.filter(({ appointmentId }) => one.ids.includes(appointmentId)));
  const known = knownParts(account);
  return (
    <li class="appointment-story__offered" id={`a-${one.entryId}`}>
      <p class="appointment-story__line">
        <a class="govuk-link" href={entryHref(childId, one.entryId)}>
          {showPartKnownDay(one.on)}
          {one.time && `, ${showTime(one.time)}`}
        </a>{" "}
        <Pill
          tone={
            missed ? "warm" : one.outcome === "attended" || one.outcome === "seen late" ? "accent" : "plain"
          }
        >
          {sentenceCase(cameOf(one))}
        </Pill>{" "}
        {one.essential && <Pill>Essential</Pill>} <span class="account__quiet">{tellingWords(one)}</span>
      </p>
      {saysWhy && one.essential && (
        <p class="appointment-story__known">
          {one.essential.clinician}, {showDay(one.essential.saidOn)}: {one.essential.why}
        </p>
      )}
      {one.alsoTold.map(({ agencyName, outcome, entryId }) => (
        <p class="account__quiet">
          Also told by <a href={entryHref(childId, entryId)}>{agencyName}</a>
          {outcome !== one.outcome && `, as ${outcome ?? "without an outcome"}`}
        </p>
      ))}
      {link && (
        <p class="account__quiet">
          {linkWords[link.sort]}
          {link.offeredOn && `, offered on ${showDay(link.offeredOn)}`}, says {link.recordedBy},{" "}
          {showDay(londonDay(link.at))}
        </p>
      )}
      {(missed || account.notes.length > 0 || one.reason !== null) &&
        known.map(([part, words]) => (
          <p class="appointment-story__known">
            <strong>{part}:</strong> {words}
          </p>
        ))}
      {missing.length > 0 && <p class="account__missing">Not recorded: {listedParts(missing)}</p>}
      <p class="appointment-story__verbs">
        {missed && missing.length > 0 && (
          <Action
            text="Add what was missing"
            href={paths.missedAppointment(childId, one.entryId)}
            about={about(one)}
          />
        )}
        {(missing.length === 0 || !missed) && one.outcome !== "future" && one.outcome !== "attended" && (
          <Action text="Say more" href={paths.missedAppointment(childId, one.entryId)} about={about(one)} />
        )}
        <Action
          text={one.essential ? "Essential: change" : "Essential?"}
          href={paths.essentialAppointment(childId, one.entryId)}
          about={about(one)}
        />
        <Action
          text="Follows which?"
          href={paths.appointmentStory(childId, one.entryId)}
          about={about(one)}
        />
      </p>
    </li>
  );
}

const about = (one: KeptAppointment): string =>
  `: ${serviceName([one.service])}, ${showPartKnownDay(one.on)}`;

const linkWords = {
  "moved to": "The earlier one, moved to this day",
  "rebooked as": "The earlier one, booked again",
  "begins anew": "An appointment of its own",
} as const;

function tellingWords({ service: written, clinician, agencyName, recordedAs }: KeptAppointment): string {
  const service = serviceName([written]);
  const whom = clinician === null ? service : `${service}, ${clinician}`;
  return `${whom}, told by ${agencyName}${recordedAs === null ? "" : `, ${recordedAs}`}`;
}
