import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkMapping, type Mapping, readFhirResource, rowReader, suggestMapping } from "./index.ts";

const context = {
  today: Temporal.PlainDate.from("2026-11-24"),
  birth: null,
  agencyName: "Wold Community Health",
};
function read(headers: readonly string[], rows: readonly (readonly string[])[], units?: Mapping["units"]) {
  const { mapping, unsure } = suggestMapping(headers, rows);
  const said = units === undefined ? mapping : { ...mapping, units };
  const row = rowReader(headers, said, context);
  const readings = rows.map((cells, at) => row(cells, at + 1));
  return {
    mapping: said,
    unsure: unsure.map(({ why }) => why),
    problems: checkMapping(said, headers),
    entries: readings.flatMap(({ proposed }) => proposed),
    refused: readings.flatMap(({ refused }) => refused),
  };
}

describe("a school nurse's sheet of weights that was never seen before", () => {
  const headers = [
    "Pupil",
    "DoB",
    "Date weighed",
    "Wt",
    "Ht (m)",
    "Scales used",
    "Clothing",
    "Comments",
    "Nurse",
  ];
  const rows = [
    [
      "Amara Okafor",
      "03/07/2017",
      "14/02/2024",
      "19.4",
      "1.12",
      "Hoist",
      "uniform, splints off",
      "Put up with it",
      "G Abara",
    ],
    ["Amara Okafor", "03/07/2017", "14/05/2024", "refused", "", "", "", "Cross today", "G Abara"],
    ["Amara Okafor", "03/07/2017", "14/06/2024", "no hoist available", "", "", "", "", "G Abara"],
  ];

  test("asks in which unit a column is that does not say, and takes none meanwhile", () => {
    const { unsure, problems, entries, refused } = read(headers, rows);
    assert.ok(unsure.includes("“Wt” says no unit. Say which it is in."));
    assert.deepEqual(problems, ["Say in which unit “Wt” is given."]);
    assert.match(refused[0]?.problem ?? "", /“19\.4” is given without a unit, and none is guessed/);
    assert.equal(entries.length, 2);
  });

  test("once the unit is said it is read, with the scale, the clothes and a height in metres", () => {
    const { problems, entries } = read(headers, rows, { weight: "kg" });
    assert.deepEqual(problems, []);
    const [first] = entries;
    assert.equal(first?.kind, "measurement");
    assert.deepEqual(
      first?.measurements.map(({ sort, value, unit, how }) => [
        sort,
        value,
        unit,
        how?.method,
        how?.clothing,
      ]),
      [
        ["weight", 19.4, "kg", "hoist scale", "uniform, splints off"],
        ["height", 112, "cm", null, "uniform, splints off"],
      ],
    );
    assert.equal(first?.child.names[0], "Amara Okafor");
    assert.equal(first?.author, "G Abara");
  });

  test("a weight that was refused, or had no hoist, is kept as not measured with why", () => {
    const { entries } = read(headers, rows, { weight: "kg" });
    assert.deepEqual(
      entries.map(({ notMeasured }) => notMeasured?.[0]?.reason ?? null),
      [null, "did not want to", "no hoist scale or other scale that fits"],
    );
    assert.match(entries[2]?.what ?? "", /Wt: no hoist available/);
  });

  test("a sheet in pounds is turned into kilograms only because somebody said so, and keeps how it was written", () => {
    const { entries } = read(["Name", "Date", "Weight"], [["Amara Okafor", "14/02/2024", "42.8"]], {
      weight: "lb",
    });
    assert.deepEqual(
      entries[0]?.measurements.map(({ value, unit }) => [value, unit]),
      [[19.414, "kg"]],
    );
  });
});

test("a column whose every cell names its unit is not asked about, and a bare figure in it is refused", () => {
  const headers = ["Name", "Measured on", "Weight", "Length lying"];
  const rows = [
    ["Amara Okafor", "14/02/2024", "3 st 1 lb", "112 cm"],
    ["Amara Okafor", "14/05/2024", "19.9 kg", "113 cm"],
  ];
  const { mapping, problems, entries } = read(headers, rows);
  assert.deepEqual(mapping.units, { weight: "in the cells", height: "in the cells" });
  assert.deepEqual(problems, []);
  assert.equal(entries[0]?.measurements[0]?.value, 19.504);
  assert.equal(entries[0]?.measurements[0]?.note, "3 st 1 lb");
  const bare = rowReader(headers, mapping, context)(["Amara Okafor", "14/06/2024", "20.1", ""], 3);
  assert.match(bare.refused[0]?.problem ?? "", /without a unit/);
});

describe("a FHIR Observation of growth", () => {
  const weight = { coding: [{ system: "http://loinc.org", code: "29463-7", display: "Body weight" }] };
  const observation = (more: object) =>
    readFhirResource(
      {
        resourceType: "Observation",
        id: "o",
        status: "final",
        code: weight,
        effectiveDateTime: "2024-02-14",
        ...more,
      },
      { ...context, patientId: "p1" },
    );
  const proposed = (more: object) => {
    const reading = observation(more);
    assert.ok(reading.sort === "entry");
    return reading.proposed;
  };

  test("is read by its UCUM code, in grams and in pounds alike", () => {
    const grams = proposed({
      valueQuantity: { value: 3450, unit: "grams", system: "http://unitsofmeasure.org", code: "g" },
    });
    assert.equal(grams.measurements[0]?.value, 3.45);
    const pounds = proposed({ valueQuantity: { value: 42.8, unit: "lb", code: "[lb_av]" } });
    assert.equal(pounds.measurements[0]?.value, 19.414);
  });

  test("without a unit it stays words, and says that it is not kept as a measurement", () => {
    const { measurements, what, kind } = proposed({ valueQuantity: { value: 19.4 } });
    assert.deepEqual([measurements, kind], [[], "note"]);
    assert.match(what, /no unit that we know, so it is not kept as a measurement/);
  });

  test("that was not done is kept as not measured, with why", () => {
    const { notMeasured, what, seen } = proposed({
      dataAbsentReason: { coding: [{ code: "not-performed", display: "Not Performed" }] },
      note: [{ text: "No hoist at the surgery" }],
    });
    assert.equal(notMeasured?.[0]?.reason, "no hoist scale or other scale that fits");
    assert.match(what, /not measured, Not Performed/);
    assert.equal(seen, null);
  });

  test("says on what it was taken, where its method does", () => {
    const { measurements } = proposed({
      valueQuantity: { value: 19.4, unit: "kg", code: "kg" },
      method: { text: "Hoist scale" },
    });
    assert.equal(measurements[0]?.how?.method, "hoist scale");
  });
});
