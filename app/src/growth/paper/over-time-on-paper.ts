import { besideOf } from "../beside.ts";
import type { AgesShown } from "../draw-points.ts";
import type { GrowthAccount } from "../growth-account.ts";
import { markKey } from "../mark-words.ts";
import { overTimeDrawing } from "../over-time-drawing.ts";
import type { GrowthPaper } from "./growth-paper.ts";
import { onPaper } from "./on-paper.ts";

/** Pixels across a page's text: at this the drawing's words come out as large as the smallest words around it. */
export const PAPER_WIDTH = 680;

export function overTimeOnPaper(account: GrowthAccount, ages: AgesShown): GrowthPaper["overTime"] {
  const drawing = overTimeDrawing(account, ages, [PAPER_WIDTH]);
  const [svg] = drawing?.drawings ?? [];
  if (drawing === null || svg === undefined) return null;
  const marks = new Set(besideOf(account).flatMap(({ mark }) => mark ?? []));
  return {
    svg: onPaper(svg),
    alt: drawing.says.join(" "),
    words: drawing.says,
    key: markKey(marks),
  };
}

export function besideTable(account: GrowthAccount): GrowthPaper["beside"] {
  const beside = besideOf(account);
  if (beside.length === 0) return null;
  return { headings: ["Day", "What", "How"], rows: beside.map(({ day, sort, words }) => [day, sort, words]) };
}
