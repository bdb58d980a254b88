import type { Lane, Tick, TimelineModel } from "../timeline/model.ts";
import { ink } from "./ink.ts";
import { element } from "@throughline/svg";
import { grouped } from "../grouped.ts";
import { words } from "./words.ts";

/** Hairlines between lanes and at each tick, the lanes' names and the years. */
export function drawFrame({ frame, lanes, ticks }: Pick<TimelineModel, "frame" | "lanes" | "ticks">): string {
  const bottom = frame.y + frame.height;
  return element(
    "g",
    { class: "timeline-frame" },
    ...ticks.map((tick) => tickLine(tick, frame.y, bottom)),
    ...lanes.map((lane) => rule(lane, lane.y)),
    rule(frame, bottom),
  );
}

/** The words of the frame, drawn after silences so that hatching never crosses them. */
export function drawFrameWords({ frame, lanes, ticks }: TimelineModel): string {
  const axis = frame.y + frame.height + 13;
  return element(
    "g",
    { class: "timeline-names" },
    ...lanes.map((lane) => laneName(lane)),
    ...ticks.map(({ x, text, sort }) =>
      words({
        x,
        y: axis,
        text,
        name: `timeline-${sort}`,
        anchor: "middle",
        fill: sort === "year" ? ink.text : ink.quiet,
        ...(sort === "year" ? { weight: 700 } : {}),
      }),
    ),
  );
}

function tickLine({ x, sort }: Tick, top: number, bottom: number): string {
  return element("rect", {
    class: `timeline-tick timeline-tick-${sort}`,
    x: x - 0.5,
    y: top,
    width: 1,
    height: bottom - top + (sort === "year" ? 5 : 3),
    fill: ink.hairline,
  });
}

function rule({ x, width }: { x: number; width: number }, y: number): string {
  return element("rect", { class: "timeline-rule", x, y: y - 0.5, width, height: 1, fill: ink.hairline });
}

function laneName({ sort, label, x, width, entries }: Lane): string {
  const beside = label.x < x;
  const name = { x: label.x, y: label.y - (beside ? 7 : 4) };
  const below = { x: label.x, y: label.y + 8 };
  const count = beside ? below : { x: x + width - 4, y: name.y, anchor: "end" as const };
  const text = entries === 1 ? "1 entry" : `${grouped(entries)} entries`;
  return (
    words({ ...name, text: sort, name: "timeline-lane-name", weight: 700, halo: true }) +
    words({ ...count, text, name: "timeline-lane-count", fill: ink.quiet, size: 11, halo: true })
  );
}
