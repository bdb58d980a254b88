import { exactDay, showDay, showPartKnownDay } from "@throughline/calendar";
import type { FamilyFacts, NotKnownParent, ParentOrCarer } from "./family.ts";
import { ourOwnUseOf } from "./family-sources.ts";
import { fromProcedure } from "./new-setting.ts";
import type { Evidence } from "./outcome.ts";
import { addPeriod } from "./period.ts";
import type { ChildRecord } from "./record.ts";
import { periodInForce } from "./setting.ts";
import type { SettingsInForce } from "./setting.ts";

/** The time within which a family is recorded, which three checks share. */
export const familyRecordedWithin = fromProcedure(
  {
    key: "family-recorded-within",
    words: "From the day the record is opened, the family is recorded within",
    value: 45,
    unit: "working days",
  },
  "default",
  ourOwnUseOf,
);

/** The last day on which the family is still recorded in time. */
export function familyDue(record: ChildRecord, settings: SettingsInForce): Temporal.PlainDate {
  return addPeriod(record.child.openedOn, periodInForce(settings, familyRecordedWithin.key));
}

/** Which of two parents is neither recorded nor stated as not known: "mother", "father"; none where two are. */
export function parentsNotRecorded({ parents, notKnown }: FamilyFacts): readonly ("mother" | "father")[] {
  const descent = parents.filter((parent) => parent.descent);
  if (descent.length + notKnown.length >= 2) return [];
  const has = (which: "mother" | "father"): boolean =>
    descent.some(({ sex }) => sex === (which === "mother" ? "female" : "male")) ||
    notKnown.some(({ parent }) => parent === which);
  return (["mother", "father"] as const).filter((which) => !has(which));
}

/** Parents not known of whom nothing is recorded that was tried. */
export function notTried({ notKnown }: FamilyFacts): readonly NotKnownParent[] {
  return notKnown.filter(({ tries }) => tries.length === 0);
}

/** A parent or carer as evidence, on the day they were recorded. */
export function parentRead({ id, name, relation, recordedOn }: ParentOrCarer): Evidence {
  return { of: "family", id, on: exactDay(recordedOn), words: `${name}, ${relation}` };
}

/** A parent who is not known as evidence, with what was tried last. */
export function notKnownRead({ id, parent, recordedOn, tries }: NotKnownParent): Evidence {
  const last = tries.at(-1);
  const tried =
    last === undefined
      ? "nothing recorded that was tried"
      : `tried ${showPartKnownDay(last.on)}: ${last.words}`;
  return {
    of: "family",
    id,
    on: last?.on ?? exactDay(recordedOn),
    words: `The ${parent} is not known; ${tried}`,
  };
}

/** "not due until 4 March 2026". */
export function notDueUntil(due: Temporal.PlainDate): string {
  return `not due until ${showDay(due)}`;
}
