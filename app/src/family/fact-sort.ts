import type { VNode } from "preact";
import type { z } from "zod";
import type { Fields } from "../platform/drafts/tables.ts";
import { type FormState, type Problem, readAs } from "../platform/forms/fields.ts";
import type { OpenFamily } from "./open-family.ts";
import type { FactTable, FactTables, Told } from "./tables.ts";
import type { Own } from "./tell-fact.store.ts";

/** Somebody a fact is about, chosen when it is first told and the same ever after. */
export interface End {
  readonly column: string;
  readonly label: string;
  readonly hint?: string;
}

export interface FieldsProps {
  readonly state: FormState;
  readonly family: OpenFamily;
}

/** One sort of fact about a family: what its form asks, and how it is said in a sentence. */
interface Definition<T extends FactTable, V> {
  /** In its address. */
  readonly key: string;
  readonly table: T;
  /** What is recorded, after "Record" and "Change": "a parent or carer". */
  readonly one: string;
  /** Why it is asked, and how it is asked kindly, where that needs saying. */
  readonly note?: string;
  /** Whether it holds from one day to another. */
  readonly lasting: boolean;
  readonly ends: readonly End[];
  readonly schema: z.ZodType<V>;
  readonly Fields: (props: FieldsProps) => VNode | null;
  /** Where one reads it afterwards. */
  readonly shownAt: "person" | "homes" | "support";
  /** Which facts of the table are of this sort. */
  is?(row: FactTables[T]): boolean;
  own(value: V, family: OpenFamily): Omit<Own<T>, EndColumn> & Partial<Own<T>>;
  typed(row: FactTables[T]): Fields;
  sentence(row: FactTables[T], family: OpenFamily): string;
  /** Whom it is about, for whoever looks at one person. */
  people(row: FactTables[T]): readonly (string | null)[];
  problems?(value: V, family: OpenFamily, before: FactTables[T] | null): Problem[];
}

type EndColumn = "person_id" | "other_id" | "parent_id" | "with_id" | "same_id" | "carer_id" | "child_id";

/** A row of any table of facts. */
export type AnyRow = FactTables[FactTable];

/** The same for every sort alike. */
export interface FactSort extends Pick<
  Definition<FactTable, unknown>,
  "key" | "table" | "one" | "lasting" | "ends" | "Fields" | "shownAt"
> {
  readonly note: string | undefined;
  is(row: AnyRow): boolean;
  typed(row: AnyRow): Fields;
  sentence(row: AnyRow, family: OpenFamily): string;
  people(row: AnyRow): readonly string[];
  /** Its own columns out of what was typed, or what stands in the way. */
  read(
    fields: Fields,
    family: OpenFamily,
    before: AnyRow | null,
  ): { own: Readonly<Record<string, unknown>> } | { problems: Problem[] };
}

export function factSort<T extends FactTable, V>(told: Definition<T, V>): FactSort {
  const row = (any: AnyRow) => any as FactTables[T];
  return {
    ...told,
    note: told.note,
    is: (any) => told.is?.(row(any)) ?? true,
    typed: (any) => told.typed(row(any)),
    sentence: (any, family) => told.sentence(row(any), family),
    people: (any) => told.people(row(any)).filter((id) => id !== null),
    read(fields, family, before) {
      const read = readAs(told.schema, fields);
      if ("problems" in read) return read;
      const problems = told.problems?.(read.value, family, before && row(before)) ?? [];
      return problems.length > 0 ? { problems } : { own: { ...told.own(read.value, family) } };
    },
  };
}

/** Whether two facts are versions of the same. */
export const isSameFact = (a: Told, b: Told): boolean => a.first_id === b.first_id;
