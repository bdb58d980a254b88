import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { exactDay } from "@throughline/calendar";
import type { EssentialMark, OwnAge } from "./appointment.ts";
import { oneOfEach } from "./one-of-each.ts";
import { cameOf, isMissed, isOwnMissed } from "./outcome.ts";
import { kept, nothing, today, told } from "./testing/told.ts";

const earlyHelp = { agencyName: "Early Help", agencySort: "Early help" } as const;
const day = (text: string) => Temporal.PlainDate.from(text);
const at = Temporal.Instant.from("2026-06-01T10:00:00Z");

describe("one appointment told by two agencies", () => {
  test("is counted once, as the health agency has it, the other's words beside it", () => {
    const [one, ...more] = kept(
      told("10 June 2026", "Cardiology", "cancelled by family", earlyHelp),
      told("10 June 2026", "PAED CARDIOLOGY", "was not brought"),
    );
    assert.equal(more.length, 0);
    assert.equal(one?.outcome, "was not brought");
    assert.equal(one?.alsoTold[0]?.outcome, "cancelled by family");
  });

  test("is two where their times differ, or one agency tells of both, or a day is not exact", () => {
    const ten = { time: Temporal.PlainTime.from("10:00") };
    const two = { time: Temporal.PlainTime.from("14:00"), ...earlyHelp };
    assert.equal(
      kept(told("10 June 2026", "Eyes", "attended", ten), told("10 June 2026", "Eyes", "attended", two))
        .length,
      2,
    );
    assert.equal(
      kept(
        told("10 June 2026", "Eyes", "attended", { id: "a" }),
        told("10 June 2026", "Eyes", "moved", { id: "b" }),
      ).length,
      2,
    );
    assert.equal(
      kept(told("June 2026", "Eyes", "moved"), told("June 2026", "Eyes", "moved", earlyHelp)).length,
      2,
    );
  });

  test("is the same whichever was told first", () => {
    const all = [
      told("10 June 2026", "Eyes", "was not brought"),
      told("10 June 2026", "Eyes", "moved", earlyHelp),
      told("3 May 2026", "Ears", "attended"),
    ];
    assert.deepEqual(kept(...all), kept(...all.toReversed()));
  });
});

test("an appointment booked for a day that has passed has no outcome, and one to come is booked", () => {
  const [past, coming] = kept(told("3 May 2026", "Eyes", "future"), told("3 May 2027", "Eyes", "future"));
  assert.equal(past?.outcome, null);
  assert.equal(coming?.outcome, "future");
});

describe("somebody of sixteen who was assessed as coming on their own", () => {
  const born = exactDay(day("2010-03-12"));
  const assessed: OwnAge = {
    id: "o1",
    from: day("2026-05-01"),
    able: true,
    assessedBy: "Dr Nair",
    assessedOn: day("2026-04-20"),
    words: "Knows the bus and asks for help.",
    recordedBy: "Dr Nair",
    at,
  };
  const missed = (on: string, born_ = born, ownAge = [assessed]) =>
    oneOfEach(
      { ...nothing, born: born_, ownAge, appointments: [told(on, "Eyes", "was not brought")] },
      today,
    )[0];

  test("did not attend on their own: nobody was to bring them", () => {
    const one = missed("10 June 2026");
    assert.ok(one && isOwnMissed(one) && !isMissed(one));
    assert.equal(cameOf(one), "did not attend on their own");
  });

  test("was not brought before the assessment, or once it no longer holds", () => {
    const before = missed("10 April 2026");
    assert.ok(before && isMissed(before));
    const ended: OwnAge = {
      ...assessed,
      id: "o2",
      able: false,
      from: day("2026-06-01"),
      at: at.add({ hours: 1 }),
    };
    const after = missed("10 June 2026", born, [assessed, ended]);
    assert.ok(after && isMissed(after));
  });

  test("is brought, whatever was written, while younger than sixteen", () => {
    const younger = missed("10 June 2026", exactDay(day("2010-06-11")));
    assert.ok(younger && isMissed(younger));
  });
});

describe("what a clinician marks as essential", () => {
  const appointments = [
    told("3 May 2026", "Cardiology", "was not brought", { id: "a" }),
    told("3 July 2026", "PAED CARDIOLOGY", "attended", { id: "b" }),
    told("3 September 2026", "Cardiology", "attended", { id: "c" }),
    told("3 July 2026", "Eyes", "attended", { id: "d" }),
  ];
  const mark: EssentialMark = {
    id: "m1",
    appointmentId: "a",
    reach: "appointment",
    essential: true,
    why: "A leak is watched.",
    clinician: "Dr Whitford",
    saidOn: day("2026-05-04"),
    recordedBy: "Priti Shah",
    at,
  };
  const essential = (...marks: EssentialMark[]) =>
    oneOfEach({ ...nothing, appointments, essential: marks }, today)
      .filter((one) => one.essential !== null)
      .map(({ id }) => id);

  test("is that appointment alone, or every later one of the service", () => {
    assert.deepEqual(essential(mark), ["a"]);
    assert.deepEqual(essential({ ...mark, reach: "service" }), ["a", "b", "c"]);
    assert.deepEqual(essential({ ...mark, reach: "service", appointmentId: "b" }), ["b", "c"]);
  });

  test("ends from the day a clinician says so, and what came before stays essential", () => {
    const ending = {
      ...mark,
      id: "m2",
      essential: false,
      saidOn: day("2026-08-01"),
      at: at.add({ hours: 1 }),
    };
    assert.deepEqual(essential({ ...mark, reach: "service" }, { ...ending, reach: "service" }), ["a", "b"]);
    assert.deepEqual(essential(mark, ending), []);
  });
});
