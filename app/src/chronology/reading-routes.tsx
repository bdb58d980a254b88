import { Hono } from "hono";
import { type Child, childrenOf, fullName, lookAtChild, openRecord } from "../children/public.ts";
import { paths } from "../paths.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { currentIdOf } from "./account.store.ts";
import { ChronologyPage } from "./chronology-page.tsx";
import { chronologyView } from "./chronology-view.ts";
import { entryHref } from "./entry-href.ts";
import { isId } from "./is-id.ts";
import { notices } from "./notices.ts";
import { readReading } from "./reading.ts";
import { sealedEntries } from "./sealed.store.ts";
import { sealedSentence } from "./sealed-words.ts";

export function readingRoutes(house: House): Hono<Env> {
  return new Hono<Env>().get(paths.chronology(":child"), async (c) => {
    const { tx } = c.var;
    const open = await openRecord(c, house, "chronology");
    const address = new URL(c.req.url).searchParams;
    const reading = readReading(address);
    const beside = reading.beside.filter((id) => id !== open.child.id);
    const others = [];
    for (const id of beside) others.push(await lookAtChild(c, house, id, "chronology, beside another child"));
    const children = [open.child, ...others];

    const asked = address.get("entry");
    const entryId = asked !== null && isId(asked) ? await standsNow(tx, children, asked) : null;
    if (entryId !== null && entryId !== asked && beside.length === 0)
      return c.redirect(entryHref(open.child.id, entryId), 303);
    const view = await chronologyView(tx, {
      children,
      reading: { ...reading, beside },
      entryId,
      today: open.today,
    });
    const offered = (await childrenOf(tx))
      .filter(({ id }) => id !== open.child.id)
      .map((child) => ({ id: child.id, name: fullName(child) }));
    return html(
      c,
      <ChronologyPage
        open={open}
        view={view}
        others={offered}
        sealed={sealedSentence(await sealedEntries(tx, open.child.id), open.viewer.agency)}
        notice={notices.get(address.get("said") ?? "")}
      />,
    );
  });
}

/** The newest version of an entry of one of these children, by the id of any version. */
async function standsNow(tx: Tx, children: readonly Child[], entryId: string): Promise<string | null> {
  for (const { id } of children) {
    const now = await currentIdOf(tx, id, entryId);
    if (now !== null) return now;
  }
  return null;
}
