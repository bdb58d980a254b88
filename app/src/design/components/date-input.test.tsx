import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { DateInput } from "./date-input.tsx";

const legend = { legend: { text: "When did it happen?" } };

test("only the year is marked when only the year is wrong", () => {
  const html = renderToString(
    <DateInput
      id="happened"
      namePrefix="happened"
      fieldset={legend}
      values={{ "happened-day": "12", "happened-month": "3", "happened-year": "2062" }}
      year={{ error: true }}
      errorMessage={{ text: "The year must be this year or earlier" }}
    />,
  );
  assert.equal(html.match(/govuk-input--error/g)?.length, 1);
  assert.match(html, /value="2062"/);
});

test("a day that is nonsense is shown again as it was typed", () => {
  const html = renderToString(
    <DateInput id="born" fieldset={legend} values={{ day: "31st", month: "Feb" }} />,
  );
  assert.match(html, /value="31st"/);
  assert.match(html, /value="Feb"/);
});

test("the question, its hint and its error are read out together", () => {
  const html = renderToString(
    <DateInput
      id="born"
      fieldset={legend}
      hint={{ text: "For example, 27 3 2017" }}
      errorMessage={{ text: "Enter a day" }}
    />,
  );
  assert.match(html, /<fieldset[^>]*role="group"[^>]*aria-describedby="born-hint born-error"/);
});
