import { londonDay, showDay } from "@throughline/calendar";
import { nameOf } from "@throughline/genogram";
import { Button } from "../design/components/button.tsx";
import { Details } from "../design/components/details.tsx";
import { Select } from "../design/components/select.tsx";
import { paths } from "../paths.ts";
import { type AskedDrawing, layersWords } from "./drawing-asked.ts";
import type { FamilyDrawing } from "./family-drawing.ts";
import type { OrderMove } from "./order-moves.ts";

interface MovesPartProps {
  readonly drawing: FamilyDrawing;
  readonly asked: AskedDrawing;
}

/** Moves people left or right in the drawing, and takes moves back. */
export function MovesPart({ drawing, asked }: MovesPartProps) {
  const { scene, moves, family } = drawing;
  const people = scene.layout.people.toSorted((a, b) => a.row - b.row || a.x - b.x);
  return (
    <Details classes="genogram-moves screen-only" summaryText="Move people in the drawing">
      <p>
        Who stands left of whom is worked out: couples side by side, the eldest child on the left. Where you
        know better, move somebody. It changes the drawing for everybody, and nothing about the family.
      </p>
      <form method="post" action={paths.genogramMoves(family.open.child.id)}>
        <Again asked={asked} />
        <Select
          name="person"
          label={{ text: "Whom to move" }}
          value={asked.chosen ?? undefined}
          items={people.map(({ id }) => ({ value: id, text: nameIn(drawing, id) }))}
        />
        <Ways />
      </form>
      {moves.length > 0 && (
        <>
          <h3 class="govuk-heading-s">Moves that are kept</h3>
          <ul class="genogram-kept-moves">
            {moves.toReversed().map((move) => (
              <KeptMove move={move} drawing={drawing} asked={asked} />
            ))}
          </ul>
        </>
      )}
    </Details>
  );
}

interface MoveButtonsProps extends MovesPartProps {
  readonly person: string;
  readonly name: string;
}

export function MoveButtons({ drawing, asked, person, name }: MoveButtonsProps) {
  return (
    <form method="post" action={paths.genogramMoves(drawing.family.open.child.id)}>
      <Again asked={asked} />
      <input type="hidden" name="person" value={person} />
      <Ways of={name} />
    </form>
  );
}

function Ways({ of }: { of?: string }) {
  const about = of && <span class="govuk-visually-hidden">: {of}</span>;
  return (
    <div class="genogram-ways">
      <Button name="way" value="left" classes="govuk-button--secondary">
        Move left{about}
      </Button>
      <Button name="way" value="right" classes="govuk-button--secondary">
        Move right{about}
      </Button>
    </div>
  );
}

function KeptMove({ move, drawing, asked }: MovesPartProps & { move: OrderMove }) {
  const words = `${nameIn(drawing, move.left)} left of ${nameIn(drawing, move.right)}`;
  return (
    <li>
      {words}, moved by {move.by} on {showDay(londonDay(move.at))}
      <form method="post" action={paths.genogramUndo(drawing.family.open.child.id)}>
        <Again asked={asked} />
        <input type="hidden" name="move" value={move.id} />
        <Button classes="govuk-button--secondary">
          Undo<span class="govuk-visually-hidden">: {words}</span>
        </Button>
      </form>
    </li>
  );
}

/** The day and the layers the drawing is to have again. */
function Again({ asked }: { asked: AskedDrawing }) {
  return (
    <>
      <input type="hidden" name="on" value={asked.day.toString()} />
      <input type="hidden" name="layers" value={layersWords(asked.layers)} />
    </>
  );
}

function nameIn({ family }: FamilyDrawing, id: string): string {
  const person = family.family.people.find((one) => one.id === family.rows.readAs(id));
  return person === undefined ? "somebody who is no longer in the family" : nameOf(person);
}
