import { foundIdentity } from "../identity/found-identity.ts";
import type { FoundIdentity } from "../identity/identity.ts";
import { asList, type FhirObject, textAt } from "./json.ts";

/** Whom a Patient resource is: the NHS number under its own system, every name, the birth day. */
export function patientIdentity(resource: FhirObject): FoundIdentity {
  const numbers = asList(resource["identifier"])
    .filter((identifier) => /nhs-number/i.test(textAt(identifier, "system") ?? ""))
    .map((identifier) => textAt(identifier, "value"));
  return foundIdentity({
    nhsNumber: numbers.find((number) => number !== null) ?? "",
    upn: "",
    born: textAt(resource, "birthDate") ?? "",
    names: [...new Set(asList(resource["name"]).map(nameWords))],
  });
}

function nameWords(name: FhirObject): string {
  const given = Array.isArray(name["given"]) ? name["given"].filter((part) => typeof part === "string") : [];
  const parts = [...given, textAt(name, "family") ?? ""].join(" ").trim();
  return parts === "" ? (textAt(name, "text") ?? "") : parts;
}
