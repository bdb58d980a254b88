import { test } from "node:test";
import assert from "node:assert/strict";
import { exactDay } from "@throughline/calendar";
import codes from "../../vectors/attendance-codes.json" with { type: "json" };
import { type ProposedEntry, readRow, type RowReading, showRefusal, suggestMapping } from "../index.ts";

const context = {
  today: Temporal.PlainDate.from("2026-11-24"),
  birth: exactDay(Temporal.PlainDate.from("2017-07-03")),
  agencyName: "Ashmere General Hospital",
};
const read = (row: Record<string, string>): RowReading => {
  const headers = Object.keys(row);
  return readRow(row, headers, suggestMapping(headers, []).mapping, 12, context);
};
const entry = (row: Record<string, string>): ProposedEntry => {
  const { proposed, refused } = read(row);
  assert.ok(proposed[0], refused.map(showRefusal).join(" "));
  return proposed[0];
};
const refusals = (row: Record<string, string>) => read(row).refused.map(showRefusal);
const seen = (cell: string) => entry({ Date: "1/2/2020", "Child seen": cell, Record: "Visit." });
const onDay = (Date: string) => refusals({ Date, Notes: "x" });
const appointments = ["Appointment date", "Specialty", "Attended", "Comments"];
const { mapping: appointmentMapping } = suggestMapping(appointments, []);
const appointment = (day: string, cell: string) =>
  readRow([day, "Physiotherapy", cell, ""], appointments, appointmentMapping, 1, context);

for (const { cell, outcome, seen, recordedAs, sentence } of codes)
  test(`an appointment recorded as “${cell}” is ${outcome ?? "without an outcome"}`, () => {
    const proposed = appointment("14/08/2018", cell).proposed[0];
    assert.ok(proposed);
    assert.equal(proposed.what, sentence);
    assert.equal(proposed.kind, "appointment");
    assert.equal(proposed.appointment?.outcome ?? null, outcome);
    assert.equal(proposed.appointment?.recordedAs ?? null, recordedAs);
    assert.equal(proposed.seen, seen);
  });

test("the words recorded as DNA stay with the source, and nowhere else", () => {
  const proposed = appointment("14/08/2018", "3").proposed[0];
  assert.equal(
    proposed?.source.passage,
    "Appointment date: 14/08/2018\nSpecialty: Physiotherapy\nAttended: 3\nRecorded as DNA by Ashmere General Hospital",
  );
  assert.doesNotMatch(proposed.what, /DNA/);
  assert.equal(proposed.tone, "worry");
});

test("an appointment may lie ahead when it is to come or called off, but cannot have been missed yet", () => {
  for (const cell of ["0", "2", "4", "moved"])
    assert.equal(appointment("14/01/2027", cell).proposed.length, 1, cell);
  assert.equal(appointment("14/01/2027", "").proposed[0]?.appointment?.outcome, "future");
  for (const cell of ["3", "5", "6", "7"])
    assert.deepEqual(appointment("14/01/2027", cell).refused.map(showRefusal), [
      "Row 1, “Appointment date”: 14 January 2027 is still to come. Write the day it happened.",
    ]);
});

test("a code of attendance that nobody knows is refused, never guessed", () => {
  assert.deepEqual(appointment("14/08/2018", "9").refused.map(showRefusal), [
    "Row 1, “Attended”: “9” is not a word or code of attendance we know. Say in the table of codes what it stands for.",
  ]);
});

test("in a mixed table a row is an appointment only where it says whether one was kept", () => {
  const row = { Date: "1/2/2020", Notes: "Came in singing.", Attended: "" };
  assert.deepEqual([entry(row).kind, entry(row).what], ["note", "Came in singing."]);
  assert.deepEqual(entry({ ...row, Attended: "DNA" }).kind, "appointment");
  assert.deepEqual(entry({ ...row, Attended: "DNA" }).themes, ["appointments"]);
});

test("being seen by telephone is no sighting", () => {
  assert.equal(
    entry({ "Appt date": "1/2/2020", Specialty: "Telephone clinic", Attended: "5" }).seen,
    "not seen",
  );
});

test("a school log row becomes one entry, with who saw what and what it meant", () => {
  const proposed = entry({
    "Log no": "TS-0041",
    Date: "12/03/2021",
    Time: "08:55",
    Pupil: "Amara Okafor",
    Category: "Lunch and hunger",
    "What was seen or heard": "No breakfast.\nAte two bowls.",
    "Effect on pupil": "Settled after eating",
    "Reason no action": "Already known",
    "Logged by": "R Penhale",
    "Logged on": "13/03/2021",
  });
  assert.equal(proposed.what, "No breakfast.\nAte two bowls.");
  assert.equal(proposed.time?.toString(), "08:55:00");
  assert.equal(proposed.recordedOn?.from.toString(), "2021-03-13");
  assert.deepEqual(proposed.themes, ["growth and feeding"]);
  assert.deepEqual([proposed.kind, proposed.seen, proposed.tone], ["concern", "seen", "worry"]);
  assert.deepEqual(
    [proposed.impact, proposed.action, proposed.noActionReason],
    ["Settled after eating", null, "Already known"],
  );
  assert.equal(proposed.source.sourceId, "TS-0041");
});

test("weight, height and head of one contact are facts of one entry", () => {
  const proposed = entry({
    "Contact ref": "1",
    "Contact date": "12 Mar 2018",
    "Child seen": "Y",
    "Weight g": "7400",
    "Height (m)": "0.682",
    "Head cm": "43.1",
    Record: "",
  });
  assert.deepEqual(proposed.measurements, [
    { sort: "weight", value: 7.4, unit: "kg", note: null },
    { sort: "height", value: 68.2, unit: "cm", note: null },
    { sort: "head circumference", value: 43.1, unit: "cm", note: null },
  ]);
  assert.equal(proposed.what, "Weight 7.4 kg, height 68.2 cm, head circumference 43.1 cm.");
});

test("whether the child was seen is said in letters, and a blank says nothing", () => {
  assert.deepEqual(
    ["Y", "n", "A", "Yes - alone", ""].map((cell) => seen(cell).seen),
    ["seen", "not seen", "seen alone", "seen alone", null],
  );
  assert.equal(seen("asleep in a cot upstairs").seen, null);
  assert.equal(seen("asleep in a cot upstairs").what, "Visit.\nChild seen: asleep in a cot upstairs");
});

test("a time in words and a weight in words are kept, not refused", () => {
  const proposed = entry({
    Date: "1/2/2020",
    Time: "after lunch",
    "Weight kg": "refused the scales",
    Notes: "Calm.",
  });
  assert.equal(proposed.what, "Calm.\nWeight kg: refused the scales\nTime: after lunch");
  assert.equal(proposed.time, null);
});

test("text that looks like a formula or a program stays text", () => {
  const text = '=HYPERLINK("x") <script>alert(1)</script> +1';
  const proposed = entry({ Date: "1/2/2020", Notes: text });
  assert.equal(proposed.what, text);
  assert.equal(proposed.source.passage, `Date: 1/2/2020\nNotes: ${text}`);
});

test("a part-known day stays part known", () => {
  assert.equal(entry({ Date: "summer 2019", Notes: "Moved house." }).happened.precision, "season");
});

test("days that cannot be are refused with the row, the column and the mend", () => {
  assert.deepEqual(onDay("31/02/2021"), [
    "Row 12, “Date”: 31 February 2021 is not a day: February 2021 has 28 days. Mend the day in the file and bring it again.",
  ]);
  assert.deepEqual(onDay("3/4/2062"), [
    "Row 12, “Date”: 3 April 2062 is still to come. Write the day it happened.",
  ]);
  assert.deepEqual(onDay("3/4/2014"), [
    "Row 12, “Date”: 3 April 2014 is before the child was born (3 July 2017). Write the day it happened.",
  ]);
  assert.deepEqual(onDay("44197"), [
    "Row 12, “Date”: 44197 is a spreadsheet’s number for a day. Show the column as a date, save and bring it again.",
  ]);
  assert.deepEqual(onDay(""), [
    "Row 12, “Date”: No day is given. Mend the day in the file and bring it again.",
  ]);
});

test("what was written down before it happened is refused", () => {
  assert.deepEqual(refusals({ Date: "12/3/2021", "Logged on": "11/3/2021", Notes: "x" }), [
    "Row 12, “Logged on”: It was written down on 11 March 2021, before it happened on 12 March 2021. Check both days.",
  ]);
});

test("everything wrong with a row is said at once, and none of it is read", () => {
  const reading = read({ Date: "31/2/2021", "Logged on": "1/1/2062", "Weight kg": "740", Notes: "x" });
  assert.equal(reading.proposed.length, 0);
  assert.deepEqual(
    reading.refused.map(({ column }) => column),
    ["Date", "Weight kg"],
  );
});

test("a row with nothing in it is passed over, one with nothing written is refused", () => {
  assert.deepEqual(read({ Date: "", Notes: " " }), { proposed: [], refused: [] });
  assert.deepEqual(refusals({ Date: "1/2/2020", Notes: "" }), [
    "Row 12, “Notes”: Nothing is written about what happened. Write it in the file and bring it again, or leave the row out.",
  ]);
});

test("a form's N/A and None are nobody's words", () => {
  assert.match(refusals({ Date: "1/2/2020", "Child seen": "N/A", Notes: "" }).join(""), /Nothing is written/);
  assert.equal(entry({ Date: "1/2/2020", "Child seen": "N/A", Notes: "x" }).what, "x");
  assert.equal(entry({ Date: "1/2/2020", "Who was present": "None", Notes: "x" }).about, null);
});

test("a row with more cells than headings is refused, one with fewer has blanks", () => {
  const headers = ["Date", "Notes", "Outcome"];
  const { mapping } = suggestMapping(headers, []);
  assert.match(
    readRow(["1/2/2020", "a", "b", "c"], headers, mapping, 3, context).refused.map(showRefusal).join(""),
    /^Row 3: This row has more cells than there are headings\./,
  );
  assert.equal(readRow(["1/2/2020", "a"], headers, mapping, 3, context).proposed[0]?.outcome, null);
  assert.equal(readRow(["1/2/2020", "a", "b", ""], headers, mapping, 3, context).proposed.length, 1);
});

test("whom a row is about is told as found, doubts and all", () => {
  const proposed = entry({
    Date: "1/2/2020",
    "NHS number": "999 000 0019",
    Surname: "OKAFOR",
    Forename: "Amara",
    DOB: "3/7/2017",
    Notes: "x",
  });
  assert.deepEqual(proposed.child.names, ["Amara OKAFOR"]);
  assert.equal(proposed.child.nhsNumber, null);
  assert.equal(proposed.child.doubts.length, 1);
});
