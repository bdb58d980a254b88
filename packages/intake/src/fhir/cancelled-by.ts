import { conceptCodes, conceptWords } from "./concept.ts";

const family = "(?:patient|parents?|family|mother|father|mum|dad|carer|gran\\w*|nan)";
const service = "(?:provider|hospital|clinic|service|surgery|practice|staff|clinician|doctor|department)";
const did = "(?:rang|rung|cancelled|phoned|called|texted|declined|moved|postponed)";
const familyNamed = new RegExp(`\\b${family}\\b`, "i");
const serviceNamed = new RegExp(`\\b${service}\\b`, "i");
const familyDid = new RegExp(
  `\\b${did} by (?:the |his |her |their )?${family}\\b|\\b${family} ${did}\\b`,
  "i",
);
const serviceDid = new RegExp(`\\b${did} by (?:the )?${service}\\b|\\b${service} ${did}\\b`, "i");

/**
 * Who cancelled an appointment: by the code of the reason (HL7's pat… and prov…, maint), by whom its words name, else by
 * a comment that says who rang or cancelled. Null when none of them tells, or they tell of both.
 */
export function cancelledBy(
  reason: unknown,
  comment: string,
): "cancelled by family" | "cancelled by service" | null {
  const codes = conceptCodes(reason);
  const words = conceptWords(reason) ?? "";
  const byFamily =
    codes.some((code) => /^pat(?:-|$)/.test(code)) || familyNamed.test(words) || familyDid.test(comment);
  const byService =
    codes.some((code) => /^(?:prov|maint)(?:-|$)/.test(code)) ||
    serviceNamed.test(words) ||
    serviceDid.test(comment);
  if (byFamily === byService) return null;
  return byFamily ? "cancelled by family" : "cancelled by service";
}
