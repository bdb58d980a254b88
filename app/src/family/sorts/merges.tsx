import { z } from "zod";
import { factSort } from "../fact-sort.ts";

/** Two rows of one person. It is told on the page of likely duplicates, and taken back like any other fact. */
export const merges = factSort({
  key: "recorded-twice",
  table: "person_merge",
  one: "somebody who was recorded twice",
  lasting: false,
  shownAt: "person",
  ends: [
    { column: "person_id", label: "The record to keep" },
    { column: "same_id", label: "The other record of the same person" },
  ],
  schema: z.object({}),
  own: () => ({}),
  typed: () => ({}),
  Fields: () => null,
  sentence: (row, { called }) => `${called(row.person_id)} was recorded twice, and is read as one person`,
  people: (row) => [row.person_id, row.same_id],
});
