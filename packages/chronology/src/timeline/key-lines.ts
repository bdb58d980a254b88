import type { BandMark, Bar, ClusterMark, Dot, KeyLine, KeySample, Mark, SilenceMark } from "./model.ts";
import type { Plan } from "./plan.ts";
import { textWidth } from "./text-width.ts";

const samples: readonly KeySample[] = [
  "strength",
  "worry",
  "both",
  "neither",
  "significant",
  "bin",
  "bar",
  "silence",
  "cluster",
  "band",
];
const words: Record<KeySample, string> = {
  strength: "strength",
  worry: "worry",
  both: "strength and worry",
  neither: "neither said",
  significant: "chosen as significant",
  bin: "several entries; the bar is the share of worries",
  bar: "some time in these days",
  silence: "nobody recorded seeing the child",
  cluster: "worries close together",
  band: "threshold: early help, child in need, child protection",
};
const shortWords: Partial<Record<KeySample, string>> = {
  bin: "several; bar: share of worries",
  band: "early help, in need, protection",
};

/** The space a sample takes before its words, and the height of one row of the key. */
export const KEY = { sampleWidth: 34, rowHeight: 20, gap: 18 };

interface DrawnMarks {
  readonly marks: readonly Mark[];
  readonly silences: readonly SilenceMark[];
  readonly clusters: readonly ClusterMark[];
  readonly bands: readonly BandMark[];
}

/** The key: only what was drawn, laid from left to right and wrapped at the drawing's width. */
export function keyLines(drawn: DrawnMarks, layout: Plan): { lines: KeyLine[]; bottom: number } {
  const left = layout.narrow ? layout.frame.x : layout.frame.x + 4;
  let x = left;
  let y = layout.keyTop + KEY.rowHeight / 2;
  const lines = samplesIn(drawn).map((of) => {
    const text = (layout.narrow ? shortWords[of] : undefined) ?? words[of];
    const width = KEY.sampleWidth + textWidth(text);
    if (x > left && x + width > layout.width) {
      x = left;
      y += KEY.rowHeight;
    }
    const line = { of, text, x, y };
    x += width + KEY.gap;
    return line;
  });
  return { lines, bottom: lines.length === 0 ? layout.keyTop : y + KEY.rowHeight / 2 };
}

function samplesIn({ marks, silences, clusters, bands }: DrawnMarks): KeySample[] {
  const tones = new Set(marks.flatMap((mark) => (hasSymbol(mark) ? [mark.tone ?? "neither"] : [])));
  const shapes = new Set(marks.map(({ shape }) => shape));
  const present: Record<KeySample, boolean> = {
    strength: tones.has("strength"),
    worry: tones.has("worry"),
    both: tones.has("both"),
    neither: tones.has("neither"),
    significant: marks.some(({ significant }) => significant),
    bin: shapes.has("bin"),
    bar: shapes.has("bar"),
    silence: silences.length > 0,
    cluster: clusters.length > 0,
    band: bands.length > 0,
  };
  return samples.filter((sample) => present[sample]);
}

function hasSymbol(mark: Mark): mark is Dot | Bar {
  return mark.shape === "dot" || (mark.shape === "bar" && mark.count === 1);
}
