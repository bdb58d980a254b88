import { allChecks, defaultSettings, runChecks, settingsOn } from "../src/index.ts";
import type { ChildRecord, Entry, EntryKind } from "../src/index.ts";

const kinds: readonly EntryKind[] = [
  "visit",
  "contact",
  "appointment",
  "concern",
  "meeting",
  "supervision",
  "assessment",
  "note",
];
const agencies = ["School", "Hospital", "Children's services", "Health visiting", "Police"];
const today = Temporal.PlainDate.from("2026-11-24");

function pick<Row>(rows: readonly Row[], at: number): Row {
  const row = rows[at % rows.length];
  if (row === undefined) throw new RangeError("There is nothing to pick from.");
  return row;
}

function entry(child: number, at: number): Entry {
  const day = today.subtract({ days: (at * 7 + child) % 3200 });
  const agency = pick(agencies, at + child);
  return {
    id: `${child}-${at}`,
    happened: { from: day, to: day, precision: "day", about: false },
    kind: pick(kinds, at * 3 + child),
    what: "Came to school without his splints; the teacher rang home",
    impact: at % 3 === 0 ? null : "Could not join the lesson outside",
    action: at % 4 === 0 ? null : "Told the lead professional",
    noActionReason: null,
    outcome: at % 5 === 0 ? "" : "Splints brought the next morning",
    tone: pick(["strength", "worry", "both", null], at),
    seen: pick(["seen", "not seen", null], at),
    agencyId: agency,
    agencyName: agency,
    author: pick(["Nadia Karim", "Conor Daly"], at),
    recordedAt: day.toZonedDateTime("Europe/London").toInstant(),
    saysOfHistory: null,
    drawsOn: [],
  };
}

function record(child: number, entries: number): ChildRecord {
  return {
    child: { id: String(child), knownAs: "Amira", born: null, openedOn: today.subtract({ days: 900 }) },
    purposes: [{ id: "p", from: today.subtract({ days: 300 }), purpose: "protection" }],
    episodes: [],
    involvements: agencies.map((agency, at) => ({
      id: `i${at}`,
      agencyId: agency,
      agencyName: agency,
      agencySort: "School",
      practitioner: { name: "Conor Daly" },
      role: "Practitioner",
      from: today.subtract({ days: 800 }),
      to: null,
      lead: at === 0,
      allocated: at === 2,
    })),
    entries: Array.from({ length: entries }, (_, at) => entry(child, at)),
    reviews: [],
  };
}

const children = Number(process.argv[2] ?? 2000);
const each = Number(process.argv[3] ?? 500);
const records = Array.from({ length: children }, (_, child) => record(child, each));
const { settings } = settingsOn(defaultSettings(), [], today);
const cpu = process.cpuUsage();
const start = performance.now();
let answers = 0;
for (const one of records) answers += runChecks(allChecks, one, settings, today).length;
const took = performance.now() - start;
const { user } = process.cpuUsage(cpu);
console.log(
  `${answers} answers for ${children} children with ${each} entries each in ${(took / 1000).toFixed(2)} s (${(user / 1e6).toFixed(2)} s of one core).`,
);
for (const check of allChecks) {
  const began = performance.now();
  for (const one of records) runChecks([check], one, settings, today);
  console.log(`  ${check.name}: ${(performance.now() - began).toFixed(0)} ms`);
}
