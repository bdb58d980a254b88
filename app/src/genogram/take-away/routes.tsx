import { type GedcomVersion, gedcomOf } from "@throughline/gedcom";
import { drawScene, familyToJson } from "@throughline/genogram";
import { Hono } from "hono";
import { openRecord } from "../../children/public.ts";
import { restrictedSentence } from "../../chronology/public.ts";
import { familyOpen, familyRowsOf } from "../../family/public.ts";
import { paths } from "../../paths.ts";
import type { Asked, Env } from "../../platform/http/env.ts";
import { html } from "../../platform/http/html.ts";
import type { House } from "../../platform/house.ts";
import { drawingAsked } from "../drawing-asked.ts";
import { type FamilyDrawing, familyDrawing } from "../family-drawing.ts";
import { keptSafe } from "../kept-safe.ts";
import { fileName } from "./file-name.ts";
import { TakeAwayPage } from "./take-away-page.tsx";

/** A family in the forms in which it can be taken away. Each copy is kept as a look of its own. */
export function genogramTakeAwayRoutes(house: House): Hono<Env> {
  const gather = async (c: Asked, part: string) => {
    const open = await openRecord(c, house, part);
    const asked = drawingAsked(c.req.queries(), open.today);
    const opened = familyOpen(open, await familyRowsOf(c.var.tx, open.child), asked.day);
    return { open, asked, drawing: await familyDrawing(c.var.tx, opened, asked) };
  };
  return new Hono<Env>()
    .get(paths.genogramTakeAway(":child"), async (c) => {
      const { open, asked, drawing } = await gather(c, "looked at how the family can be taken away");
      const version = versionAsked(c);
      const named = c.req.query("living") === "named";
      const { family, rows } = drawing.family;
      const written = version && gedcomOf(family, { version, today: open.today, redactLiving: !named });
      const dropped = [...(written?.dropped ?? []), ...otherNames(rows)];
      const gedcom = version && { version, named, dropped };
      return html(c, <TakeAwayPage drawing={drawing} asked={asked} gedcom={gedcom} />);
    })
    .get(paths.genogramSvg(":child"), async (c) => {
      const { open, drawing } = await gather(c, "took away the family as SVG");
      const { scene, ...told } = drawing;
      const restrictions = keptSafe(await restrictedSentence(c.var.tx, open.child.id));
      return taken(c, fileName(open, "svg"), "image/svg+xml", drawScene(scene, { ...told, restrictions }));
    })
    .get(paths.genogramJson(":child"), async (c) => {
      const { open, drawing } = await gather(c, "took away the family as JSON");
      return taken(c, fileName(open, "json"), "application/json", familyToJson(drawing.family.family));
    })
    .get(paths.genogramGedcom(":child"), async (c) => {
      const named = c.req.query("living") === "named";
      const version = versionAsked(c) ?? "7.0";
      const unsure = named && c.req.query("confirmed") !== "yes";
      const { open, drawing } = await gather(
        c,
        unsure
          ? "looked at how the family can be taken away"
          : `took away the family as GEDCOM ${named ? "with the names of the living" : "without the names of the living"}`,
      );
      if (unsure)
        return c.redirect(
          `${paths.genogramTakeAway(open.child.id)}?version=${version}&living=named#gedcom`,
          303,
        );
      const { text } = gedcomOf(drawing.family.family, { version, today: open.today, redactLiving: !named });
      return taken(c, fileName(open, "ged"), "text/vnd.familysearch.gedcom; charset=utf-8", text);
    });
}

/** A drawing shows one name of each, and so does the file that is made of it. */
function otherNames({ person_name }: FamilyDrawing["family"]["rows"]): string[] {
  const others = person_name.filter(({ sort }) => sort !== "name").length;
  return others === 0 ? [] : [`Not carried: former names, and names people are known by (${others}).`];
}

function versionAsked(c: Asked): GedcomVersion | null {
  const asked = c.req.query("version");
  return asked === "7.0" || asked === "5.5.1" ? asked : null;
}

const taken = (c: Asked, name: string, type: string, body: string): Response =>
  c.body(body, 200, { "content-type": type, "content-disposition": `attachment; filename="${name}"` });
