import type { ChildOfFile } from "./child-of-file.ts";

const passage =
  "Seen with both parents. Feeds are going in over ninety minutes, four times a day, and the night feed has been stopped for now. ";

const resource = (one: object): string => JSON.stringify({ resource: one });

/** A surgery's export of one child as a FHIR bundle of some size: contacts with the long notes that such exports hold. */
export function* fhirBundle(
  { name, born, nhsNumber }: ChildOfFile,
  bytes: number,
  today: Temporal.PlainDate,
): Generator<string> {
  const [given = "", family = ""] = name.split(" ");
  const days = born.until(today).days;
  const subject = { reference: "Patient/p", display: name };
  let written = 0;
  yield '{"resourceType":"Bundle","type":"collection","entry":[\n';
  yield resource({
    resourceType: "Patient",
    id: "p",
    identifier: [{ system: "https://fhir.nhs.uk/Id/nhs-number", value: nhsNumber }],
    name: [{ use: "official", family, given: [given] }],
    birthDate: born.toString(),
  });
  for (let n = 1; written < bytes; n += 1) {
    const one = `,\n${resource({
      resourceType: "Encounter",
      id: `e-${n}`,
      status: "finished",
      class: { system: "http://terminology.hl7.org/CodeSystem/v3-ActCode", code: "AMB" },
      subject,
      participant: [{ individual: { display: "Dr A Partner" } }],
      period: { start: born.add({ days: (n * 37) % days }).toString() },
      reasonCode: [{ text: `Generated contact ${n}. ${passage.repeat(18)}` }],
    })}`;
    written += one.length;
    yield one;
  }
  yield "\n]}\n";
}
