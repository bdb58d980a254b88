import assert from "node:assert/strict";
import { test } from "node:test";
import { settingsOn } from "@throughline/practice";
import { concernSettings } from "../settings/concern-settings.ts";
import { answerDue } from "./answer-due.ts";
import { standingOf } from "./standing.ts";
import { dayAndTime } from "./when.ts";

const day = Temporal.PlainDate.from("2026-11-24");
const { settings } = settingsOn(concernSettings, [], day);
const london = (text: string) =>
  Temporal.PlainDateTime.from(text).toZonedDateTime("Europe/London").toInstant();
const due = (came: string) => dayAndTime(answerDue(london(came), settings));

for (const [name, came, answered] of [
  [
    "on a working day is due by the end of the next",
    "2026-11-24T09:00",
    "Wednesday 25 November 2026 at 17:00",
  ],
  ["at 16:55 on a Friday is due on Monday", "2026-11-27T16:55", "Monday 30 November 2026 at 17:00"],
  ["after the day’s end on a Friday waits no longer", "2026-11-27T22:10", "Monday 30 November 2026 at 17:00"],
  ["on a Sunday is due on Monday", "2026-11-29T11:00", "Monday 30 November 2026 at 17:00"],
  [
    "on the Thursday before Easter is due after Easter Monday",
    "2026-04-02T16:00",
    "Tuesday 7 April 2026 at 17:00",
  ],
  [
    "on Christmas Eve is due after the bank holidays",
    "2026-12-24T10:00",
    "Tuesday 29 December 2026 at 17:00",
  ],
  ["in summer is due by the clock on the wall", "2026-07-01T12:00", "Thursday 2 July 2026 at 17:00"],
  [
    "just before midnight belongs to the day in England",
    "2026-06-30T23:59",
    "Wednesday 1 July 2026 at 17:00",
  ],
] as const)
  test(`a concern ${name}`, () => assert.equal(due(came), answered));

test("a partnership may give two working days, and another hour, from a day on", () => {
  const source = { title: "Our procedure", place: "3.2" };
  const ours = [
    { key: "concern-answered-within", value: 2, validFrom: day, source },
    { key: "working-day-ends-at", value: 16, validFrom: day, source },
  ];
  const came = london("2026-11-27T16:55");
  const on = (from: Temporal.PlainDate) =>
    dayAndTime(answerDue(came, settingsOn(concernSettings, ours, from).settings));
  assert.equal(on(day), "Tuesday 1 December 2026 at 16:00");
  assert.equal(on(day.subtract({ days: 1 })), "Monday 30 November 2026 at 17:00");
});

test("a concern is late only once its time has passed, and what is added waits for an answer of its own", () => {
  const dueAt = london("2026-11-30T17:00");
  const open = { dueAt, decisions: [], additions: [] };
  assert.deepEqual(standingOf(open, dueAt), { is: "waiting", dueAt, late: false });
  assert.deepEqual(standingOf(open, dueAt.add({ seconds: 1 })), { is: "waiting", dueAt, late: true });
  const asked = { id: "d", answer: "more asked", told: "Which day?", by: "Asha Bell", at: dueAt } as const;
  assert.equal(standingOf({ ...open, decisions: [asked] }, dueAt).is, "asked for more");
  const later = dueAt.add({ hours: 24 });
  const added = { words: "Monday", at: dueAt.add({ minutes: 5 }), dueAt: later };
  const standing = standingOf({ ...open, decisions: [asked], additions: [added] }, dueAt.add({ hours: 1 }));
  assert.deepEqual(standing, { is: "waiting", dueAt: later, late: false });
});
