import type { FactSort } from "../fact-sort.ts";
import { factSorts } from "../fact-sorts.ts";
import type { PersonRow } from "../family-rows.ts";
import type { ToldFact } from "../told-facts.ts";

/** What is told once of a person, and changed from then on. */
const once = new Set(["births", "deaths", "sex", "gender", "languages", "pregnancies"]);
/** What is recorded elsewhere: by adding somebody, or about the whole family. */
const elsewhere = new Set(["belonging", "recorded-twice", "homes", "help", "pregnancies", "looked-through"]);
/** What a child's own record keeps. */
const ofRecord = new Set(["names", "births", "sex"]);

/** What more can be recorded of somebody. */
export const recordable = ({ hasRecord }: PersonRow, facts: readonly ToldFact[]): FactSort[] =>
  factSorts.filter(
    ({ key }) =>
      !elsewhere.has(key) &&
      !(hasRecord && ofRecord.has(key)) &&
      !(once.has(key) && facts.some(({ sort }) => sort.key === key)) &&
      (key !== "tries" || facts.some(({ sort }) => sort.key === "not-known")),
  );
