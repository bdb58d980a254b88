import assert from "node:assert/strict";
import { test } from "node:test";
import { tell } from "../../chronology/testing/told.ts";
import { paths } from "../../paths.ts";
import { plantSmallPartnership } from "../../testing/small-partnership.ts";
import { openTestHouse } from "../../testing/test-house.ts";

const house = await openTestHouse();
const { sunny, viewer } = await plantSmallPartnership(house);
const asha = await house.signIn("asha@example.org");
const measurements = (weight: number, height: number) =>
  [
    { sort: "weight", value: weight, unit: "kg", note: null },
    { sort: "height", value: height, unit: "cm", note: null },
  ] as const;

async function pdf(): Promise<{ answer: Response; text: string }> {
  const answer = await house.get(paths.growthPdf(sunny), asha);
  return { answer, text: Buffer.from(await answer.arrayBuffer()).toString("latin1") };
}

test("growth with nothing measured is still a document that keeps to PDF/UA-1", async () => {
  const { answer, text } = await pdf();
  assert.equal(answer.status, 200);
  assert.match(text, /<pdfuaid:part>1<\/pdfuaid:part>/);
});

test("the growth as PDF is tagged, named without the child's name, and has its title and language", async () => {
  await house.post(
    paths.growthFacts(sunny),
    { weeks: "30", days: "2", birthWeight: "1.4", cameFrom: "Red book", knownOn: "20 November 2026" },
    asha,
  );
  await tell(house, viewer.asha, sunny, [
    { on: "4 May 2024", what: "Weighed", kind: "measurement", measurements: measurements(22, 118) },
    { on: "4 June 2024", what: "Weighed", kind: "measurement", measurements: measurements(22.1, 118.3) },
    { on: "4 May 2026", what: "Weighed", kind: "measurement", measurements: measurements(19, 121) },
    {
      on: "10 November 2026",
      what: "Clinic",
      notMeasured: [{ sort: "weight", reason: "unwell", words: null }],
    },
  ]);
  const { answer, text } = await pdf();
  assert.equal(answer.headers.get("content-type"), "application/pdf");
  assert.match(answer.headers.get("content-disposition") ?? "", /growth-SA-2026-11-24\.pdf/);
  assert.match(text, /\/MarkInfo/);
  assert.match(text, /<pdfuaid:part>1<\/pdfuaid:part>/);
  assert.match(text, /Growth of Sunniva Ashdown, as at 24 November 2026/);
  assert.match(text, /\/Lang ?\(en-GB\)/);
});
