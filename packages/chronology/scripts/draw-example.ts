import { writeFileSync } from "node:fs";
import { clusters, drawTimeline, recordStart, silences, timeline, timelineSentence } from "../src/index.ts";
import { dayIn, inventedAccount } from "./invented-account.ts";

const [, , file = "timeline.svg", width = "960", count = "412"] = process.argv;
const entries = inventedAccount(Number(count));
const birth = dayIn("2017-07-09");
const to = Temporal.PlainDate.from("2026-11-24");
const from = recordStart(birth, entries) ?? to;
const unseen = silences(entries, { from, to, longerThanDays: 42 });
const model = timeline({
  entries,
  from,
  to,
  width: Number(width),
  silences: unseen,
  clusters: clusters(entries, { withinDays: 14, atLeast: 7, agencies: 3 }),
  bands: [
    {
      threshold: "Early help",
      from: Temporal.PlainDate.from("2019-02-01"),
      to: Temporal.PlainDate.from("2021-05-20"),
    },
    {
      threshold: "Child in need",
      from: Temporal.PlainDate.from("2021-05-21"),
      to: Temporal.PlainDate.from("2024-09-02"),
    },
    { threshold: "Child protection", from: Temporal.PlainDate.from("2024-09-03"), to: null },
  ],
});
const desc = timelineSentence(entries, unseen, {
  name: "Rowan",
  since: "birth",
  longerThanDays: 42,
  today: to,
});
writeFileSync(file, drawTimeline(model, { idPrefix: "rowan", title: "Rowan's timeline", desc }));
console.log(desc);
