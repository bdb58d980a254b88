import { Hono } from "hono";
import { paths } from "../../paths.ts";
import type { Env } from "../../platform/http/env.ts";
import { html } from "../../platform/http/html.ts";
import { NothingToSee } from "../../platform/http/refusals.ts";
import type { House } from "../../platform/house.ts";
import { familyNotices } from "../family-notices.ts";
import { openFamily } from "../open-family.ts";
import { recordersNamed } from "../recorders.store.ts";
import { historyOf } from "./history.store.ts";
import { PersonPage } from "./person-page.tsx";

export function personRoutes(house: House): Hono<Env> {
  return new Hono<Env>().get(paths.familyPerson(":child", ":person"), async (c) => {
    const family = await openFamily(c, house);
    const id = family.rows.readAs(c.req.param("person") ?? "");
    const person = family.rows.people.find((one) => one.id === id);
    if (!person) throw new NothingToSee();
    const history = await historyOf(c.var.tx, family, id);
    const recorders = await recordersNamed(
      c.var.tx,
      history.map(({ row }) => row.recorded_by),
    );
    const notice = familyNotices[c.req.query("done") ?? ""];
    return html(c, <PersonPage {...{ family, person, history, recorders, notice }} />);
  });
}
