import { Drawing } from "../design/record/drawing.tsx";
import { paths } from "../paths.ts";
import { AskForm } from "./ask-form.tsx";
import { drawingQuery } from "./drawing-asked.ts";
import type { GenogramPageProps } from "./genogram-page.tsx";
import { MovesPart } from "./moves-part.tsx";
import { PersonPanel } from "./person-panel.tsx";

/** The drawing with what it can be asked to show, whom it shows more of, and how people in it are moved. */
export function DrawingCard(props: GenogramPageProps) {
  const { drawing, asked, svg, lastSeen } = props;
  const { family } = drawing;
  const { id } = family.open.child;
  const again = drawingQuery({ ...asked, chosen: null }, family.open.today);
  return (
    <section class="card genogram-card" id="drawing" aria-label="The family, drawn">
      <div class="genogram-frame" data-moves={paths.genogramMoves(id)}>
        <Toolbar />
        <Drawing svg={svg} label="The drawing" scrolls />
        <div class="genogram-panels" data-chosen={asked.chosen ?? undefined}>
          {drawing.scene.family.people.map((person) => (
            <PersonPanel
              person={person}
              drawing={drawing}
              asked={asked}
              lastSeen={lastSeen.get(person.id)}
              hidden={person.id !== asked.chosen}
            />
          ))}
        </div>
      </div>
      <AskForm drawing={drawing} asked={asked} />
      <MovesPart drawing={drawing} asked={asked} />
      <ul class="genogram-leads">
        {[
          { text: "Record who is in the family", href: paths.family(id) },
          { text: "Print or take away", href: `${paths.genogramTakeAway(id)}${again}` },
          { text: "Bring a family’s file in", href: paths.genogramImport(id) },
        ].map(({ text, href }) => (
          <li>
            <a class="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

const tools = [
  ["in", "Zoom in", "+"],
  ["out", "Zoom out", "−"],
  ["whole", "Show the whole drawing", "Whole"],
  ["left", "Look further left", "←"],
  ["up", "Look further up", "↑"],
  ["down", "Look further down", "↓"],
  ["right", "Look further right", "→"],
] as const;

/** What the people in the drawing are called together while a screen reader leaves the arrow keys to it. */
const walkedBy =
  "By arrow keys: up to a parent, down to a child, left and right along the row. Enter tells more. Escape leaves it.";

/** Only with the page's script: without it the drawing scrolls. */
function Toolbar() {
  return (
    <div class="genogram-tools screen-only" role="group" aria-label="Move round in the drawing" hidden>
      <button type="button" data-walk={walkedBy} aria-pressed="false">
        Walk by arrow keys
      </button>
      {tools.map(([tool, label, sign]) => (
        <button type="button" data-tool={tool} aria-label={label} title={label}>
          {sign}
        </button>
      ))}
    </div>
  );
}
