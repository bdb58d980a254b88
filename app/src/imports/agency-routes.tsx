import { Hono } from "hono";
import { childrenOf, fullName } from "../children/public.ts";
import { paths } from "../paths.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import { NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import { agencies, rememberedOf } from "./agencies.store.ts";
import { AgenciesPage } from "./agencies-page.tsx";
import { AgencyPage } from "./agency-page.tsx";
import { importsOf } from "./import.store.ts";

/** The agencies that send files: how their columns are read, and what has been brought in of them. */
export function agencyRoutes({ clock }: House): Hono<Env> {
  return new Hono<Env>()
    .get(paths.agencies(), async (c) =>
      html(c, <AgenciesPage viewer={c.var.viewer} agencies={await agencies(c.var.tx)} />),
    )
    .get(paths.agency(":agency"), async (c) => {
      const { tx, viewer } = c.var;
      const agency = (await agencies(tx)).find(({ id }) => id === c.req.param("agency"));
      if (!agency) throw new NothingToSee();
      const children = await childrenOf(tx);
      const chosen = children.find(({ id }) => id === c.req.query("child"));
      if (chosen) return c.redirect(`${paths.imports(chosen.id)}?agency=${agency.id}`, 303);
      const names = new Map(children.map((child) => [child.id, fullName(child)]));
      const files = (await importsOf(tx, { agencyId: agency.id }, clock.now())).map((file) => ({
        ...file,
        childName: names.get(file.childId) ?? "Another child",
      }));
      return html(
        c,
        <AgencyPage
          viewer={viewer}
          agency={agency}
          remembered={await rememberedOf(tx, agency.id)}
          files={files}
          children={names}
        />,
      );
    });
}
