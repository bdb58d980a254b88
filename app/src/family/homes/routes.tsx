import { Hono } from "hono";
import { paths } from "../../paths.ts";
import type { Asked, Env } from "../../platform/http/env.ts";
import { html } from "../../platform/http/html.ts";
import type { House } from "../../platform/house.ts";
import { familyNotices } from "../family-notices.ts";
import { type OpenFamily, openFamily } from "../open-family.ts";
import { recordersNamed } from "../recorders.store.ts";
import { HelpPage } from "./help-page.tsx";
import { HomesPage } from "./homes-page.tsx";

/** Where the family sleeps, who cares and who helps. */
export function homeRoutes(house: House): Hono<Env> {
  return new Hono<Env>()
    .get(paths.familyHomes(":child"), async (c) => {
      const family = await openFamily(c, house);
      return html(c, <HomesPage family={family} {...await shown(c, family)} />);
    })
    .get(paths.familyHelp(":child"), async (c) => {
      const family = await openFamily(c, house);
      return html(c, <HelpPage family={family} {...await shown(c, family)} />);
    });
}

async function shown(c: Asked, { rows }: OpenFamily) {
  const facts = [
    ...rows.household_member,
    ...rows.personal_care,
    ...rows.adult_service_asked,
    ...rows.support,
  ];
  const recorders = await recordersNamed(
    c.var.tx,
    facts.map((row) => row.recorded_by),
  );
  return { recorders, notice: familyNotices[c.req.query("done") ?? ""] };
}
