import { Hono } from "hono";
import { paths } from "../paths.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { knownIfSignedIn } from "../sign-in/public.ts";
import { AccessibilityPage } from "./accessibility-page.tsx";
import { HelpPage } from "./help-page.tsx";

/** Pages that anybody may read; they say nothing of any child. */
export function helpRoutes(house: House): Hono<Env> {
  const { idle, longest } = house.config;
  const signedInFor = { idleMinutes: idle.total("minutes"), hours: longest.total("hours") };
  const known = knownIfSignedIn(house);
  return new Hono<Env>()
    .get(paths.help(), known, (c) =>
      html(c, <HelpPage viewer={c.var.viewer ?? null} signedInFor={signedInFor} />),
    )
    .get(paths.accessibility(), known, (c) => html(c, <AccessibilityPage viewer={c.var.viewer ?? null} />));
}
