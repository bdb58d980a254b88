import type { Check } from "./check.ts";
import { exceptionFor, withException } from "./exception.ts";
import { notApplicable } from "./outcome.ts";
import type { Outcome } from "./outcome.ts";
import type { ChildRecord } from "./record.ts";
import { outOfScope } from "./scope.ts";
import { settingInForce } from "./setting.ts";
import type { Setting, SettingsInForce } from "./setting.ts";

/** One check's answer with the question itself and the numbers it rested on, for showing side by side. */
export interface Checked {
  readonly check: Check;
  readonly outcome: Outcome;
  readonly settings: readonly Setting[];
}

/** Runs one check for one child: outside its scope "not applicable", and a manager's exception laid over. */
export function runCheck(
  check: Check,
  record: ChildRecord,
  settings: SettingsInForce,
  today: Temporal.PlainDate,
): Outcome {
  const reason = outOfScope(check.scope, record, today);
  const outcome = reason === null ? check.run(record, settings, today) : notApplicable(reason);
  const exception = exceptionFor(check.id, record.exceptions ?? [], today);
  return exception === null ? outcome : withException(outcome, exception, today);
}

/** Support for the family first, then our own practice, each in the order of the list. */
export function supportFirst(checks: readonly Check[]): Check[] {
  return [
    ...checks.filter(({ side }) => side === "support"),
    ...checks.filter(({ side }) => side === "practice"),
  ];
}

/**
 * Runs checks for one child on one day, support first and always in the same order. The settings come from
 * `settingsOn`, once for all children of a partnership. No answers are added up, weighed or ranked.
 */
export function runChecks(
  checks: readonly Check[],
  record: ChildRecord,
  settings: SettingsInForce,
  today: Temporal.PlainDate,
): Checked[] {
  return supportFirst(checks).map((check) => ({
    check,
    outcome: runCheck(check, record, settings, today),
    settings: check.settings.map(({ key }) => settingInForce(settings, key)),
  }));
}
