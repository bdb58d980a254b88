import { type PartKnownDay, readPartKnownDay } from "@throughline/calendar";
import { readNhsNumber, readUpn } from "@throughline/identifiers";
import type { FoundIdentity } from "./identity.ts";

/** Reads whom a file is about from text; empty text says nothing, and what cannot be read becomes a doubt, never a guess. */
export function foundIdentity(text: {
  readonly nhsNumber: string;
  readonly upn: string;
  readonly born: string;
  readonly names: readonly string[];
}): FoundIdentity {
  const doubts: string[] = [];
  const read = <T extends object>(
    typed: string,
    reading: (text: string) => T | { readonly problem: string },
  ): T | null => {
    if (typed === "") return null;
    const answer = reading(typed);
    if (!("problem" in answer)) return answer;
    doubts.push(answer.problem);
    return null;
  };
  const nhsNumber = read(text.nhsNumber, readNhsNumber)?.nhsNumber ?? null;
  const upn = read(text.upn, readUpn)?.upn ?? null;
  const born = read<PartKnownDay>(text.born, readPartKnownDay);
  return { nhsNumber, upn, born, names: text.names.filter((name) => name !== ""), doubts };
}
