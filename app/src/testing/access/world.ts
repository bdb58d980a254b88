import { sql } from "kysely";
import type { Store, Tx } from "../../platform/database/store.ts";
import { newId } from "../../platform/id.ts";
import { everybody, memberships, type Person, standings, type Team, TODAY } from "./people.ts";

const AT = "2026-01-05T09:00:00Z";
const FROM = "2020-01-01";
const CONCERN = {
  referrer_name: "A teacher",
  given: "Canarina",
  family: "Ofthematrix",
  what: "Said",
  first_hand: true,
  happened_from: FROM,
  happened_to: FROM,
  happened_precision: "day",
  happened_about: false,
  effect: "Said",
  done: "Said",
  safe_tonight: "yes",
  family_knows: true,
  recorded_at: AT,
  answer_due_at: AT,
};

/** How a record stands, and when its child was born. */
export const records = {
  open: { born: "2017-07-03", standing: null },
  closed: { born: "2017-07-03", standing: "closed" },
  "of a grown child": { born: "2005-07-03", standing: null },
  "kept open at 18": { born: "2005-07-03", standing: "kept open at 18" },
} as const;
export type RecordIs = keyof typeof records;

export interface ChildHere {
  readonly record: RecordIs;
  readonly id: string;
  readonly person: string;
  readonly adult: string;
  readonly secondAdult: string;
  readonly work: string;
  readonly schoolWork: string;
  readonly concerns: readonly [string, string];
  readonly emergency: string;
}

export type World = Awaited<ReturnType<typeof plantWorld>>;

/** One agency's practitioners standing in every way to four children, and a school that works with all of them. */
export async function plantWorld(store: Store) {
  const partnershipId = newId();
  const agencies = { ours: newId(), school: newId(), police: newId() };
  const team: Record<Team, string> = {
    north: newId(),
    adults: newId(),
    office: newId(),
    desk: newId(),
    school: newId(),
  };
  const people = everybody(partnershipId, agencies.ours);
  const [teacher, stranger] = [newId(), newId()];
  const [frontDoor, chart] = [newId(), newId()];
  return await store.asProduct(async (tx) => {
    const put = rowsPutIn(tx, partnershipId);
    await sql`insert into partnership (id, name) values (${partnershipId}, 'Everybody')`.execute(tx);
    await put("agency", [
      { id: agencies.ours, name: "Ours", sort: "Social care" },
      { id: agencies.school, name: "Hill School", sort: "School" },
      { id: agencies.police, name: "Town Police", sort: "Police" },
    ]);
    const of = (name: Team) => (name === "school" ? agencies.school : agencies.ours);
    await put(
      "team",
      (Object.keys(team) as Team[]).map((name) => ({ id: team[name], agency_id: of(name), name })),
    );
    await put("practitioner", [
      ...people.map(({ practitionerId, agencyId, name, role }) => ({
        id: practitionerId,
        agency_id: agencyId,
        name,
        role,
      })),
      ...[teacher, stranger].map((id) => ({
        id,
        agency_id: agencies.school,
        name: "A teacher",
        role: "Teacher",
      })),
    ]);
    await put(
      "team_membership",
      people.flatMap((person) => spellsOf(person, team)),
    );
    await put("front_door", [{ id: frontDoor, agency_id: agencies.ours, team_id: team.desk, from_on: FROM }]);
    await put("condition_chart", [
      { id: chart, name: "A chart", source: "A source", rights: "", rows: [], recorded_at: AT },
    ]);
    await put("line_manager", linesOf(people));
    const children: ChildHere[] = [];
    for (const record of Object.keys(records) as RecordIs[])
      children.push(await plantChild(put, record, { people, team, agencies, teacher, stranger, frontDoor }));
    return { partnershipId, agencies, team, people, teacher, stranger, chart, children };
  });
}

type Put = (table: string, rows: readonly Record<string, unknown>[]) => Promise<void>;

export function rowsPutIn(tx: Tx, partnershipId: string): Put {
  return async (table, rows) => {
    const columns = sql.raw(["partnership_id", ...Object.keys(rows[0] ?? {})].join(", "));
    const all = JSON.stringify(rows.map((row) => ({ partnership_id: partnershipId, ...row })));
    await sql`insert into ${sql.table(table)} (${columns})
      select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${all}::jsonb)`.execute(tx);
  };
}

function spellsOf({ as, membership, practitionerId }: Person, team: Record<Team, string>) {
  const { team: name, ...rest } = standings[as];
  return [name, "desk" as const].map((in_) => ({
    id: newId(),
    practitioner_id: practitionerId,
    team_id: team[in_],
    manages: in_ !== "desk" && "manages" in rest,
    ...memberships[membership],
  }));
}

/** Each who manages by line manages somebody else of the north who is there today. */
function linesOf(people: readonly Person[]): Record<string, unknown>[] {
  const there = people.filter(
    ({ as, membership }) => membership === "open" && ["team", "lead", "chair"].includes(as),
  );
  return people
    .filter(({ as }) => as === "manager by line")
    .map(({ practitionerId }, n) => ({
      id: newId(),
      practitioner_id: there[n]?.practitionerId,
      manager_id: practitionerId,
      from_on: FROM,
      recorded_at: AT,
    }));
}

interface Around {
  readonly people: readonly Person[];
  readonly team: Record<Team, string>;
  readonly agencies: { ours: string; school: string };
  readonly teacher: string;
  readonly stranger: string;
  readonly frontDoor: string;
}

async function plantChild(
  put: Put,
  record: RecordIs,
  { people, team, agencies, teacher, stranger, frontDoor }: Around,
): Promise<ChildHere> {
  const { born, standing } = records[record];
  const [id, person, adult, secondAdult, schoolWork] = [newId(), newId(), newId(), newId(), newId()];
  const kept = { recorded_by: teacher, recorded_at: AT };
  const somebody = {
    born_precision: "day",
    born_about: false,
    sex: "female",
    pronouns: "she",
    languages: [],
    ...kept,
  };
  await put("person", [
    { ...somebody, id: person, born_from: born, born_to: born },
    ...[adult, secondAdult].map((one) => ({
      ...somebody,
      id: one,
      born_from: "1985-01-01",
      born_to: "1985-01-01",
    })),
  ]);
  await put(
    "person_name",
    [person, adult, secondAdult].map((one) => ({
      id: newId(),
      person_id: one,
      sort: "name",
      given: "Canarina",
      family: "Ofthematrix",
    })),
  );
  await put("child_record", [{ id, person_id: person, opened_on: FROM }]);
  await put(
    "family_member",
    [adult, secondAdult].map((one) => {
      const fact = newId();
      return {
        id: fact,
        first_id: fact,
        withdrawn: false,
        child_id: id,
        person_id: one,
        said_by: "A teacher",
        said_on: FROM,
        ...kept,
      };
    }),
  );
  const working = (over: Record<string, unknown>) => ({
    id: newId(),
    child_id: id,
    agency_id: agencies.ours,
    team_id: team.north,
    practitioner_id: null,
    named: null,
    role: "Worker",
    from_on: FROM,
    with_person_id: null,
    ...kept,
    ...over,
  });
  const led = people.filter(({ as }) => as === "lead");
  const leads = led.map(({ practitionerId }) => working({ practitioner_id: practitionerId }));
  const work = working({ named: "Somebody of the north" });
  await put("involvement", [
    work,
    ...leads,
    ...people
      .filter(({ as }) => as === "chair")
      .map(({ practitionerId, role }) => working({ practitioner_id: practitionerId, role })),
    working({ team_id: team.adults, with_person_id: adult, named: "A nurse" }),
    working({ id: schoolWork, agency_id: agencies.school, team_id: team.school, practitioner_id: teacher }),
  ]);
  const lead = leads[led.findIndex(({ membership }) => membership === "open")];
  await put("lead_professional", [
    { id: newId(), child_id: id, involvement_id: lead?.id, from_on: FROM, ...kept },
  ]);
  const concerns = [newId(), newId()] as const;
  await put(
    "concern",
    concerns.map((one) => ({
      ...CONCERN,
      id: one,
      reference: one,
      front_door_id: frontDoor,
      raised_by: teacher,
    })),
  );
  const emergency = newId();
  const opened = {
    agency_id: agencies.ours,
    reason: "Found alone in the street",
    opened_at: "2026-11-24T09:00:00Z",
    until: "2026-11-24T13:00:00Z",
  };
  await put("emergency_access", [{ id: emergency, child_id: id, practitioner_id: stranger, ...opened }]);
  const each = (as: string, row: (practitionerId: string) => Record<string, unknown>) =>
    people
      .filter((one) => one.as === as)
      .map(({ practitionerId }) => ({
        id: newId(),
        child_id: id,
        practitioner_id: practitionerId,
        ...row(practitionerId),
      }));
  await put(
    "audit_window",
    each("auditor", () => ({ audit: "An audit", from_on: FROM, to_on: TODAY, ...kept })),
  );
  await put(
    "emergency_access",
    each("emergency", () => opened),
  );
  await put(
    "practitioner_bar",
    each("barred", () => ({ barred: true, reason: "A cousin", ...kept })),
  );
  if (standing)
    await put("record_standing", [
      { id: newId(), child_id: id, standing, from_on: FROM, reason: "Said", ...kept },
    ]);
  return { record, id, person, adult, secondAdult, work: work.id, schoolWork, concerns, emergency };
}
