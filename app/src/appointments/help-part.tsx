import {
  type AppointmentFacts,
  type AppointmentPattern,
  isMissed,
  missedAccount,
} from "@throughline/appointments";
import { showDay, showPartKnownDay } from "@throughline/calendar";
import { Action } from "../design/record/action.tsx";
import { Panel } from "../design/record/card.tsx";
import { paths } from "../paths.ts";
import { listed } from "./appointment-words.ts";

interface HelpPartProps {
  readonly childId: string;
  readonly name: string;
  readonly pattern: AppointmentPattern;
  readonly facts: AppointmentFacts;
}

/** Who was asked what made it hard, what would have helped, and what was offered: for the family, first. */
export function HelpPart({ childId, name, pattern, facts }: HelpPartProps) {
  const missed = pattern.appointments.filter(isMissed);
  const told = missed
    .map((one) => ({ one, account: missedAccount(one, facts.notes) }))
    .filter(
      ({ account: { asked, easier, offered, offeredWords } }) =>
        asked ?? easier ?? offeredWords ?? offered[0],
    );
  if (missed.length === 0 && told.length === 0) return null;
  const last = missed.at(-1);
  const names = new Map(pattern.allServices.map(({ key, name: called }) => [key, called]));
  return (
    <Panel id="help" title="What made it hard, and what was offered">
      {told.length === 0 ? (
        <p class="govuk-body">
          Nobody is recorded as having asked {name}’s family what made it hard to come, or offered help.{" "}
          {last && (
            <Action
              text="Say who was asked and what was offered"
              href={paths.missedAppointment(childId, last.entryId)}
            />
          )}
        </p>
      ) : (
        <ul class="govuk-list appointment-runs">
          {told.map(({ one, account: { asked, askedOn, easier, offered, offeredWords, offeredOn } }) => (
            <li>
              <a class="govuk-link" href={`#a-${one.entryId}`}>
                {names.get(one.serviceKey) ?? one.service}, {showPartKnownDay(one.on)}
              </a>
              {asked && askedOn && `: ${asked}, asked on ${showDay(askedOn)}`}
              {easier && (
                <p class="appointment-story__known">
                  <strong>Would have made it easier:</strong> {easier}
                </p>
              )}
              {(offered.length > 0 || offeredWords) && (
                <p class="appointment-story__known">
                  <strong>Offered{offeredOn && ` on ${showDay(offeredOn)}`}:</strong> {listed(offered)}
                  {offeredWords && `${offered.length > 0 ? ". " : ""}${offeredWords}`}
                </p>
              )}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
