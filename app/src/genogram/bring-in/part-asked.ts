import { fullName } from "../../children/public.ts";
import type { OpenFamily } from "../../family/public.ts";
import type { Asked } from "../../platform/http/env.ts";
import { askFile } from "./ask-file.ts";
import type { PersonFound } from "./people-found.ts";
import type { WaitingFile } from "./waiting.store.ts";

/** As far from the child as anybody's family is drawn. */
export const MOST_STEPS = 8;

/** Which part of a large file is asked for, so far. */
export interface PartAsked {
  readonly name: string;
  readonly people: number;
  readonly find: string;
  readonly found: readonly PersonFound[];
  /** Who of the file is the child, and how many are within each number of steps. */
  readonly chosen: {
    readonly id: string;
    readonly words: string;
    readonly counts: readonly number[];
  } | null;
}

export async function partAsked(
  c: Asked,
  { open }: OpenFamily,
  { name, people, kept }: WaitingFile,
): Promise<PartAsked> {
  const find = c.req.query("find") ?? fullName(open.child);
  const child = c.req.query("person") ?? "";
  const near = child === "" ? null : await askFile({ sort: "near", kept, child, most: MOST_STEPS });
  const chosen = near === null ? null : { id: child, ...near };
  const year = open.child.born.from.year;
  const found = chosen === null ? await askFile({ sort: "find", kept, words: find, year }) : [];
  return { name, people, find, found, chosen };
}
