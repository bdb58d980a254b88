import { firstName, type OpenRecord } from "../children/public.ts";
import { Card } from "../design/record/card.tsx";
import { Drawing } from "../design/record/drawing.tsx";
import { EmptyPart } from "../design/record/empty-part.tsx";
import type { FamilyCard } from "../genogram/public.ts";
import { paths } from "../paths.ts";

interface FamilyPartProps {
  readonly open: OpenRecord;
  readonly family: FamilyCard;
}

/** The nearest family drawn small, with its sentence. */
export function FamilyPart({ open: { child }, family: { drawing, title, sentence, href } }: FamilyPartProps) {
  const action = { text: "Open", href, about: "the drawing of the family" };
  return (
    <Card id="family" title="The family" classes="genogram-small" {...(drawing !== null && { action })}>
      {drawing === null ? (
        <EmptyPart
          willStand={`${firstName(child)}’s family will be drawn here from who is recorded as who.`}
          first={{ text: "Record the family", href: paths.family(child.id) }}
        />
      ) : (
        <Drawing svg={drawing} label={title}>
          {sentence}
        </Drawing>
      )}
    </Card>
  );
}
