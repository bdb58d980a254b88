import assert from "node:assert/strict";
import { test } from "node:test";
import { paths } from "../paths.ts";
import { bringing } from "../testing/imports/bringing.ts";
import { plantSmallPartnership } from "../testing/small-partnership.ts";
import { openTestHouse } from "../testing/test-house.ts";
import { wordsOf } from "../testing/words-of.ts";

const house = await openTestHouse();
const planted = await plantSmallPartnership(house);
const { bring, refusal, rows, add, account } = bringing(house, planted);
const cleo = await house.signIn("cleo@example.org");
const read = async (path: string) => wordsOf(await (await house.get(path, cleo)).text());

const list = [
  "Specialty Description;Attendance Indicator;Appointment Date/Time;Patient NHS No;Healthcare Professional Name",
  "Audiologie & écoute;3 - Did not attend, no advance warning given;20/06/2026 09:00;999 000 0034;D Pereira",
  "Audiologie & écoute;7 - Arrived late and could not be seen;21/07/2026 09:00;999 000 0034;D Pereira",
  "Audiologie & écoute;4 - Appointment cancelled or postponed by the Health Care Provider;22/08/2026 09:00;999 000 0034;D Pereira",
  "Audiologie & écoute;0 - Not applicable, appointment occurs in the future;24/12/2026 09:00;999 000 0034;D Pereira",
  "",
].join("\r\n");

/** What a page asks, answered as it stands: somebody looked and agreed. */
function chosenIn(form: string): Record<string, string> {
  const selects = [...form.matchAll(/<select[^>]*name="([^"]+)"[^>]*>(.*?)<\/select>/gs)];
  return Object.fromEntries(
    selects.map(([, name = "", options = ""]) => [
      name.replaceAll("&amp;", "&").replaceAll("&#39;", "'"),
      /<option[^>]*value="([^"]*)"[^>]*selected/.exec(options)?.[1] ?? "",
    ]),
  );
}

test("an outpatient list in a hospital's own words, semicolons and UTF-16 becomes appointments", async () => {
  const importId = await bring(Buffer.from(`\uFEFF${list}`, "utf16le"), "clinics.csv");
  assert.equal(await refusal(importId), null);
  const asked = paths.importMapping(planted.sunny, importId);
  const form = await (await house.get(asked, cleo)).text();
  const answers = chosenIn(form);
  assert.deepEqual(
    Object.entries(answers).flatMap(([field, answer]) => (field.startsWith("attendance ") ? [answer] : [])),
    ["future", "was not brought", "cancelled by service", "came late, not seen"],
  );
  assert.equal((await house.post(asked, answers, cleo)).status, 303);
  assert.deepEqual(
    (await rows(importId)).map(({ verdict }) => verdict),
    ["new", "new", "new", "new"],
  );
  assert.equal((await add(importId)).added, 4);
  const outcomes = (await account()).map(({ appointment }) => appointment?.outcome);
  assert.deepEqual(outcomes, ["was not brought", "came late, not seen", "cancelled by service", "future"]);
});

test("what the hospital called DNA is said to be the hospital's word, and is no word of ours", async () => {
  for (const page of [
    paths.appointments(planted.sunny),
    paths.child(planted.sunny),
    paths.chronology(planted.sunny),
  ])
    assert.doesNotMatch((await read(page)).replaceAll(/recorded as DNA by [\w’ ]+/gi, ""), /\bDNA\b/, page);
  assert.match(await read(paths.appointments(planted.sunny)), /recorded as DNA by Hill School/);
});

test("a FHIR appointment that nobody came to is a child who was not brought", async () => {
  const bundle = {
    resourceType: "Bundle",
    type: "collection",
    entry: [
      {
        resource: {
          resourceType: "Patient",
          id: "p",
          name: [{ family: "Ashdown", given: ["Sunniva"] }],
          birthDate: "2017-07-03",
          identifier: [{ system: "https://fhir.nhs.uk/Id/nhs-number", value: "9990000034" }],
        },
      },
      {
        resource: {
          resourceType: "Appointment",
          id: "n1",
          status: "cancelled",
          cancelationReason: { text: "DNA" },
          serviceType: [{ text: "Orthoptics" }],
          start: "2026-09-08T10:00:00+01:00",
          participant: [{ actor: { reference: "Patient/p" }, status: "declined" }],
        },
      },
    ],
  };
  const importId = await bring(JSON.stringify(bundle), "export.json");
  assert.equal(await refusal(importId), null);
  assert.equal((await add(importId)).added, 1);
  const entry = (await account()).find(({ appointment }) => appointment?.service === "Orthoptics");
  assert.equal(entry?.appointment?.outcome, "was not brought");
  assert.equal(entry?.appointment?.recordedAs, "recorded as DNA by Hill School");
  assert.doesNotMatch(entry?.what ?? "", /\bDNA\b/);
});
