import codes from "../../data/measurement-codes.json" with { type: "json" };
import { type HowSaid, howMeasured } from "../how-measured.ts";
import { type NotMeasured, notMeasuredIn } from "../not-measured.ts";
import { type Measurement, measured, type MeasurementSort, showMeasurements } from "../measurement.ts";
import { unitSize } from "../units.ts";
import { conceptCodes, conceptWords } from "./concept.ts";
import type { FhirContext } from "./fhir-context.ts";
import type { FhirDraft, NoDraft } from "./fhir-draft.ts";
import { asObject, type FhirObject, numberAt, textAt } from "./json.ts";
import { peopleNamed } from "./people.ts";
import { narrativeOf, notesOf, timeAt } from "./period.ts";
import { componentWords, valueWords } from "./quantity.ts";
import { listed, sentences, titled } from "./sentence.ts";

const sorts: readonly MeasurementSort[] = ["weight", "height", "head circumference"];
const secondHand = /\b(?:reported|stated|estimated|declared|parental)\b/i;

/** An Observation. Weight, height and head circumference are kept as measurements in kg and cm; anything else as what it says. */
export function draftObservation(resource: FhirObject, context: FhirContext): FhirDraft | NoDraft {
  const status = textAt(resource, "status");
  if (status === "cancelled" || status === "registered") return { leftOut: "Nothing was observed." };
  const { from, to } = timeAt(resource, "effective");
  const notes = notesOf(resource);
  const name = conceptWords(resource["code"]);
  const common = {
    from: from ?? textAt(resource, "issued"),
    to,
    recorded: from === null ? null : textAt(resource, "issued"),
    author: listed(peopleNamed(resource["performer"], context)),
  };
  const measurement = measurementIn(resource, name);
  if (measurement !== null && "problem" in measurement) return measurement;
  const not = notMeasuredOf(resource);
  if (not !== null)
    return {
      ...common,
      kind: "measurement",
      what: sentences(titled(name, `not measured, ${not.words}`), notes),
      seen: null,
      themes: ["health", "growth and feeding"],
      notMeasured: [not],
    };
  if (measurement !== null) {
    const seen = secondHand.test(`${name ?? ""} ${notes ?? ""}`) ? null : "seen";
    const what = sentences(showMeasurements([measurement]), notes);
    return {
      ...common,
      kind: "measurement",
      what,
      seen,
      themes: ["health", "growth and feeding"],
      measurements: [measurement],
    };
  }
  const value = listed([valueWords(resource), ...componentWords(resource)].filter((words) => words !== null));
  const absent = conceptWords(resource["dataAbsentReason"]);
  const told =
    titled(name, value ?? (absent === null ? null : `not recorded, ${absent}`)) ?? narrativeOf(resource);
  const meant = conceptWords(resource["interpretation"]);
  const noUnit = isWithoutUnit(resource)
    ? "It is given in no unit that we know, so it is not kept as a measurement."
    : null;
  return {
    ...common,
    kind: "note",
    what: sentences(told, meant, noUnit, notes),
    seen: null,
    themes: ["health"],
  };
}

function sortOf(resource: FhirObject): MeasurementSort | undefined {
  const found = conceptCodes(resource["code"]);
  return sorts.find((known) => codes[known].some((code) => found.includes(code)));
}

/** A weight, a height or a head that was to be taken, and why it was not: nothing stands in the place of its value. */
function notMeasuredOf(resource: FhirObject): NotMeasured | null {
  const sort = sortOf(resource);
  const absent = conceptWords(resource["dataAbsentReason"]);
  if (sort === undefined || absent === null || valueWords(resource) !== null) return null;
  const words = [absent, notesOf(resource)].filter((part) => part !== null).join(". ");
  return notMeasuredIn(sort, words) ?? { sort, reason: "another reason", words: absent };
}

const isWithoutUnit = (resource: FhirObject): boolean =>
  sortOf(resource) !== undefined && numberAt(asObject(resource["valueQuantity"]), "value") !== null;

function measurementIn(
  resource: FhirObject,
  name: string | null,
): Measurement | Exclude<NoDraft, { leftOut: string }> | null {
  const sort = sortOf(resource);
  const quantity = asObject(resource["valueQuantity"]);
  const value = numberAt(quantity, "value");
  if (sort === undefined || value === null) return null;
  const unit = textAt(quantity, "code") ?? textAt(quantity, "unit") ?? "";
  const size = unitSize(sort, unit) ?? unitSize(sort, textAt(quantity, "unit") ?? "");
  if (size === null) return null;
  const note = size === 1 ? null : `${value} ${textAt(quantity, "unit") ?? unit}`;
  const { how, words } = howMeasured(sort, {
    ...nothingSaid,
    method: conceptWords(resource["method"]) ?? "",
    position: [conceptWords(resource["method"]), conceptWords(resource["bodySite"])].join(" "),
  });
  const reading = measured(
    sort,
    value * size,
    /\bbirth\b/i.test(name ?? "") ? [name, note].filter((part) => part !== null).join(", ") : note,
  );
  if ("problem" in reading || how === null) return reading;
  return {
    ...reading,
    note:
      [reading.note, how.method === null ? words : null].filter((part) => part !== null).join(", ") || null,
    how,
  };
}

const nothingSaid: HowSaid = {
  method: "",
  position: "",
  equipment: "",
  clothing: "",
  takenBy: "",
  place: "",
};
