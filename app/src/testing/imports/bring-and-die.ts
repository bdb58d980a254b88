import { clockAt } from "../../platform/clock.ts";
import { readConfig } from "../../platform/config.ts";
import { openEmbedded } from "../../platform/database/embedded/open-embedded.ts";
import { migrate } from "../../platform/database/migrate.ts";
import { openLog } from "../../platform/log.ts";
import { accounts } from "../../sign-in/accounts.ts";
import { plantSmallPartnership } from "../small-partnership.ts";
import { addProposals, bringIn } from "../../imports/public.ts";
import { schoolLog } from "./made-files.ts";

/** Brings a file in, begins to add it, and is killed: run in a process of its own with the record's directory. */
const clock = clockAt("2026-11-24T10:00:00Z");
const database = await openEmbedded({ directory: process.argv[2] ?? "" }, clock);
await migrate(database.owner);
const config = readConfig({ THROUGHLINE_SECRET: "only for tests ".repeat(3), THROUGHLINE_LOG: "silent" });
const house = { store: database.store, clock, config, log: openLog("silent") };
const { sunny, agency, viewer } = await plantSmallPartnership({
  store: database.store,
  auth: accounts(house),
});
const file = { name: "log.csv", bytes: schoolLog(3000) };
const { importId } = await bringIn(house, viewer.cleo, { childId: sunny, agencyId: agency.school, file });
void addProposals(house, viewer.cleo, { childId: sunny, importId });
setTimeout(() => process.kill(process.pid, "SIGKILL"), 300);
