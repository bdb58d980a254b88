import { familyFromJson, familyToJson } from "@throughline/genogram";
import { Hono } from "hono";
import { openFamily, type OpenFamily, writingOf } from "../../family/public.ts";
import { paths } from "../../paths.ts";
import { draftOf, dropDraft, keepDraft } from "../../platform/drafts/store.ts";
import { fieldsSent, ticked, typed } from "../../platform/forms/fields.ts";
import type { Asked, Env } from "../../platform/http/env.ts";
import { html } from "../../platform/http/html.ts";
import { NothingToSee } from "../../platform/http/refusals.ts";
import type { House } from "../../platform/house.ts";
import { addFamily } from "./add-family.store.ts";
import { FilePage } from "./file-page.tsx";
import { proposalsOf } from "./proposals.ts";
import { type FamilyFile, readFamilyFile } from "./read-family-file.ts";

const FORM = "family-file";

/** Brings a file of a family in. It waits as a draft until somebody has said who each in it is. */
export function familyFileRoutes(house: House): Hono<Env> {
  const { clock } = house;
  return new Hono<Env>()
    .get(paths.genogramImport(":child"), async (c) => {
      const family = await openFamily(c, house);
      const file = await waiting(c, family);
      return html(c, <FilePage family={family} problem={undefined} file={file && shown(file, family)} />);
    })
    .post(paths.genogramImport(":child"), async (c) => {
      const family = await openFamily(c, house);
      const { file } = await c.req.parseBody();
      const sent = file instanceof File && file.size > 0 ? file : null;
      const read = sent
        ? readFamilyFile(new Uint8Array(await sent.arrayBuffer()))
        : { problem: "Choose the file to bring in" };
      if (sent === null || "problem" in read) {
        const problem = "problem" in read ? read.problem : undefined;
        return html(c, <FilePage family={family} problem={problem} file={null} />, 422);
      }
      const { id } = family.open.child;
      const page = paths.genogramImport(id);
      const name = nameOfFile(sent.name);
      const fields = { name, json: withoutNul(familyToJson(read.family)), notes: read.notes.map(withoutNul) };
      await keepDraft(c.var.tx, c.var.viewer, { form: FORM, subject: id }, fields, clock.now(), page);
      return c.redirect(page, 303);
    })
    .post(paths.genogramImportChoices(":child"), async (c) => {
      const family = await openFamily(c, house);
      const { open, rows } = family;
      const { id } = open.child;
      const file = await waiting(c, family);
      if (!file) throw new NothingToSee();
      const fields = await fieldsSent(c);
      const known = new Set(rows.people.map((person) => person.id));
      const choices = file.family.people.map(({ id: of }, at) => [of, typed(fields, `who-${at}`)] as const);
      if (choices.some(([, choice]) => choice !== "new" && choice !== "leave" && !known.has(choice)))
        throw new NothingToSee();
      const said = { saidBy: `file ${file.name}`, saidOn: open.today };
      const adding = {
        tx: c.var.tx,
        writing: writingOf(c.var.viewer, clock),
        opened: family,
        file: file.family,
        said,
      };
      await addFamily(adding, new Map(choices));
      await dropDraft(c.var.tx, { form: FORM, subject: id });
      return c.redirect(`${paths.family(id)}?done=added`, 303);
    });
}

/** A NUL is no letter of a name, as a character or as JSON writes it. */
const withoutNul = (text: string): string => text.replaceAll(/\0|(?<!\\)\\u0000/g, "");

type Waiting = FamilyFile & { readonly name: string };

async function waiting(c: Asked, { open }: OpenFamily): Promise<Waiting | null> {
  const draft = await draftOf(c.var.tx, { form: FORM, subject: open.child.id });
  if (draft === null) return null;
  const family = familyFromJson(typed(draft.fields, "json"));
  if ("problem" in family) return null;
  return { family, name: typed(draft.fields, "name"), notes: ticked(draft.fields, "notes") };
}

const shown = ({ family: file, ...rest }: Waiting, family: OpenFamily) => ({
  ...rest,
  proposals: proposalsOf(file, family),
});

const nameOfFile = (name: string): string =>
  (name.split(/[/\\]/).at(-1) ?? "").toWellFormed().replaceAll(/\p{C}/gu, "").trim().slice(0, 150) ||
  "without a name";
