import {
  describedText,
  describeFamily,
  drawGenogram,
  type Layout,
  layOut,
  nameOf,
} from "@throughline/genogram";
import { type Command, WrongUsage } from "./command.ts";
import { type FamilyRead, familyRead } from "./genogram-file.ts";
import { needed, nothingElse, readOptions } from "./options.ts";

const answers: Readonly<Record<string, (read: FamilyRead) => string>> = { layout, draw, describe };

export const genogram: Command = {
  summary: "Place, draw or tell a family from a file",
  help: `throughline genogram layout|draw|describe FILE

Reads a family from a file, or from standard input where FILE is “-”. It needs no record and keeps nothing.

  layout    prints where everybody stands, as JSON: {"people":[{"id","x","y"}],"unions":[{"id","x","y"}],"warnings":[]}
            with the file's own ids; x in widths of a person from the left, y in generations from the top
  draw      prints the drawing, as SVG
  describe  prints the family in sentences

The file is GEDCOM of any version up to 7, a family as Throughline writes it in JSON, or JSON in the plain form:

  {"persons": [{"id": "p1", "name": "Ann", "sex": "F", "birth": 1980}, …],
   "unions": [{"id": "u1", "a": "p1", "b": null, "children": [{"id": "p2", "rel": "birth"}]}, …],
   "index": "p2"}

  sex     F, M or anything else for not known; birth a year, a day such as 2011-03-12, or null
  a, b    the two people of a union; null is not known
  rel     birth, adopted, foster, step, special guardian, kinship or donor
  index   whom the drawing is about, or null

name, start (a year), current and partners (true or false), households and twins may be left out. What the file has
that cannot all be right is drawn all the same and named among the warnings.`,
  async run(args, surroundings) {
    const [what, file, ...more] = readOptions(args, {}).positionals;
    const answer = what === undefined ? undefined : Object.hasOwn(answers, what) ? answers[what] : undefined;
    if (answer === undefined)
      throw new WrongUsage(
        what === undefined ? "Say layout, draw or describe." : `There is no “genogram ${what}”.`,
      );
    nothingElse(more);
    surroundings.answer(answer(await familyRead(needed(file, "The file"), surroundings)));
  },
};

function layout({ graph, warnings }: FamilyRead): string {
  const { people, unions, warnings: own }: Layout = layOut(graph);
  const place = ({ id, x, row }: Layout["people"][number]) => ({ id, x, y: row });
  const byId = own.map((words) => words.replaceAll(/\{([^{}]*)\}/g, "$1"));
  const answer = { people: people.map(place), unions: unions.map(place), warnings: [...warnings, ...byId] };
  return `${JSON.stringify(answer)}\n`;
}

const today = () => Temporal.Now.plainDateISO("Europe/London");

function draw({ family, from }: FamilyRead): string {
  const child = family.people.find(({ id }) => id === family.index);
  const title = child === undefined ? "A family" : `The family of ${nameOf(child)}`;
  return `${drawGenogram(family, { day: today(), title, drawnBy: `Throughline, from ${from}` })}\n`;
}

function describe({ family }: FamilyRead): string {
  return `${describedText(describeFamily(family, today()))}\n`;
}
