import { describedText, describeFamily, drawGenogram, nameOf } from "@throughline/genogram";
import { type Command, type Surroundings, WrongUsage } from "./command.ts";
import { type FamilyRead, familyRead } from "./genogram-file.ts";
import { type LayoutAsked, layoutPrinted } from "./genogram-layout.ts";
import { needed, nothingElse, readOptions } from "./options.ts";

type Answer = (read: FamilyRead, asked: LayoutAsked, surroundings: Surroundings) => string;
const answers: Readonly<Record<string, Answer>> = { layout: layoutPrinted, draw, describe };

const options = { previous: { type: "string" }, pin: { type: "string", multiple: true } } as const;

export const genogram: Command = {
  summary: "Place, draw or tell a family from a file",
  help: `throughline genogram layout|draw|describe FILE
throughline genogram layout FILE [--previous LAYOUT] [--pin LEFT,RIGHT]…

Reads a family from a file, or from standard input where FILE is “-”. It needs no record and keeps nothing.

  layout    prints where everybody stands, as JSON: {"people":[{"id","x","y"}],"unions":[{"id","x","y"}],"warnings":[]}
            with the file's own ids; x in widths of a person from the left, y in generations from the top
  draw      prints the drawing, as SVG
  describe  prints the family in sentences

  --previous  a file that layout printed before: people stay where they were, unless a new link or date of birth is
              a reason to move them
  --pin       the ids of two people of one generation: LEFT is placed left of RIGHT. It may be given more than once

The file is GEDCOM of any version up to 7, a family as Throughline writes it in JSON, or JSON in the plain form:

  {"persons": [{"id": "p1", "name": "Ann", "sex": "F", "birth": 1980}, …],
   "unions": [{"id": "u1", "a": "p1", "b": null, "children": [{"id": "p2", "rel": "birth"}]}, …],
   "index": "p2"}

  sex     F, M or anything else for not known; birth a year, a day such as 2011-03-12, or null
  a, b    the two people of a union; null is not known
  rel     birth, adopted, foster, step, special guardian, kinship or donor
  index   whom the drawing is about, or null

name, start (a year), current and partners (true or false), households and twins may be left out. What the file has
that cannot all be right is drawn all the same and named among the warnings. draw and describe tell what could not be
taken as the file has it on standard error, a sentence to a line.`,
  async run(args, surroundings) {
    const { positionals, values } = readOptions(args, options);
    const [what, file, ...more] = positionals;
    const answer = what === undefined ? undefined : Object.hasOwn(answers, what) ? answers[what] : undefined;
    if (answer === undefined)
      throw new WrongUsage(
        what === undefined ? "Say layout, draw or describe." : `There is no “genogram ${what}”.`,
      );
    nothingElse(more);
    if (what !== "layout" && Object.keys(values).length > 0)
      throw new WrongUsage("--previous and --pin go with layout only.");
    const read = await familyRead(needed(file, "The file"), surroundings);
    if (what !== "layout") for (const warning of read.warnings) surroundings.tell(warning);
    surroundings.answer(answer(read, values, surroundings));
  },
};

const today = () => Temporal.Now.plainDateISO("Europe/London");

function draw({ family, from }: FamilyRead): string {
  const child = family.people.find(({ id }) => id === family.index);
  const title = child === undefined ? "A family" : `The family of ${nameOf(child)}`;
  return `${drawGenogram(family, { day: today(), title, drawnBy: `Throughline, from ${from}` })}\n`;
}

function describe({ family }: FamilyRead): string {
  return `${describedText(describeFamily(family, today()))}\n`;
}
