import { contradictionsIn } from "../contradictions.ts";
import { named } from "../named.ts";
import { wrapped } from "../text/wrapped.ts";
import { ink, textSize } from "./ink.ts";
import type { Scene } from "./scene.ts";
import { element } from "@throughline/svg";
import { words } from "./words.ts";

const MOST = 8;

/** What cannot all be right in the facts drawn, each once, with names. */
export function doubtsOf({ family, layout }: Pick<Scene, "family" | "layout">): readonly string[] {
  const own = contradictionsIn(family);
  const told = new Set(own.flatMap((said) => idsIn(said)));
  const others = layout.warnings.filter((said) => !idsIn(said).some((id) => told.has(id)));
  return [...new Set([...own, ...others].map((said) => named(said, family)))];
}

/** Those sentences under a drawing, for whoever can put them right; nothing where all agrees. */
export function drawDoubts(
  scene: Scene,
  left: number,
  width: number,
): { readonly svg: string; readonly height: number } {
  const doubts = doubtsOf(scene);
  if (doubts.length === 0) return { svg: "", height: 0 };
  const more =
    doubts.length > MOST
      ? [`And ${doubts.length - MOST} more; all are in the words beside the drawing.`]
      : [];
  const lines = [...doubts.slice(0, MOST), ...more].flatMap(
    (text) => wrapped(text, { width: width - left * 2, lines: 3, size: textSize.small }).lines,
  );
  const head = words({
    x: left,
    y: 16,
    text: "These cannot all be right",
    name: "genogram-doubt-head",
    size: textSize.name,
    bold: true,
  });
  const said = lines.map((text, at) =>
    words({ x: left, y: 34 + at * 16, text, name: "genogram-doubt", fill: ink.text }),
  );
  return {
    svg: element("g", { class: "genogram-doubts" }, head, ...said),
    height: 34 + lines.length * 16 + 8,
  };
}

function idsIn(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{([^{}]*)\}/g)].map(([, id]) => id ?? "");
}
