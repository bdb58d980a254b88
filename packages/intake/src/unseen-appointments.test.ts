import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readFhirResource, rowReader, suggestMapping } from "./index.ts";
import fhir from "../vectors/fhir-appointment-statuses.json" with { type: "json" };
import lists from "../vectors/unseen-outpatient-lists.json" with { type: "json" };

const today = Temporal.PlainDate.from("2026-11-24");
const agencyName = "Ashmere General Hospital";

describe("an outpatient list that was never seen before", () => {
  for (const { says, headers, rows, service, outcomes } of lists)
    test(says, () => {
      const { mapping } = suggestMapping(headers, rows);
      const read = rowReader(headers, mapping, { today, birth: null, agencyName });
      const found = rows.map((row, at) => read(row, at + 1));
      assert.deepEqual(
        found.flatMap(({ refused }) => refused),
        [],
      );
      const appointments = found.flatMap(({ proposed }) => proposed.map((one) => one.appointment));
      assert.deepEqual(
        appointments.map((one) => one?.outcome),
        outcomes,
      );
      assert.deepEqual([...new Set(appointments.map((one) => one?.service))], [service]);
      for (const { proposed } of found)
        for (const { what, appointment } of proposed)
          if (appointment?.outcome === "was not brought")
            assert.doesNotMatch(what.split("\n")[0] ?? "", /\bDNA\b|did not attend/i);
    });
});

describe("a FHIR appointment", () => {
  for (const { says, resource, outcome = null, recordedAs = null, leftOut = false } of fhir)
    test(says, () => {
      const reading = readFhirResource(
        {
          resourceType: "Appointment",
          id: "a1",
          serviceType: [{ text: "Dietetics" }],
          start: "2026-06-20T09:00:00+01:00",
          participant: [],
          ...resource,
        },
        { today, birth: null, agencyName, patientId: null },
      );
      assert.equal(reading.sort, leftOut ? "left out" : "entry");
      if (reading.sort !== "entry") return;
      const { appointment, what } = reading.proposed;
      assert.equal(appointment?.outcome ?? null, outcome);
      assert.equal(appointment?.recordedAs ?? null, recordedAs);
      assert.doesNotMatch(what, /\bDNA\b/);
    });
});
