import { conceptWords } from "./concept.ts";
import { asList, asObject, type FhirObject, numberAt, textAt } from "./json.ts";

/** What a value says in words: "101 mmHg", "Never smoked", "yes"; null when there is none. */
export function valueWords(holder: FhirObject): string | null {
  const quantity = asObject(holder["valueQuantity"]);
  const number = numberAt(quantity, "value");
  if (number !== null) {
    const unit = textAt(quantity, "unit") ?? textAt(quantity, "code") ?? "";
    return `${textAt(quantity, "comparator") ?? ""}${Math.round(number * 1000) / 1000}${unit === "%" ? "" : " "}${unit}`.trim();
  }
  const truth = holder["valueBoolean"];
  if (typeof truth === "boolean") return truth ? "yes" : "no";
  const integer = numberAt(holder, "valueInteger");
  if (integer !== null) return String(integer);
  return (
    conceptWords(holder["valueCodeableConcept"]) ??
    textAt(holder, "valueString") ??
    textAt(holder, "valueDateTime")
  );
}

/** The parts of a value that has several, as blood pressure: "Systolic 101 mmHg". */
export function componentWords(resource: FhirObject): string[] {
  return asList(resource["component"])
    .map((component) =>
      [conceptWords(component["code"]), valueWords(component)].filter((part) => part !== null).join(" "),
    )
    .filter((words) => words !== "");
}
