import { londonDay } from "@throughline/calendar";
import type { Family } from "@throughline/genogram";
import type { FamilyFacts, ParentOrCarer } from "@throughline/practice";
import { holdsOn } from "./about-person.ts";
import { familyFrom } from "./family-from.ts";
import type { FamilyRows } from "./family-rows.ts";
import { kindWords } from "./kin-words.ts";
import { descending, descentOf, homesOf, personIn, sleepersIn } from "./kin.ts";
import { partKnownOf } from "./part-known.ts";
import type { Told } from "./tables.ts";
import { triesOf } from "./unknown-parents.ts";

/** What the checks read of a family on a day. */
export function factsForChecks(rows: FamilyRows, today: Temporal.PlainDate): FamilyFacts {
  const family = familyFrom(rows, today);
  const { index } = rows;
  const name = (id: string) => personIn(family, id)?.name ?? "";
  const here = <R extends Told>(facts: readonly R[]) => facts.filter((row) => holdsOn(row, today));
  return {
    parents: parentsAndCarers(rows, family, today),
    notKnown: rows.unknown_parent
      .filter(({ person_id, found_id }) => person_id === index && found_id === null)
      .map((row) => ({
        id: row.first_id,
        parent: row.parent,
        recordedOn: recordedOn(row),
        tries: triesOf(rows, row.first_id).flatMap((one) => {
          const on = partKnownOf(one, "day");
          return on === null ? [] : [{ on, words: one.tried }];
        }),
      })),
    homes: homesOf(family, index, today).map((home) => ({
      id: home.id,
      name: home.name,
      others: sleepersIn(home, today)
        .filter(({ person }) => person !== index)
        .map(({ person }) => name(person)),
      recordedOn: recordedOn(rows.household.find(({ first_id }) => first_id === home.id)),
    })),
    ...(isKept(rows, index) ? { homesProtected: rows.kept.get(index)?.heldBy ?? "" } : {}),
    care: [
      ...here(rows.personal_care)
        .filter(({ person_id }) => person_id === index)
        .map((row) => ({
          id: row.first_id,
          words: `${name(row.carer_id)}: ${row.what}`,
          recordedOn: recordedOn(row),
        })),
      ...here(rows.support)
        .filter(({ gives_care }) => gives_care)
        .map((row) => ({ id: row.first_id, words: row.name, recordedOn: recordedOn(row) })),
    ],
    help: here(rows.support).map((row) => ({
      id: row.first_id,
      words: `${row.name}${row.what === null ? "" : `: ${row.what}`}`,
      recordedOn: recordedOn(row),
    })),
    recordedOn: daysRecorded(rows),
  };
}

/** Each parent by birth or adoption, and each who stands in a parent's place today. */
function parentsAndCarers(rows: FamilyRows, family: Family, today: Temporal.PlainDate): ParentOrCarer[] {
  const { index } = rows;
  const links = rows.parent_link.filter(
    (row) =>
      row.person_id === index &&
      row.kind !== "donor" &&
      (descending.includes(row.kind) || holdsOn(row, today)),
  );
  const withChild = new Set(
    homesOf(family, index, today).flatMap((home) => sleepersIn(home, today).map(({ person }) => person)),
  );
  return links.map((row) => {
    const id = row.parent_id;
    const person = personIn(family, id);
    const sex = person?.sex ?? "not known";
    const relation = kindWords(row.kind, sex);
    const answers = rows.parental_responsibility.filter(
      (r) => r.person_id === index && r.holder_id === id && holdsOn(r, today),
    );
    return {
      id,
      name: person?.name || "somebody whose name is not known",
      relation,
      sex,
      descent: descending.includes(row.kind),
      died: person?.died !== null && person?.died !== undefined,
      livesWithChild: withChild.has(id),
      responsibility: answers.at(-1)?.answer ?? null,
      contactRecorded:
        isKept(rows, index) ||
        isKept(rows, id) ||
        rows.contact_arrangement.some((r) => r.person_id === index && r.with_id === id),
      parentsStated:
        descentOf(family, id).length +
        family.unknownParents.filter((one) => one.children.includes(id)).length,
      recordedOn: recordedOn(row),
    };
  });
}

const isKept = ({ kept }: FamilyRows, id: string): boolean => kept.get(id)?.isOpen === false;

function recordedOn(row: Told | undefined): Temporal.PlainDate {
  const at: Temporal.Instant | null | undefined = row?.recorded_at;
  return at ? londonDay(at) : Temporal.PlainDate.from("1900-01-01");
}

/** Each day on which something of this family was written down; what came with a child's own record does not count. */
function daysRecorded({
  childId: _child,
  index: _index,
  people: _people,
  readAs: _readAs,
  kept: _kept,
  ...tables
}: FamilyRows): Temporal.PlainDate[] {
  const facts: readonly Told[] = Object.values(tables).flat();
  const at = facts.flatMap(({ recorded_at, said_by }): Temporal.Instant[] =>
    (said_by as string | null) === null ? [] : [recorded_at],
  );
  const days = new Map(at.map((one) => londonDay(one)).map((day) => [day.toString(), day]));
  return [...days.values()];
}
