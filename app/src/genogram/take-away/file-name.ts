import type { OpenRecord } from "../../children/public.ts";
import { initialsOf } from "../../take-away/public.ts";

/** "family-SA-2026-11-24.pdf": a file lies about on desks and in post, so it has the child's initials and not the name. */
export const fileName = ({ child, today }: OpenRecord, ending: "pdf" | "svg" | "json" | "ged"): string =>
  `${["family", initialsOf(child), today.toString()].filter((part) => part !== "").join("-")}.${ending}`;
