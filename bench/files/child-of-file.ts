import type { OpenHouse } from "../open-house.ts";

/** Whose a generated file is, and who brings it in. */
export interface ChildOfFile {
  readonly childId: string;
  readonly agencyId: string;
  readonly email: string;
  readonly name: string;
  readonly born: Temporal.PlainDate;
  readonly nhsNumber: string;
}

/** A child with an ordinary record, counted from the last, with somebody of an agency of this sort in their team. */
export async function childOfFile(
  { owner }: OpenHouse,
  sort: "School" | "Health",
  fromLast: number,
): Promise<ChildOfFile> {
  const [row = {}] = await owner.query(
    `select c.id as child_id, a.id as agency_id, u.email, n.given || ' ' || n.family as name, p.born_from, p.nhs_number
     from (select * from child_record order by id desc offset $2 limit 1) c
     join person p on p.id = c.person_id
     join person_name n on n.person_id = p.id and n.sort = 'name'
     join involvement i on i.child_id = c.id
     join agency a on a.id = i.agency_id and a.sort = $1
     join practitioner w on w.id = i.practitioner_id
     join auth."user" u on u.id = w.sign_in_id
     order by a.name desc limit 1`,
    [sort, fromLast],
  );
  return {
    childId: String(row["child_id"]),
    agencyId: String(row["agency_id"]),
    email: String(row["email"]),
    name: String(row["name"]),
    born: Temporal.PlainDate.from(String(row["born_from"])),
    nhsNumber: String(row["nhs_number"]),
  };
}
