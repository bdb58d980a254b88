import type { TimelineModel } from "../timeline/model.ts";
import { drawBand, drawCluster } from "./draw-above.ts";
import { drawFrame, drawFrameWords } from "./draw-frame.ts";
import { drawKey } from "./draw-key.ts";
import { drawMark, type HrefOf } from "./draw-mark.ts";
import { drawSilence, hatchPattern } from "./draw-silence.ts";
import { typeface } from "./ink.ts";
import { element, escapeText } from "@throughline/svg";

/** What a drawing is called, and where its marks lead. */
export interface DrawingAsked {
  /** Begins every id in the drawing; a letter, then letters, digits, - and _. Different for each on a page. */
  readonly idPrefix: string;
  readonly title: string;
  /** The drawing in words: `timelineSentence` writes them. */
  readonly desc: string;
  /** An address for a mark. A drawing with links is a group of links to a screen reader; without, one picture. */
  readonly href?: HrefOf;
}

/**
 * The timeline as SVG text, the same bytes for the same model. It has class names and presentation attributes only,
 * no style, so that a strict content security policy allows it; every text in it is escaped.
 * Throws a RangeError when `idPrefix` could not begin an id.
 */
export function drawTimeline(model: TimelineModel, { idPrefix, title, desc, href }: DrawingAsked): string {
  if (!/^[A-Za-z][\w-]*$/.test(idPrefix)) throw new RangeError("An id begins with a letter.");
  const [titleId, descId, hatchId] = ["title", "desc", "hatch"].map((part) => `${idPrefix}-${part}`);
  const hatch = hatchId ?? "";
  return element(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      class: "timeline",
      role: href === undefined ? "img" : "group",
      "aria-labelledby": titleId ?? "",
      "aria-describedby": descId ?? "",
      viewBox: `0 0 ${model.width} ${model.height}`,
      width: model.width,
      height: model.height,
      "font-family": typeface,
    },
    element("title", { id: titleId ?? "" }, escapeText(title)),
    element("desc", { id: descId ?? "" }, escapeText(desc)),
    element("defs", {}, hatchPattern(hatch)),
    ...model.bands.map((band) => drawBand(band)),
    drawFrame(model),
    ...model.silences.map((silence) => drawSilence(silence, hatch)),
    ...model.clusters.map((cluster) => drawCluster(cluster)),
    drawFrameWords(model),
    element("g", { class: "timeline-marks" }, ...model.marks.map((mark) => drawMark(mark, href ?? nowhere))),
    drawKey(model.key, hatch),
  );
}

function nowhere(): null {
  return null;
}
