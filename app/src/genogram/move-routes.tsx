import { genogramOf, type OrderPin } from "@throughline/genogram";
import { Hono } from "hono";
import { openFamily, type OpenFamily } from "../family/public.ts";
import { paths } from "../paths.ts";
import type { Fields } from "../platform/drafts/tables.ts";
import { fieldsSent, typed } from "../platform/forms/fields.ts";
import type { Env } from "../platform/http/env.ts";
import { NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import { drawingAsked, drawingHref } from "./drawing-asked.ts";
import { besideIn, familyDrawing, type FamilyDrawing } from "./family-drawing.ts";
import { keepMove } from "./order-moves.store.ts";
import { type OrderMove, standing } from "./order-moves.ts";

/** Moves people in a child's drawing, and takes moves back. */
export function moveRoutes(house: House): Hono<Env> {
  const { clock } = house;
  return new Hono<Env>()
    .post(paths.genogramMoves(":child"), async (c) => {
      const opened = await openFamily(c, house);
      const fields = await fieldsSent(c);
      const person = typed(fields, "person");
      const way = typed(fields, "way") === "right" ? "right" : "left";
      const drawing = await familyDrawing(c.var.tx, opened, asked(fields, opened));
      requireInFamily(opened, person);
      const done = (what: string) => c.redirect(backTo(fields, opened, person, what), 303);
      const beside = typed(fields, "beside") || besideIn(drawing.scene, person, way);
      if (beside === null) return done("no-room");
      requireInFamily(opened, beside);
      const pin = way === "left" ? { left: person, right: beside } : { left: beside, right: person };
      if (!holds(drawing, pin)) return done("cannot");
      await keepMove(c.var.tx, c.var.viewer, opened.open.child.id, pin, clock.now());
      return done("moved");
    })
    .post(paths.genogramUndo(":child"), async (c) => {
      const opened = await openFamily(c, house);
      const fields = await fieldsSent(c);
      const { moves } = await familyDrawing(c.var.tx, opened, asked(fields, opened));
      const move = moves.find(({ id }) => id === typed(fields, "move"));
      if (!move) throw new NothingToSee();
      const { left, right, id: undoes } = move;
      await keepMove(c.var.tx, c.var.viewer, opened.open.child.id, { left, right, undoes }, clock.now());
      return c.redirect(backTo(fields, opened, null, "undone"), 303);
    });
}

/** Whether the drawing, asked to keep this move, does so. */
function holds({ family, day, moves }: FamilyDrawing, pin: OrderPin): boolean {
  const { layout } = genogramOf(family.family, { day, pins: standing([...moves, asLast(pin)]) });
  const place = (of: string) => layout.people.find(({ id }) => id === of);
  const [left, right] = [place(pin.left), place(pin.right)];
  return left !== undefined && right !== undefined && left.row === right.row && left.x < right.x;
}

const asLast = (pin: OrderPin): OrderMove => ({
  ...pin,
  id: "",
  undoes: null,
  by: "",
  at: Temporal.Instant.fromEpochMilliseconds(0),
});

const asked = (fields: Fields, { open }: OpenFamily) =>
  drawingAsked({ on: [typed(fields, "on")], layers: [typed(fields, "layers") || "households"] }, open.today);

function backTo(fields: Fields, opened: OpenFamily, chosen: string | null, done: string): string {
  const { open } = opened;
  const href = drawingHref(open.child.id, { ...asked(fields, opened), chosen }, open.today);
  return `${href}${href.includes("?") ? "&" : "?"}done=${done}#drawing`;
}

function requireInFamily({ rows }: OpenFamily, id: string): void {
  if (!rows.people.some((person) => person.id === id)) throw new NothingToSee();
}
