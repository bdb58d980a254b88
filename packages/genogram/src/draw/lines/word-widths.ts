import type { Family } from "../../family.ts";
import type { LayoutGraph } from "../../layout/graph.ts";
import { wordKey } from "../../layout/geometry/sizes.ts";
import { textWidth } from "../../text/text-width.ts";
import { textSize } from "../ink.ts";
import { linkWords } from "./link-words.ts";

/** How wide the words of every link that has any must be at least to stand in two lines, by `wordKey`. */
export function wordWidths({ unions }: LayoutGraph, { parentLinks }: Family): ReadonlyMap<string, number> {
  return new Map(
    unions.flatMap((union) =>
      union.children
        .filter(({ rel }) => rel !== "birth")
        .map(
          ({ id, rel }) =>
            [wordKey(union.id, id), inTwoLines(linkWords(rel, union, id, parentLinks))] as const,
        ),
    ),
  );
}

/** The width of the longer line where a text is broken in two so that this is least. */
function inTwoLines(text: string): number {
  const words = text.split(" ");
  const widths = words.map((_, at) =>
    Math.max(widthOf(words.slice(0, at).join(" ")), widthOf(words.slice(at).join(" "))),
  );
  return Math.ceil(Math.min(...widths));
}

const widthOf = (text: string): number => textWidth(text, textSize.small);
