import { londonDay, londonTime, showDay, showTime } from "@throughline/calendar";
import {
  describedText,
  describeFamily,
  drawSheets,
  type Layer,
  nameOf,
  type Paper,
} from "@throughline/genogram";
import { fullName } from "../../children/public.ts";
import type { FamilyDrawing } from "../family-drawing.ts";
import { keptSafe } from "../kept-safe.ts";
import { lettersForPaper } from "./letters-for-paper.ts";

/** A family's sheets, drawn and told, for the typesetter to lay on pages. */
export interface GenogramPaper {
  readonly title: string;
  readonly author: string;
  readonly takenOn: { readonly year: number; readonly month: number; readonly day: number };
  readonly size: "a4" | "a3";
  readonly footer: string;
  readonly sheets: readonly {
    readonly svg: string;
    readonly alt: string;
    readonly width: number;
    readonly height: number;
  }[];
}

const drawn = { A4: { width: 281, height: 194 }, A3: { width: 404, height: 281 } } as const;

export interface ToPaper {
  readonly drawing: FamilyDrawing;
  readonly size: Paper;
  readonly layers: readonly Layer[];
  readonly restricted: string | null;
  readonly at: Temporal.Instant;
}

export function genogramPaper({ drawing, size, layers, restricted, at }: ToPaper): GenogramPaper {
  const { family, day, moves: pins, drawnBy } = drawing;
  const takenOn = londonDay(at);
  const title = `The family of ${fullName(family.open.child)}`;
  const asked = { day, pins, title, drawnBy, layers, paper: size, restrictions: keptSafe(restricted) };
  const words = describedText(describeFamily(family.family, day));
  const sheets = drawSheets(family.family, asked);
  const names = new Map(family.family.people.map((person) => [person.id, nameOf(person)]));
  return {
    title: `${title}, as at ${showDay(day)}`,
    author: drawnBy,
    takenOn: { year: takenOn.year, month: takenOn.month, day: takenOn.day },
    size: size === "A3" ? "a3" : "a4",
    footer: `Printed by ${drawnBy}, ${showDay(takenOn)} at ${showTime(londonTime(at))}.`,
    sheets: sheets.map(({ svg, number, people }) => ({
      svg: lettersForPaper(svg),
      ...drawn[size],
      alt:
        sheets.length === 1
          ? words
          : [
              `Sheet ${number} of ${sheets.length}, with ${people.map((id) => names.get(id) ?? "").join(", ")}.`,
              number === 1 ? words : "The whole family is in words at sheet 1.",
            ].join(" "),
    })),
  };
}
