import { Hono } from "hono";
import { openRecord } from "../children/public.ts";
import { paths } from "../paths.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { involvementEndRoutes } from "./involvement-end-routes.tsx";
import { involvementRoutes } from "./involvement-routes.tsx";
import { leadRoutes } from "./lead-routes.tsx";
import { wholeTeam } from "./members.store.ts";
import { teamNotices } from "./team-notices.ts";
import { TeamPage } from "./team-page.tsx";

export function teamRoutes(house: House): Hono<Env> {
  return new Hono<Env>()
    .get(paths.team(":child"), async (c) => {
      const open = await openRecord(c, house, "team");
      const team = await wholeTeam(c.var.tx, open.child.id, open.today);
      return html(c, <TeamPage open={open} team={team} notice={teamNotices[c.req.query("done") ?? ""]} />);
    })
    .route("/", involvementRoutes(house))
    .route("/", leadRoutes(house))
    .route("/", involvementEndRoutes(house));
}
