import type { PartKnownDay } from "@throughline/calendar";
import type { VNode } from "preact";
import type { z } from "zod";
import type { Fields } from "../../platform/drafts/tables.ts";
import { type Problem, readAs } from "../../platform/forms/fields.ts";
import type { FieldsProps } from "../fact-sort.ts";
import type { OpenFamily } from "../open-family.ts";
import type { FactTable } from "../tables.ts";
import type { Own } from "../tell-fact.store.ts";

/** Whom somebody new is a relation of, in which family. */
export interface Of {
  readonly family: OpenFamily;
  readonly of: string;
}

/** Writes down one more fact about somebody who has just been added. */
export type Tell = <T extends FactTable>(
  table: T,
  own: Own<T>,
  from?: PartKnownDay | null,
) => Promise<unknown>;

interface Definition<V> {
  readonly key: string;
  /** "Add a parent of Jonah". */
  title(of: string): string;
  readonly note?: string;
  readonly schema: z.ZodType<V>;
  readonly Fields: (props: FieldsProps & { of: string }) => VNode | null;
  problems?(value: V, of: Of): Problem[];
  /** What ties the new person to the one they are a relation of. */
  tie(value: V, of: Of, person: string, tell: Tell): Promise<void>;
  /** How they belong, in words, where nothing ties them. */
  how?(value: V): string;
  /** Sex as the relation tells it. */
  readonly sex?: "female" | "male";
  /** Whether somebody may be added without a name. */
  readonly nameless?: boolean;
}

export interface RelationSort extends Pick<
  Definition<unknown>,
  "key" | "title" | "note" | "Fields" | "nameless"
> {
  read(fields: Fields, of: Of): { value: ReadTie } | { problems: Problem[] };
}

export interface ReadTie {
  readonly how: string | null;
  tie(person: string, tell: Tell): Promise<void>;
}

export function relationSort<V>(told: Definition<V>): RelationSort {
  return {
    ...told,
    read(fields, of) {
      const read = readAs(told.schema, fields);
      if ("problems" in read) return read;
      const problems = told.problems?.(read.value, of) ?? [];
      if (problems.length > 0) return { problems };
      const { value } = read;
      return {
        value: {
          how: told.how?.(value) ?? null,
          tie: (person, tell) => told.tie(value, of, person, tell),
        },
      };
    },
  };
}
