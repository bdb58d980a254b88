import { writeFileSync } from "node:fs";
import { drawEcomap, drawGenogram } from "../src/index.ts";
import { elliesFamily } from "./ellies-family.ts";

// The two drawings of the README: draw-example.ts [FOLDER].
const [, , folder = "."] = process.argv;
const asked = {
  day: Temporal.PlainDate.from("2026-11-24"),
  drawnBy: "an invented practitioner",
  restrictions: ["Gary Holt is not to know where Kay Marsh lives."],
};
const drawings = {
  "example.svg": drawGenogram(elliesFamily(), {
    ...asked,
    title: "Ellie Marsh's family",
    layers: ["households", "care"],
  }),
  "example-ecomap.svg": drawEcomap(elliesFamily(), { ...asked, title: "Who is around Ellie Marsh" }),
};
for (const [name, svg] of Object.entries(drawings)) if (svg !== null) writeFileSync(`${folder}/${name}`, svg);
