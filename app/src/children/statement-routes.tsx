import { Hono } from "hono";
import { z } from "zod";
import { paths } from "../paths.ts";
import { draftOf, dropDraft, keepDraft } from "../platform/drafts/store.ts";
import { words as wordsTyped } from "../platform/forms/answers.ts";
import { fieldsSent, readAs, pageSent } from "../platform/forms/fields.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import { NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import { openRecord } from "./open-record.ts";
import { recordStatement, statementHistory } from "./statement-history.store.ts";
import { StatementPage } from "./statement-page.tsx";
import { statementWords } from "./statement-sorts.ts";

const MOST_CHARACTERS = 2000;

/** How a child communicates and who they live with: the newest words hold, the older stay. */
export function statementRoutes(house: House): Hono<Env> {
  return new Hono<Env>()
    .get(paths.statement(":child", ":sort"), async (c) => {
      const { draft, ...page } = await openStatement(c, house);
      const kept = await draftOf(c.var.tx, draft);
      const fields = kept?.fields ?? { words: page.history[0]?.words ?? "" };
      return html(
        c,
        <StatementPage {...page} state={{ fields, problems: [], draftedAt: kept?.savedAt ?? null }} />,
      );
    })
    .post(paths.statement(":child", ":sort"), async (c) => {
      const { tx, viewer } = c.var;
      const { draft, ...page } = await openStatement(c, house);
      const childId = page.open.child.id;
      const fields = await fieldsSent(c);
      const read = readAs(z.object({ words: wordsTyped(page.words.missing, MOST_CHARACTERS) }), fields);
      if ("problems" in read) {
        await keepDraft(tx, viewer, draft, fields, house.clock.now(), await pageSent(c));
        return html(
          c,
          <StatementPage {...page} state={{ fields, problems: read.problems, draftedAt: null }} />,
          422,
        );
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
    draft: { form: `statement-${inAddress}`, subject: open.child.id },
  };
}
