import { systemClock } from "../../clock.ts";
import { openEmbedded } from "./open-embedded.ts";

const database = await openEmbedded({ directory: process.argv[2] ?? "" }, systemClock);
await database.owner.script("create table if not exists answered (n integer)");
for (let n = 0; n < 100_000; n += 1) {
  await database.owner.query("insert into answered values ($1)", [n]);
  process.stdout.write(`${n}\n`);
}
