import type { PeopleFile } from "./people-file.ts";
import { leftAlone, planPerson } from "./plan-people.ts";
import { planPartnership, planPlaces } from "./plan-places.ts";
import { PeopleFileRefused } from "./read-people-file.ts";
import type { Held, Step } from "./step.ts";

/** Everything a file would do to what the record holds, in the order it is done. */
export function planOf(held: Held, file: PeopleFile, today: Temporal.PlainDate): Step[] {
  const partnership = planPartnership(held, file.name);
  if ("problem" in partnership) throw new PeopleFileRefused([partnership.problem]);
  const { steps, places } = planPlaces(held, file);
  const people = file.practitioners.map((joiner) => planPerson(held, joiner, places, today));
  const problems = people.flatMap((p) => p.problems);
  if (problems.length > 0) throw new PeopleFileRefused(problems);
  const others = leftAlone(held, file.practitioners, places, today);
  return [
    partnership,
    ...steps,
    ...people.flatMap((p) => p.steps),
    ...others.map((row) => ({ row, writes: [] })),
  ];
}
