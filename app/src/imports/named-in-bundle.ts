import { z } from "zod";
import type { Line } from "./tables.ts";

/** The resources that only say who and where others are. */
export const named: ReadonlySet<string> = new Set([
  "Practitioner",
  "PractitionerRole",
  "Organization",
  "Location",
  "HealthcareService",
  "RelatedPerson",
  "Device",
]);

const humanName = z.object({
  text: z.string().optional(),
  prefix: z.array(z.string()).default([]),
  given: z.array(z.string()).default([]),
  family: z.string().optional(),
});
const display = z.object({ display: z.string() });
const somebody = z.object({
  id: z.string(),
  name: z.union([z.string(), z.array(humanName).transform(([first]) => first && words(first))]).optional(),
  practitioner: display.optional(),
});

function words({ text, prefix, given, family }: z.output<typeof humanName>): string {
  return text ?? [...prefix, ...given, family ?? ""].join(" ").trim();
}

/** A resource's id with the name it gives, if it gives one. */
export function nameIn({ cells }: Line): [string, string][] {
  const read = somebody.safeParse(cells);
  const name = read.success ? (read.data.name ?? read.data.practitioner?.display ?? "") : "";
  return read.success && name !== "" ? [[read.data.id, name]] : [];
}
