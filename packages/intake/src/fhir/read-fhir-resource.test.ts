import { test } from "node:test";
import assert from "node:assert/strict";
import * as fc from "fast-check";
import { exactDay, showPartKnownDay } from "@throughline/calendar";
import vectors from "../../vectors/fhir.json" with { type: "json" };
import { type FhirReading, readFhirResource } from "../index.ts";

const context = {
  today: Temporal.PlainDate.from("2026-11-24"),
  birth: exactDay(Temporal.PlainDate.from("2017-07-03")),
  agencyName: "Mill Lane Surgery",
  patientId: "p1",
};

/** A reading laid flat, so that a vector may name only what it is about. */
function flat(reading: FhirReading): Record<string, unknown> {
  if (reading.sort === "refused") return { sort: reading.sort, problem: reading.refusal.problem };
  if (reading.sort !== "entry") return { ...reading };
  const { proposed } = reading;
  return {
    ...proposed,
    sort: reading.sort,
    happened: showPartKnownDay(proposed.happened),
    time: proposed.time?.toString() ?? null,
    recordedOn: proposed.recordedOn && showPartKnownDay(proposed.recordedOn),
    outcome: proposed.appointment?.outcome ?? null,
    recordedAs: proposed.appointment?.recordedAs ?? null,
  };
}

for (const { says, resource, reading } of vectors)
  test(says, () => {
    const found = flat(readFhirResource(resource, context));
    for (const [key, expected] of Object.entries(reading)) assert.deepEqual(found[key], expected, key);
  });

test("a Patient says whom the file is about, by the NHS number's own system and every name", () => {
  const reading = readFhirResource(
    {
      resourceType: "Patient",
      id: "p1",
      identifier: [
        { system: "https://hospital.example/number", value: "12345" },
        { system: "https://fhir.nhs.uk/Id/nhs-number", value: "999 000 0018" },
      ],
      name: [
        { use: "official", family: "Okafor", given: ["Amara", "Rose"] },
        { use: "nickname", text: "Mara Okafor" },
      ],
      birthDate: "2017-07-03",
    },
    context,
  );
  assert.ok(reading.sort === "child");
  assert.deepEqual(reading.child.names, ["Amara Rose Okafor", "Mara Okafor"]);
  assert.equal(reading.child.nhsNumber, "9990000018");
  assert.equal(reading.patientId, "p1");
});

test("the passage tells the resource in lines, without its machinery and without the document itself", () => {
  const document = vectors.find(({ says }) => says.startsWith("a document is told"));
  const reading = readFhirResource(document?.resource, context);
  assert.ok(reading.sort === "entry");
  assert.equal(
    reading.proposed.source.passage,
    "Status: current\nType: Clinic letter\nDate: 2023-03-22T12:00:00+00:00\nAuthor: Dr P Nair\nDescription: Weight gain small over seven months.\nContent: letter.pdf",
  );
  assert.equal(reading.proposed.source.sourceId, "DocumentReference/d1");
});

test("a name that stands elsewhere in the file is found by its reference", () => {
  const resource = {
    resourceType: "Immunization",
    id: "i",
    status: "completed",
    vaccineCode: { text: "MMR" },
    occurrenceDateTime: "2018-09-04",
    performer: [{ actor: { reference: "Practitioner/7" } }],
  };
  const reading = readFhirResource(resource, {
    ...context,
    nameOf: (reference) => (reference === "Practitioner/7" ? "Sandra Bright" : null),
  });
  assert.ok(reading.sort === "entry");
  assert.equal(reading.proposed.author, "Sandra Bright");
});

test("no JSON, however odd, makes the reading fail", () => {
  const types = [
    "Patient",
    "Encounter",
    "Appointment",
    "Observation",
    "Condition",
    "Procedure",
    "Immunization",
    "Communication",
    "DocumentReference",
  ];
  const keys = [
    "status",
    "code",
    "period",
    "participant",
    "subject",
    "note",
    "payload",
    "valueQuantity",
    "name",
    "identifier",
    "start",
    "text",
    "class",
    "effectiveDateTime",
    "onsetPeriod",
  ];
  const odd = fc.record({ resourceType: fc.constantFrom(...types) }, { requiredKeys: ["resourceType"] });
  fc.assert(
    fc.property(
      odd,
      fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()),
      fc.jsonValue(),
      (type, parts, other) => {
        for (const resource of [{ ...parts, ...type }, other, undefined])
          assert.ok(readFhirResource(resource, context).sort);
      },
    ),
    { numRuns: 500 },
  );
});
