import type { ComponentChildren } from "preact";
import { showDay } from "@throughline/calendar";
import { describeFamily, type EcomapDescription } from "@throughline/genogram";
import { ChildPage, firstName } from "../children/public.ts";
import { Card } from "../design/record/card.tsx";
import { type Missing, MissingList } from "../family/public.ts";
import { paths } from "../paths.ts";
import type { AskedDrawing } from "./drawing-asked.ts";
import { DrawingCard } from "./drawing-card.tsx";
import { EcomapCard } from "./ecomap-card.tsx";
import type { FamilyDrawing } from "./family-drawing.ts";
import type { LastSeen } from "./last-seen.store.ts";
import { FamilyInWords, FamilyTable } from "./family-in-words.tsx";

export interface GenogramPageProps {
  readonly drawing: FamilyDrawing;
  readonly asked: AskedDrawing;
  readonly svg: string;
  readonly ecomap: string | null;
  readonly around: EcomapDescription | null;
  readonly missing: readonly Missing[];
  readonly lastSeen: ReadonlyMap<string, LastSeen>;
  readonly notice: string | undefined;
}

/** A child's family drawn, what of it nobody has recorded, and the same in words. */
export function GenogramPage(props: GenogramPageProps) {
  const { drawing, missing, notice, ecomap, around } = props;
  const { family, day } = drawing;
  const { open } = family;
  const name = firstName(open.child);
  const past = !day.equals(open.today);
  const words = describeFamily(family.family, day);
  return (
    <ChildPage
      open={open}
      tab="Family"
      title={past ? `${name}’s family, drawn as at ${showDay(day)}` : `${name}’s family, drawn`}
      notice={notice}
      scripts={["genogram"]}
      back={{ href: paths.family(open.child.id), text: `${name}’s family` }}
    >
      <genogram-view>
        <DrawingCard {...props} />
        {missing.length > 0 && (
          <Card id="missing" title="Not recorded yet">
            <MissingList family={family} missing={missing} />
          </Card>
        )}
        <FamilyInWords words={words} />
        <EcomapCard name={name} svg={ecomap} described={around} childId={open.child.id} />
        <FamilyTable words={words} childId={open.child.id} />
      </genogram-view>
    </ChildPage>
  );
}

declare module "preact" {
  // oxlint-disable-next-line no-namespace
  namespace JSX {
    interface IntrinsicElements {
      "genogram-view": { children?: ComponentChildren };
    }
  }
}
