import { type Field, fieldLabel, takesSeveral } from "./fields.ts";
import { exactScore, foldHeading, headingGuesses } from "./heading.ts";
import type { ColumnUse } from "./mapping.ts";
import { sampleFits } from "./sample-fits.ts";

/** Something in a suggested mapping for a person to look at. `column` null: about the file as a whole. */
export interface Unsure {
  readonly column: string | null;
  readonly field: Field | null;
  readonly why: string;
}

/** A column with its heading and some of its cells. */
export interface SampledColumn {
  readonly column: string;
  readonly sample: readonly string[];
}

interface Claim extends SampledColumn {
  readonly field: Field;
  readonly score: number;
  readonly at: number;
}

type PlacedUse = ColumnUse & { readonly at: number };

/**
 * Gives each column the field its heading names best and its cells can be of; a field fed by one column goes to the
 * best of them. A heading in the very words keeps its field even over odd cells, but for attendance, which in a school's
 * file is often a figure in per cent.
 */
export function assignColumns(columns: readonly SampledColumn[]): { uses: ColumnUse[]; unsure: Unsure[] } {
  const claims = columns
    .flatMap(({ column, sample }, at): Claim[] =>
      headingGuesses(foldHeading(column)).map((guess) => ({ ...guess, column, sample, at })),
    )
    .sort((a, b) => b.score - a.score || a.at - b.at);
  const uses: PlacedUse[] = [];
  const unsure: Unsure[] = [];
  for (const { column, field, score, at } of claims.filter((claim) =>
    sampleFits(claim.field, claim.sample),
  )) {
    if (!isFree(uses, field, at)) continue;
    uses.push({ column, field, at });
    if (score < exactScore)
      unsure.push({ column, field, why: `“${column}” is taken as: ${fieldLabel(field)}.` });
  }
  for (const { column, field, score, at, sample } of claims) {
    if (score < exactScore || !isFree(uses, field, at)) continue;
    if (field !== "attendance") uses.push({ column, field, at });
    unsure.push({ column, field: field === "attendance" ? null : field, why: misfit(column, field, sample) });
  }
  return { uses: inOrder(uses), unsure };
}

function isFree(uses: readonly PlacedUse[], field: Field, at: number): boolean {
  return !uses.some((use) => use.at === at || (use.field === field && !takesSeveral(field)));
}

function inOrder(uses: PlacedUse[]): ColumnUse[] {
  return uses.sort((a, b) => a.at - b.at).map(({ column, field }) => ({ column, field }));
}

function misfit(column: string, field: Field, sample: readonly string[]): string {
  const example = sample.find((cell) => cell !== "") ?? "";
  return `“${column}” sounds like “${fieldLabel(field)}”, but holds “${example.slice(0, 40)}”.`;
}
