import type { Owner } from "../../platform/database/store.ts";
import { linkedTables, type LinkedTable } from "../linked-tables.ts";
import { another, type Column, columnsOf } from "./columns.ts";
import type { Tampering } from "./tampering.ts";

const held = new Set(["partnership_id", "open_to", "sealed_to"]);

/** Every kind of tampering with what is linked, sealed or links: for each table that has rows, and each of its columns. */
export async function tamperings(owner: Owner): Promise<Tampering[]> {
  const filled = await withRows(owner);
  const columns = await columnsOf(owner, [
    ...filled.map(({ table }) => table),
    "change_link",
    "change_head",
    "change_seal",
    "look",
  ]);
  const of = (table: string) => columns.filter((column) => column.table === table && !held.has(column.name));
  return [
    ...filled.flatMap((linked) => [...altered(linked, of(linked.table)), ...moved(linked, of(linked.table))]),
    ...ofLinks(of("change_link")),
    ...ofHeads(),
    ...ofSeals(of("change_seal")),
    ...ofLooks(of("look")),
    {
      name: "an entry is taken out, and the partnership it was in",
      does: `delete from partnership; delete from entry where ${last("entry", ["id"])}`,
      touches: ["partnership", "entry"],
    },
    {
      name: "a restricted entry is opened to everybody",
      does: "update entry set open_to = null where id = (select id from entry where open_to is not null limit 1)",
      touches: ["entry"],
    },
    {
      name: "a restricted entry is sealed to somebody else",
      does: "update entry set sealed_to = array[gen_random_uuid()] where id = (select id from entry where open_to is not null limit 1)",
      touches: ["entry"],
    },
  ];
}

async function withRows(owner: Owner): Promise<LinkedTable[]> {
  const filled: LinkedTable[] = [];
  for (const linked of linkedTables) {
    const [row] = await owner.query(`select exists (select from ${linked.table}) as filled`);
    if (row?.["filled"] === true) filled.push(linked);
  }
  return filled;
}

const last = (table: string, key: readonly string[]) =>
  `(${key.join(", ")}) = (select ${key.join(", ")} from ${table} order by ${key.join(", ")} desc limit 1)`;

const altered = ({ table, key }: LinkedTable, columns: readonly Column[]): Tampering[] =>
  columns.map((column) => ({
    name: `${column.name} of a row of ${table} is altered`,
    does: `update ${table} set ${column.name} = ${another(column)} where ${last(table, key)}`,
    touches: [table],
  }));

function moved({ table, chain, key }: LinkedTable, columns: readonly Column[]): Tampering[] {
  const [first = "id"] = key;
  const names = columns.map(({ name }) => name);
  const copied = names.map((name) => (name === first ? "gen_random_uuid()" : name)).join(", ");
  const open = table === "entry" ? ", open_to, sealed_to" : "";
  const copy = `insert into ${table} (partnership_id${open}, ${names.join(", ")})
    select partnership_id${open}, ${copied} from ${table} where ${last(table, key)}`;
  return [
    {
      name: `a row of ${table} is taken out`,
      does: `delete from ${table} where ${last(table, key)}`,
      touches: [table],
    },
    { name: `a row is put into ${table} without a link`, does: copy, touches: [table] },
    {
      name: `the rows of ${table} are all taken out`,
      does: `delete from ${table}`,
      touches: [table],
    },
    ...(chain === first
      ? []
      : [
          {
            name: `a row of ${table} is put into another chain`,
            does: `update ${table} set ${chain} = gen_random_uuid() where ${last(table, key)}`,
            touches: [table],
          },
        ]),
    {
      name: `the linking of ${table} is switched off`,
      does: `alter table ${table} disable trigger link_rows`,
      touches: [],
    },
  ];
}

const longest = "(select chain from change_head order by n desc, chain limit 1)";

const ofLinks = (columns: readonly Column[]): Tampering[] => [
  ...columns.map((column) => ({
    name: `${column.name} of a link is altered`,
    does: `update change_link set ${column.name} = ${another(column)} where chain = ${longest} and n = 2`,
    touches: ["change_link"],
  })),
  ...[1, 2, 3].map((n) => ({
    name: `link ${n} is taken out`,
    does: `delete from change_link where chain = ${longest} and n = ${n}`,
    touches: ["change_link"],
  })),
  {
    name: "the last link is taken out",
    does: `delete from change_link l using change_head h where l.chain = ${longest} and h.chain = l.chain and h.n = l.n`,
    touches: ["change_link"],
  },
  {
    name: "two links change places",
    does: `update change_link set n = case n when 2 then 1000000 else 2 end where chain = ${longest} and n in (2, 3);
      update change_link set n = 3 where chain = ${longest} and n = 1000000`,
    touches: ["change_link"],
  },
  {
    name: "the end of a chain is cut off, and its head set back",
    does: `delete from change_link where chain = ${longest} and n > 2;
      update change_head h set n = 2, link = l.link from change_link l
        where h.chain = ${longest} and l.chain = h.chain and l.n = 2`,
    touches: ["change_link", "change_head"],
  },
  {
    name: "a whole chain is taken out",
    does: `delete from change_link where chain = ${longest}; delete from change_head where chain = ${longest}`,
    touches: ["change_link", "change_head"],
  },
];

const ofHeads = (): Tampering[] => [
  {
    name: "a head is taken out",
    does: `delete from change_head where chain = ${longest}`,
    touches: ["change_head"],
  },
  {
    name: "a head says fewer",
    does: `update change_head set n = n - 1 where chain = ${longest}`,
    touches: ["change_head"],
  },
  {
    name: "a head says more",
    does: `update change_head set n = n + 1 where chain = ${longest}`,
    touches: ["change_head"],
  },
  {
    name: "a head says otherwise",
    does: `update change_head set link = link || '0' where chain = ${longest}`,
    touches: ["change_head"],
  },
];

const ofSeals = (columns: readonly Column[]): Tampering[] => [
  ...columns.map((column) => ({
    name: `${column.name} of a seal is altered`,
    does: `update change_seal set ${column.name} = ${another(column)} where day = (select min(day) from change_seal)`,
    touches: ["change_seal"],
  })),
  {
    name: "a seal is taken out from among them",
    does: "delete from change_seal where day = (select min(day) from change_seal)",
    touches: ["change_seal"],
  },
];

const ofLooks = (columns: readonly Column[]): Tampering[] => [
  ...columns.map((column) => ({
    name: `${column.name} of a look is altered`,
    does: `update look set ${column.name} = ${another(column)} where id = (select min(id::text)::uuid from look)`,
    touches: ["look"],
  })),
  {
    name: "a look is taken out",
    does: "delete from look where id = (select min(id::text)::uuid from look)",
    touches: ["look"],
  },
  {
    name: "a look is put in",
    does: `insert into look select partnership_id, gen_random_uuid(), child_id, practitioner_id, agency_id, part, looked_at
      from look limit 1`,
    touches: ["look"],
  },
];
