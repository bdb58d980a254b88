import type { Outcome, OwnResult } from "./outcome.ts";
import type { ChildRecord } from "./record.ts";
import type { Setting, SettingsInForce } from "./setting.ts";
import type { Source } from "./source.ts";

/** When a check is asked at all; the frame answers "not applicable" outside it, with the reason. */
export type Scope = "every child" | "concern recorded" | "child protection plan" | "support only";

/**
 * One question about our practice, never about the family: its words, its reason, its sources and the numbers it
 * rests on, and a pure function that answers it from one child's record on one day.
 */
export interface Check {
  /** A short reference such as "CHR-1"; never shown without the question. */
  readonly id: string;
  /** Kebab-case, the name of its file, its vectors and its page. */
  readonly name: string;
  readonly question: string;
  /** One or two sentences a parent could read. */
  readonly why: string;
  /** Whom it helps first: "support" is for the family, "practice" is for us. Support is shown first. */
  readonly side: "support" | "practice";
  readonly scope: Scope;
  /** What it looks after first: how the child is, who the family are, or how we write. */
  readonly about: "the child" | "the family" | "the record";
  readonly sources: readonly Source[];
  readonly settings: readonly Setting[];
  /** What each answer it can give means. A result it can never give has no line here, and no other is given. */
  readonly answers: Readonly<Partial<Record<OwnResult, string>>>;
  run(record: ChildRecord, settings: SettingsInForce, today: Temporal.PlainDate): Outcome;
}
