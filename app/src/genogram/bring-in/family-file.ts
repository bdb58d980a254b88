import { gunzipSync, gzipSync } from "node:zlib";
import { type Family, familyFromJson, familyToJson } from "@throughline/genogram";

/** A name as a file gives it; "name" is the one it shows. */
export interface FileName {
  readonly sort: "name" | "known as" | "former name";
  readonly given: string;
  readonly family: string;
}

/** A family as a file tells it, and what of the file could not be taken or wants looking at. */
export interface FamilyFile {
  readonly family: Family;
  /** Every name of each person, by their id in the file, where it tells more than the one it shows. */
  readonly names: Readonly<Record<string, readonly FileName[]>>;
  readonly notes: readonly string[];
}

/** The file as text that is small enough to be kept while somebody says who in it is who. */
export function packed({ family, names, notes }: FamilyFile): string {
  const kept = { family: withoutNul(familyToJson(family)), names, notes };
  return gzipSync(JSON.stringify(kept, (_, value: unknown) => letters(value))).toString("base64");
}

/** A NUL is no letter of anything, and cannot be kept. */
const letters = (value: unknown): unknown =>
  typeof value === "string" && value.includes("\0") ? value.replaceAll("\0", "") : value;

const withoutNul = (json: string): string =>
  json.includes("\\u0000") ? JSON.stringify(JSON.parse(json, (_, value: unknown) => letters(value))) : json;

/** Reads what `packed` wrote; null when it is anything else. */
export function unpacked(text: string): FamilyFile | null {
  if (text === "") return null;
  const kept: unknown = JSON.parse(gunzipSync(Buffer.from(text, "base64")).toString());
  if (!isKept(kept)) return null;
  const family = familyFromJson(kept.family);
  return "problem" in family ? null : { family, names: kept.names, notes: kept.notes };
}

const isKept = (
  kept: unknown,
): kept is { family: string; names: FamilyFile["names"]; notes: readonly string[] } =>
  typeof kept === "object" && kept !== null && "family" in kept && "names" in kept && "notes" in kept;
