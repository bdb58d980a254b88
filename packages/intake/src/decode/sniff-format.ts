import { fileSignature, latin } from "./file-signature.ts";
import { type Delimiter, sniffDelimiter } from "./sniff-delimiter.ts";
import { sniffEncoding } from "./sniff-encoding.ts";

/** What a file holds, as far as its beginning tells; or why it cannot be read, with what to do instead. */
export type Format =
  | { readonly format: "csv"; readonly delimiter: Delimiter }
  | { readonly format: "tsv"; readonly delimiter: "\t" }
  | { readonly format: "fhir-json" }
  | { readonly format: "unknown"; readonly why: string };

/** Tells the format from a file's first bytes, or from its first text once decoded. Some 64 kB is plenty. */
export function sniffFormat(start: Uint8Array | string): Format {
  if (typeof start === "string") return sniffText(start);
  if (start.length === 0) return unknown("This file is empty. Check that it was saved.");
  const signature = fileSignature(start);
  if (signature !== null) return unknown(signature);
  const encoding = sniffEncoding(start);
  const wide = encoding === "utf-16le" || encoding === "utf-16be";
  const text = latin(start);
  if (!wide && text.includes("\0"))
    return unknown("This is not a text file. Save the table as CSV and bring it again.");
  return sniffText(wide ? text.replaceAll("\0", "").replace(/^(?:ÿþ|þÿ)/, "") : text.replace(/^ï»¿/, ""));
}

function sniffText(start: string): Format {
  const text = start.replace(/^\uFEFF/, "").trimStart();
  if (text === "") return unknown("This file is empty. Check that it was saved.");
  if (text.startsWith("{") || text.startsWith("[")) return sniffJson(text);
  if (/^<!doctype html|^<html|^<table/i.test(text))
    return unknown(
      "This is a web page, even if its name says otherwise. Save the table as CSV and bring it again.",
    );
  if (text.startsWith("<"))
    return unknown("This is an XML file. Ask the agency for CSV, or for FHIR as JSON.");
  const delimiter = sniffDelimiter(text);
  if (delimiter === null)
    return unknown(
      "This text has one column only, so it is not a table. Save the table as CSV and bring it again.",
    );
  return delimiter === "\t" ? { format: "tsv", delimiter } : { format: "csv", delimiter };
}

function sniffJson(text: string): Format {
  if (!/"resourceType"\s*:/.test(text))
    return unknown(
      "This is JSON, but not FHIR: it names no resourceType. Ask the agency for FHIR R4, or for CSV.",
    );
  if (/^\{.*\}\s*\n\s*\{/.test(text))
    return unknown("This holds a FHIR resource on each line. Ask the agency for them as one FHIR Bundle.");
  return { format: "fhir-json" };
}

function unknown(why: string): Format {
  return { format: "unknown", why };
}
