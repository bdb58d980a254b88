import { type AppointmentFacts, type AppointmentPattern, drawLine, lineOf } from "@throughline/appointments";
import { Drawing } from "../design/record/drawing.tsx";
import { entryHref } from "../chronology/public.ts";
import { firstDay, patternLookedAt, type RunNumbers, sentenceOf, type Time } from "./looked-at.ts";

const WIDE = 1180;
const NARROW = 300;

interface AppointmentLineProps {
  readonly name: string;
  readonly childId: string;
  readonly pattern: AppointmentPattern;
  readonly time: Time;
  readonly today: Temporal.PlainDate;
  readonly sentence: string;
  readonly jointOnly?: boolean;
}

/** The line across services, wide or narrow as there is room; every mark leads to its entry. */
export function AppointmentLine({
  name,
  childId,
  pattern,
  time,
  today,
  sentence,
  jointOnly = false,
}: AppointmentLineProps) {
  const title = `${name}’s appointments on one line`;
  const from = firstDay(time, today);
  const drawn = ([id, width]: readonly [string, number]) => {
    const model = lineOf(pattern, { width, from, to: null, today, jointOnly });
    const href = (entryId: string) => entryHref(childId, entryId);
    return model === null ? null : drawLine(model, { idPrefix: id, title, desc: sentence, href });
  };
  const [wide, narrow] = [drawn(["appointments-wide", WIDE]), drawn(["appointments-narrow", NARROW])];
  if (wide === null || narrow === null) return null;
  return (
    <>
      <div class="appointment-line-wide">
        <Drawing svg={wide} label={title} />
      </div>
      <div class="appointment-line-narrow">
        <Drawing svg={narrow} label={title} />
      </div>
    </>
  );
}

interface JointLineProps {
  readonly name: string;
  readonly childId: string;
  readonly facts: AppointmentFacts;
  readonly today: Temporal.PlainDate;
  readonly numbers: RunNumbers;
}

/** The last twelve months across services, with their sentence: the picture that shows why a check asks. */
export function JointLine({ name, childId, facts, today, numbers }: JointLineProps) {
  const time = "12-months";
  const pattern = patternLookedAt(facts, { time, service: null }, today, numbers);
  const sentence = sentenceOf(pattern, name, time);
  return (
    <>
      <AppointmentLine
        name={name}
        childId={childId}
        pattern={pattern}
        time={time}
        today={today}
        sentence={sentence}
      />
      <p class="part-note growth-words">{sentence}</p>
    </>
  );
}
