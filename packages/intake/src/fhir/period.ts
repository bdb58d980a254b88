import { asObject, type FhirObject, textAt } from "./json.ts";

/** When a resource says something was, from a key that FHIR writes as `…DateTime`, `…Period` or `…String`. */
export function timeAt(resource: FhirObject, key: string): { from: string | null; to: string | null } {
  const period = asObject(resource[`${key}Period`]);
  const single =
    textAt(resource, `${key}DateTime`) ??
    textAt(resource, `${key}Instant`) ??
    textAt(resource, `${key}String`);
  return { from: single ?? textAt(period, "start"), to: single === null ? textAt(period, "end") : null };
}

/** What the notes of a resource say. */
export function notesOf(resource: FhirObject): string | null {
  const notes = Array.isArray(resource["note"]) ? resource["note"] : [];
  const texts = notes.map((note) => textAt(asObject(note), "text")).filter((text) => text !== null);
  return texts.length === 0 ? null : texts.join("\n");
}

/** The words of a resource's narrative, without its markup; null when it has none. */
export function narrativeOf(resource: FhirObject): string | null {
  const div = textAt(asObject(resource["text"]), "div");
  const words = div
    ?.replace(/<[^>]*>/g, " ")
    .replace(/&nbsp;|&#160;/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim();
  return words || null;
}
