/** A JSON object of unknown shape, as files hold them: looked at key by key, trusted in nothing. */
export type FhirObject = Readonly<Record<string, unknown>>;

/** The value when it is an object, else null. */
export function asObject(value: unknown): FhirObject | null {
  return isObject(value) ? value : null;
}

/** The objects of a list; a single object counts as a list of one, anything else as none. */
export function asList(value: unknown): readonly FhirObject[] {
  if (Array.isArray(value)) return value.filter(isObject);
  return isObject(value) ? [value] : [];
}

/** The text at a key, trimmed, without what no record can keep; null when there is none. */
export function textAt(object: FhirObject | null, key: string): string | null {
  const value = object?.[key];
  if (typeof value !== "string") return null;
  return value.replaceAll("\0", "").toWellFormed().trim() || null;
}

/** The number at a key, or null. */
export function numberAt(object: FhirObject | null, key: string): number | null {
  const value = object?.[key];
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}

function isObject(value: unknown): value is FhirObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
