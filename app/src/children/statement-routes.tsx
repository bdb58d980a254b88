import { Hono } from "hono";
import { z } from "zod";
import { paths } from "../paths.ts";
import { begunOn, refusedOn } from "../platform/drafts/begun-form.ts";
import { dropDraft, holdForm } from "../platform/drafts/store.ts";
import { words as wordsTyped } from "../platform/forms/answers.ts";
import { fieldsSent, readAs } from "../platform/forms/fields.ts";
import { overtaken, type Standing } from "../platform/forms/standing.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import { NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import { openRecord } from "./open-record.ts";
import { recordStatement, type Statement, statementHistory } from "./statement-history.store.ts";
import { StatementPage } from "./statement-page.tsx";
import { statementWords } from "./statement-sorts.ts";

const MOST_CHARACTERS = 2000;

/** How a child communicates and who they live with: the newest words hold, the older stay. */
export function statementRoutes(house: House): Hono<Env> {
  return new Hono<Env>()
    .get(paths.statement(":child", ":sort"), async (c) => {
      const { draft, ...page } = await openStatement(c, house);
      const first = { words: page.history[0]?.words ?? "" };
      const state = await begunOn(c.var.tx, draft, standing(page), first);
      return html(c, <StatementPage {...page} state={state} />);
    })
    .post(paths.statement(":child", ":sort"), async (c) => {
      const { tx, viewer } = c.var;
      await holdForm(tx, draftOf(c));
      const { draft, ...page } = await openStatement(c, house);
      const childId = page.open.child.id;
      const fields = await fieldsSent(c);
      const read = readAs(z.object({ words: wordsTyped(page.words.missing, MOST_CHARACTERS) }), fields);
      const about = { of: draft, standing: standing(page) };
      const problems = [...overtaken(fields, about.standing), ...("problems" in read ? read.problems : [])];
      if (problems.length > 0 || "problems" in read) {
        const state = await refusedOn(c, house, about, fields, problems);
        return html(c, <StatementPage {...page} state={state} />, 422);
      }
      await recordStatement(
        tx,
        viewer,
        { childId, sort: page.words.sort, words: read.value.words },
        house.clock.now(),
      );
      await dropDraft(tx, draft);
      return c.redirect(paths.child(childId), 303);
    });
}

async function openStatement(c: Asked, house: House) {
  const inAddress = c.req.param("sort") ?? "";
  const words = statementWords(inAddress);
  if (!words) throw new NothingToSee();
  const open = await openRecord(c, house, words.look);
  const history = await statementHistory(c.var.tx, open.child.id, words.sort);
  return {
    open,
    inAddress,
    words,
    history,
    draft: draftOf(c),
  };
}

const draftOf = (c: Asked) => ({
  form: `statement-${c.req.param("sort") ?? ""}`,
  subject: c.req.param("child") ?? "",
});

const standing = ({ history: [now] }: { readonly history: readonly Statement[] }): Standing | null =>
  now ? { stamp: now.id, by: now.by, says: [{ field: "words", label: "In words", words: now.words }] } : null;
