import "../children/tables.ts";
import type { Tx } from "../platform/database/store.ts";
import { newId } from "../platform/id.ts";
import { dayOrder, momentOn } from "./days.ts";
import { plantInvolvements } from "./plant-involvements.store.ts";
import type { Keys } from "./plant-partnership.store.ts";
import type { Story } from "./story.ts";

/** The child, what is said of them, why and at what threshold agencies work with them, and who does. */
export async function plantChild(tx: Tx, keys: Keys, story: Story): Promise<string> {
  const { child, purposes } = story;
  const [first] = purposes.toSorted((a, b) => dayOrder(a.from, b.from));
  if (first === undefined) throw new RangeError(`${child.given} ${child.family} has no purpose.`);
  const kept = { partnership_id: keys.partnershipId };
  const [personId, childId] = [newId(), newId()];
  const openedAt = momentOn(first.from, "09:00");
  const openedBy = keys.practitioner(first.by).id;

  const { from, to, precision, about } = child.born;
  await tx
    .insertInto("person")
    .values({
      ...kept,
      id: personId,
      born_from: from,
      born_to: to,
      born_precision: precision,
      born_about: about,
      sex: child.sex,
      pronouns: child.pronouns,
      nhs_number: child.nhsNumber,
      upn: child.upn,
      languages: child.languages,
      recorded_by: openedBy,
      recorded_at: openedAt,
    })
    .execute();
  await tx
    .insertInto("person_name")
    .values(namesOf(story).map((name) => ({ ...kept, id: newId(), person_id: personId, ...name })))
    .execute();
  await tx
    .insertInto("child_record")
    .values({ ...kept, id: childId, person_id: personId, opened_on: first.from, opened_by: openedBy })
    .execute();
  await plantStatements(tx, keys, childId, story);
  await plantDecisions(tx, keys, childId, story);
  await plantInvolvements(tx, keys, childId, story, { at: openedAt, by: openedBy });
  return childId;
}

function namesOf({ child: { given, family, knownAs, formerNames } }: Story) {
  const open = { from_on: null, to_on: null };
  return [
    { sort: "name" as const, given, family, ...open },
    ...(knownAs === null ? [] : [{ sort: "known as" as const, given: knownAs, family, ...open }]),
    ...formerNames.map((name) => ({ sort: "former name" as const, ...name, ...open })),
  ];
}

async function plantStatements(
  tx: Tx,
  keys: Keys,
  childId: string,
  { child, purposes }: Story,
): Promise<void> {
  const last = purposes.toSorted((a, b) => dayOrder(b.from, a.from))[0];
  if (last === undefined) return;
  const recorded = { recorded_by: keys.practitioner(last.by).id, recorded_at: momentOn(last.from, "16:30") };
  const kept = { partnership_id: keys.partnershipId, child_id: childId, ...recorded };
  await tx
    .insertInto("child_statement")
    .values([
      { ...kept, id: newId(), sort: "communicates", words: child.communicates },
      { ...kept, id: newId(), sort: "lives with", words: child.livesWith },
    ])
    .execute();
}

async function plantDecisions(
  tx: Tx,
  keys: Keys,
  childId: string,
  { purposes, status }: Story,
): Promise<void> {
  const decided = (from: Temporal.PlainDate, by: string, reason: string) => ({
    partnership_id: keys.partnershipId,
    id: newId(),
    child_id: childId,
    from_on: from,
    reason,
    decided_by: keys.practitioner(by).id,
    recorded_at: momentOn(from, "16:00"),
  });
  await tx
    .insertInto("purpose_decision")
    .values(purposes.map(({ from, by, reason, purpose }) => ({ ...decided(from, by, reason), purpose })))
    .execute();
  const thresholds = status.flatMap(({ from, to, decidedBy, reason, threshold, category }) => [
    { ...decided(from, decidedBy, reason), threshold, category },
    ...(to === null || isFollowed(status, to)
      ? []
      : [
          {
            ...decided(to.add({ days: 1 }), decidedBy, "The plan ended."),
            threshold: "none" as const,
            category: null,
          },
        ]),
  ]);
  if (thresholds.length > 0) await tx.insertInto("threshold_decision").values(thresholds).execute();
}

/** One threshold follows another when it begins by the day after. */
const isFollowed = (status: Story["status"], to: Temporal.PlainDate): boolean =>
  status.some(
    ({ from, to: end }) =>
      dayOrder(from, to.add({ days: 1 })) <= 0 && (end === null || dayOrder(end, to) > 0),
  );
