import { writeFileSync } from "node:fs";
import { drawGenogram } from "../src/draw/draw-genogram.ts";
import { familyOfShape } from "../src/shape/family-of-shape.ts";
import { vectorGraphs } from "./vector-graphs.ts";

// Every family of the vectors on one page, to be looked at: a number can be right and the picture ugly.
const [, , path] = process.argv;
if (path === undefined) throw new Error("Say where to write it: draw-contact-sheet.ts SHEET.html");
const day = Temporal.PlainDate.from("2026-11-24");
const figures = (["shapes", "wild"] as const).flatMap((folder) =>
  [...vectorGraphs(folder)].map(([title, shape]) => {
    const asked = { day, title, drawnBy: "the contact sheet", idPrefix: title };
    return `<figure><figcaption>${folder}/${title}</figcaption>${drawGenogram(familyOfShape(shape), asked)}</figure>`;
  }),
);
writeFileSync(
  path,
  `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>figure{margin:1rem;display:inline-block;border:1px solid #ccc;vertical-align:top}</style>${figures.join("\n")}`,
);
