import type { PartKnownDay } from "@throughline/calendar";

/** Who a child is, as far as it is known. Names in any order: "Amara Rose Okafor", "OKAFOR, Amara", "Mara Okafor". */
export interface Identity {
  readonly nhsNumber: string | null;
  readonly upn: string | null;
  readonly born: PartKnownDay | null;
  readonly names: readonly string[];
}

/** Who a file says it is about; `doubts` says in words which of its numbers and days could not be read. */
export interface FoundIdentity extends Identity {
  readonly doubts: readonly string[];
}

/** A file that says nothing of whom it is about. */
export const nobodyFound: FoundIdentity = { nhsNumber: null, upn: null, born: null, names: [], doubts: [] };
