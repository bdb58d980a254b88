import { asObject, type FhirObject, textAt } from "./json.ts";
import { narrativeOf } from "./period.ts";

const machinery = new Set([
  "system",
  "reference",
  "url",
  "use",
  "data",
  "profile",
  "userSelected",
  "id",
  "version",
]);
const passedOver = new Set([
  ...machinery,
  "resourceType",
  "meta",
  "text",
  "implicitRules",
  "language",
  "contained",
  "identifier",
]);
const deepest = 8;

/** A resource in lines of "Key: words" for people to read, without its machinery of systems and references, and without attached files. A narrative that somebody wrote is kept. */
export function fhirPassage(resource: FhirObject): string {
  const lines = Object.entries(resource)
    .filter(([key]) => !passedOver.has(key))
    .map(([key, value]) => ({ key, words: [...new Set(leaves(value, 0))].join(", ") }))
    .filter(({ words }) => words !== "")
    .map(({ key, words }) => `${keyWords(key)}: ${words}`);
  const written = textAt(asObject(resource["text"]), "status") === "generated" ? null : narrativeOf(resource);
  return [...lines, ...(written === null ? [] : [`Text: ${written}`])].join("\n");
}

/** "effectiveDateTime" as "Effective date time". */
function keyWords(key: string): string {
  const words = key.replace(/([A-Z])/g, " $1").toLowerCase();
  return `${words[0]?.toUpperCase() ?? ""}${words.slice(1)}`;
}

function leaves(value: unknown, depth: number): string[] {
  if (typeof value === "string") return [value.replaceAll("\0", "").toWellFormed()];
  if (typeof value === "number" || typeof value === "boolean") return [String(value)];
  if (typeof value !== "object" || value === null || depth > deepest) return [];
  const worded = "display" in value || "unit" in value;
  return Object.entries(value)
    .filter(([key]) => !machinery.has(key) && !(worded && key === "code"))
    .flatMap(([, part]) => leaves(part, depth + 1));
}
