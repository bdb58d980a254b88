import {
  addPerson,
  type FactTable,
  type NewPerson,
  type Own,
  tellFact,
  type Telling,
  type Writing,
} from "../../family/public.ts";
import type { Tx } from "../../platform/database/store.ts";
import { newId } from "../../platform/id.ts";

/** Writes down what a file brings, or only counts it. */
export interface Writer {
  person(person: NewPerson): Promise<string>;
  fact<T extends FactTable>(table: T, own: Own<T>, telling: Telling): Promise<string>;
}

interface Into {
  readonly tx: Tx;
  readonly writing: Writing;
  readonly childId: string;
  readonly said: Pick<Telling, "saidBy" | "saidOn">;
}

export const intoTheRecord = ({ tx, writing, childId, said }: Into): Writer => ({
  person: async (person) => await addPerson(tx, writing, childId, person, said),
  fact: async (table, own, telling) => await tellFact(tx, writing, table, own, telling),
});

/** Nothing is written: what would be is told first. */
export const onPaper: Writer = {
  person: () => Promise.resolve(newId()),
  fact: () => Promise.resolve(newId()),
};
