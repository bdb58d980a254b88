import { readPartKnownDay } from "@throughline/calendar";
import { readNhsNumber } from "@throughline/identifiers";
import { Hono } from "hono";
import type { ComponentChildren } from "preact";
import { paths } from "../paths.ts";
import { draftsLeft } from "../platform/drafts/store.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { ChildrenPage } from "./children-page.tsx";
import { managedThrough } from "./managed-through.store.ts";
import { childrenOf, findChildren, keepLook, type Sought } from "./store.ts";

/** What a practitioner is to know before they read of their children. */
type ToldFirst = (c: Asked, today: Temporal.PlainDate) => Promise<ComponentChildren>;

export function childrenRoutes(house: House, toldFirst: ToldFirst): Hono<Env> {
  const { clock } = house;
  return new Hono<Env>()
    .get(paths.home(), (c) => c.redirect(paths.children(), 303))
    .get(paths.children(), async (c) => {
      const find = (c.req.query("find") ?? "").trim().slice(0, 200);
      const children =
        find === "" ? await childrenOf(c.var.tx) : await findChildren(c.var.tx, soughtBy(find));
      if (find !== "")
        for (const { id } of children)
          await keepLook(c.var.tx, c.var.viewer, id, "found in a search", clock.now());
      const drafts = (await draftsLeft(c.var.tx)).length;
      return html(
        c,
        <ChildrenPage
          viewer={c.var.viewer}
          find={find}
          found={children}
          through={await managedThrough(c.var.tx, children, {
            practitionerId: c.var.viewer.practitionerId,
            today: clock.today(),
          })}
          today={clock.today()}
          drafts={drafts}
          told={find === "" ? await toldFirst(c, clock.today()) : null}
        />,
      );
    });
}

/** What was typed in the search box: an NHS number, a birth day, or a name in any spelling. */
function soughtBy(typed: string): Sought {
  const digits = typed.replaceAll(/[\s-]/g, "");
  const number = /^\d{10}$/.test(digits) ? readNhsNumber(digits) : { problem: "" };
  const day = /\d/.test(typed) ? readPartKnownDay(typed) : { problem: "" };
  return {
    words: typed,
    nhsNumber: "nhsNumber" in number ? number.nhsNumber : null,
    born: "problem" in day ? null : day,
  };
}
