import type { EcomapDescription } from "@throughline/genogram";
import { Action } from "../design/record/action.tsx";
import { Card } from "../design/record/card.tsx";
import { Drawing } from "../design/record/drawing.tsx";
import { paths } from "../paths.ts";

interface EcomapCardProps {
  readonly name: string;
  readonly svg: string | null;
  readonly described: EcomapDescription | null;
  readonly childId: string;
}

/** The child's home in the middle, and who and what is round it. */
export function EcomapCard({ name, svg, described, childId }: EcomapCardProps) {
  return (
    <Card
      id="round-the-child"
      title={`Who and what is round ${name}`}
      action={{ text: "Care and help", href: paths.familyHelp(childId) }}
    >
      {svg !== null && described !== null && described.rows.length > 0 ? (
        <div class="genogram-beside">
          <Drawing svg={svg} label="The ecomap" scrolls />
          <div>
            <p class="govuk-body">{described.summary}</p>
            <ul class="genogram-sentences">
              {described.sentences.map((sentence) => (
                <li>{sentence}</li>
              ))}
            </ul>
          </div>
        </div>
      ) : (
        <p class="govuk-body">
          No help from outside the home is recorded, and no care given by somebody outside it.{" "}
          <Action text="Record it" href={paths.familyHelp(childId)} about="care and help" />
        </p>
      )}
    </Card>
  );
}
