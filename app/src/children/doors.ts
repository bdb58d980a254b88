import type { Action, Kind } from "@throughline/access";
import { TrieRouter } from "hono/router/trie-router";
import { paths } from "../paths.ts";

/** What somebody does who comes to an address: reads or adds which kind of record. */
export interface Door {
  readonly action: Action;
  readonly kind: Kind;
  /** False for a page of the whole family, which nobody sees who works with one adult of it. */
  readonly isOfTheAdult?: false;
  /** Null for a page about what all agencies wrote, which nobody sends who changes their own words only. */
  readonly recordedBy?: null;
  readonly agencyId?: null;
}

const C = ":child";
const doors = new Map<string, Door>();
const door = (method: "GET" | "POST", action: Action, kind: Kind, at: readonly string[]) => {
  for (const path of at) doors.set(`${method} ${path}`, { action, kind });
};
/** Pages that are read. */
const read = (kind: Kind, ...at: string[]) => door("GET", "read", kind, at);
/** Pages of the whole family, which would say of others that they are not recorded to somebody who may not see them. */
function ofWholeFamily(...at: string[]): void {
  for (const path of at) doors.set(`GET ${path}`, { action: "read", kind: "family", isOfTheAdult: false });
}
/** Pages on which somebody says what they think of the whole chronology. */
function ofAllAgencies(...at: string[]): void {
  for (const path of at)
    for (const method of ["GET", "POST"])
      doors.set(`${method} ${path}`, { action: "add", kind: "chronology", recordedBy: null, agencyId: null });
}
/** Pages that are filled in, and where they are sent. */
const fill = (kind: Kind, ...at: string[]) => {
  door("GET", "add", kind, at);
  door("POST", "add", kind, at);
};
/** Pages that are filled in and sent to another address. */
const ask = (kind: Kind, ...at: string[]) => door("GET", "add", kind, at);
const send = (kind: Kind, ...at: string[]) => door("POST", "add", kind, at);

read("child", paths.child(C));
fill("child", paths.statement(C, ":sort"));
read("looks", paths.looks(C));
fill("told", paths.looksTold(C));

read("access", paths.access(C));
fill("access", paths.emergencyReview(C, ":emergency"), paths.newBar(C), paths.barEnd(C, ":practitioner"));
fill(
  "access",
  paths.auditWindow(C),
  paths.recordClosing(C),
  paths.recordReopening(C),
  paths.recordKeptOpen(C),
);

read("decisions", paths.decisions(C));
fill("decisions", paths.planDecision(C));
fill("purpose", paths.purposeDecision(C));

read("team", paths.team(C));
ask("team", paths.newInvolvement(C));
fill("team", paths.involvementEnd(C, ":involvement"));
send("team", paths.team(C));
fill("lead", paths.lead(C));

read("chronology", paths.chronology(C), paths.entry(C, ":entry"), paths.takeAway(C));
read("chronology", paths.chronologyPdf(C), paths.chronologyCsv(C), paths.chronologyJson(C));
ask("chronology", paths.newEntry(C));
ofAllAgencies(paths.chronologyReview(C));
fill("chronology", paths.correction(C, ":entry"), paths.choice(C, ":entry"));
fill("chronology", paths.restriction(C, ":entry"), paths.withdrawal(C, ":entry"));
send("chronology", paths.entries(C));

read("access", paths.sealedEntries(C));
fill("access", paths.sealedTo(C, ":entry"));

read("growth", paths.growth(C), paths.growthPdf(C));
fill("growth", paths.growthFacts(C), paths.growthIntervals(C), paths.growthFeeding(C));
fill("growth", paths.growthReviews(C), paths.growthCharts(C));

read("signs", paths.signs(C), paths.sign(C, ":sign"));
ask("signs", paths.newSign(C));
fill("signs", paths.signEntries(C, ":sign"), paths.signExplanations(C, ":sign"));
fill("signs", paths.explanationReview(C, ":sign", ":explanation"), paths.signDecision(C, ":sign"));
send("signs", paths.signs(C));

read("appointments", paths.appointments(C));
fill("appointments", paths.missedAppointment(C, ":entry"), paths.essentialAppointment(C, ":entry"));
fill("appointments", paths.appointmentStory(C, ":entry"), paths.appointmentsDiscussion(C));
fill("appointments", paths.ownAttendance(C), paths.newDischarge(C), paths.discharge(C, ":discharge"));

read("checks", paths.checks(C), paths.check(C, ":check"));
fill("checks", paths.laterStart(C));
fill("exceptions", paths.exception(C, ":check"));

ofWholeFamily(paths.family(C), paths.familyHomes(C), paths.familyHelp(C));
read("family", paths.familyPerson(C, ":person"));
ask("family", paths.newRelative(C), paths.newFamilyFact(C, ":kind"));
fill("family", paths.knownPeople(C), paths.familyDuplicates(C));
fill("family", paths.familyFact(C, ":kind", ":fact"));
fill("family", paths.familyFactWithdrawal(C, ":kind", ":fact"));
send("family", paths.relatives(C), paths.familyFacts(C, ":kind"));
read("family", paths.protection(C, ":person"));
fill("family", paths.newProtection(C, ":person"), paths.protectionReview(C, ":person", ":protection"));
ofWholeFamily(paths.genogram(C), paths.genogramTakeAway(C), paths.genogramPdf(C), paths.genogramSvg(C));
ofWholeFamily(paths.genogramJson(C), paths.genogramGedcom(C));
send("family", paths.genogramMoves(C), paths.genogramUndo(C), paths.genogramImportChoices(C));
fill("family", paths.genogramImport(C));
send("family", paths.genogramImportPart(C));

read("files", paths.imports(C), paths.import(C, ":import"));
fill("files", paths.importMapping(C, ":import"));
send("files", paths.imports(C), paths.importRows(C, ":import"), paths.importAddition(C, ":import"));
send("files", paths.importLeaving(C, ":import"));

read("sharing", paths.sharing(C));
ask("sharing", paths.newInformationRequest(C), paths.newSharing(C));
send("sharing", paths.informationRequests(C), paths.sharingDecisions(C));

/** What an address of a child's record is for; null for one that nobody has put here, which nobody may come to. */
export const doorAt = (method: string, path: string): Door | null =>
  doors.get(`${method === "HEAD" ? "GET" : method} ${path}`) ?? null;

export const knownDoors: ReadonlyMap<string, Door> = doors;

const router = new TrieRouter<{ door: Door; named: number }>();
for (const [at, opened] of doors) {
  const [method = "", path = ""] = at.split(" ");
  router.add(method, path, { door: opened, named: path.split(":").length });
}

/** What an address is for as it stands in a link; null for one that is not of a child's record. */
export function doorTo(method: string, address: string): Door | null {
  const [found] = router.match(method, address.replace(/[?#].*$/s, ""));
  return found.map(([one]) => one).toSorted((a, b) => a.named - b.named)[0]?.door ?? null;
}
