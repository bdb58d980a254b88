import { test } from "node:test";
import assert from "node:assert/strict";
import { isProblem, readTime, showTime } from "./index.ts";

const shown = (text: string) => {
  const time = readTime(text);
  return isProblem(time) ? time.problem : showTime(time);
};

test("a time is read from the 24-hour clock and the 12-hour clock", () => {
  const times = {
    "09:41": "09:41",
    "9.41am": "09:41",
    "0930": "09:30",
    "2pm": "14:00",
    "12 am": "00:00",
    "12.15pm": "12:15",
    "14:30:59": "14:30",
    "1430 hrs": "14:30",
    noon: "12:00",
    midnight: "00:00",
    "15:10 pm": "15:10",
  };
  for (const [text, time] of Object.entries(times)) assert.equal(shown(text), time, text);
});

test("a bare hour and an impossible time are refused with what would do", () => {
  for (const text of ["9", "25:00", "10:75", "0pm", "after lunch", "", "999"])
    assert.match(shown(text), /is not a time of day\. Write 09:30 or 2\.15pm\.$/, text);
});
