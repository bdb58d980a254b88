import { drawScene } from "@throughline/genogram";
import type { VNode } from "preact";
import { Card } from "../design/record/card.tsx";
import { Drawing } from "../design/record/drawing.tsx";
import type { OpenFamily } from "../family/public.ts";
import { paths } from "../paths.ts";
import type { Asked } from "../platform/http/env.ts";
import { drawingHref } from "./drawing-asked.ts";
import { familyDrawing } from "./family-drawing.ts";

/** The drawing at the top of the page on which a family is recorded. */
export async function drawFamily(c: Asked, opened: OpenFamily, day: Temporal.PlainDate): Promise<VNode> {
  const { open } = opened;
  const { scene, ...told } = await familyDrawing(c.var.tx, opened, { day });
  const href = drawingHref(open.child.id, { day, layers: ["households"], chosen: null }, open.today);
  const hrefOf = (id: string) => paths.familyPerson(open.child.id, id);
  return (
    <Card
      id="drawing"
      title="The family, drawn"
      classes="genogram-card"
      action={{ text: "Open the drawing", href, about: "to move round in it, print it or take it away" }}
    >
      <Drawing svg={drawScene(scene, { ...told, hrefOf })} label="The drawing" scrolls />
    </Card>
  );
}
