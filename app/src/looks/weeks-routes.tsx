import { Hono } from "hono";
import { type Child, childrenOf, keepLook } from "../children/public.ts";
import { paths } from "../paths.ts";
import type { Tx } from "../platform/database/store.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import { NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import { keepWeekRead, looksBetween } from "./week-looks.store.ts";
import { weekOf, weeksOver } from "./weeks.ts";
import { WeekPage, WeeksPage } from "./weeks-pages.tsx";

const WEEKS_SHOWN = 26;

/** The children for whom the viewer leads today. */
export const ledChildren = async (tx: Tx): Promise<Child[]> =>
  (await childrenOf(tx)).filter(({ relations }) => relations.includes("lead"));

/** Who looked in each week at the children for whom one leads. */
export function weeksRoutes({ clock }: House): Hono<Env> {
  return new Hono<Env>()
    .get(paths.weeklyLooks(), async (c) => {
      const { tx, viewer } = c.var;
      const leads = (await ledChildren(tx)).length > 0;
      return html(
        c,
        <WeeksPage viewer={viewer} weeks={weeksOver(clock.today(), WEEKS_SHOWN)} leads={leads} />,
      );
    })
    .get(paths.weekOfLooks(":monday"), async (c) => {
      const { tx, viewer } = c.var;
      const week = weeksOver(clock.today(), WEEKS_SHOWN).find(
        ({ from }) => from.toString() === c.req.param("monday"),
      );
      if (!week) throw new NothingToSee();
      const led = await ledChildren(tx);
      for (const { id } of led) await keepLook(tx, viewer, id, "who looked, in a week", clock.now());
      const ids = led.map(({ id }) => id);
      const counted = weekOf(ids, await looksBetween(tx, ids, week));
      await keepWeekRead(tx, viewer, week, clock.now());
      const children = led.flatMap((child) => {
        const of = counted.find(({ childId }) => childId === child.id);
        return of ? [{ child, of }] : [];
      });
      return html(c, <WeekPage viewer={viewer} week={week} children={children} />);
    });
}
