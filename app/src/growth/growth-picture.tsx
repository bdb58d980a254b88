import type { VNode } from "preact";
import type { OpenRecord } from "../children/public.ts";
import { Action } from "../design/record/action.tsx";
import { Drawing } from "../design/record/drawing.tsx";
import { paths } from "../paths.ts";
import type { Tx } from "../platform/database/store.ts";
import { agesAsked } from "./ages-shown.ts";
import { growthOf } from "./growth-of.ts";
import { overTimeDrawing } from "./over-time-drawing.ts";

const LABEL = "SDS of every measure by age";
const WIDTHS = [760, 300];

/** All measures over time, for a page that says what growth asks; null where nothing has a place. */
export async function growthPicture(
  tx: Tx,
  child: Pick<OpenRecord["child"], "id" | "personId" | "born">,
  today: Temporal.PlainDate,
): Promise<VNode | null> {
  const account = await growthOf(tx, child, today);
  const drawing = overTimeDrawing(account, agesAsked(account.history, undefined), WIDTHS);
  const [wide, narrow] = drawing?.drawings ?? [];
  if (!drawing || !wide || !narrow) return null;
  return (
    <>
      <div class="growth-chart growth-chart--wide">
        <Drawing svg={wide} label={LABEL} />
      </div>
      <div class="growth-chart growth-chart--narrow">
        <Drawing svg={narrow} label={LABEL} />
      </div>
      <p class="part-note growth-words">{drawing.says.join(" ")}</p>
      <Action text="Open growth" href={`${paths.growth(child.id)}#over-time`} />
    </>
  );
}
