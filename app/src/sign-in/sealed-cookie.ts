import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { z } from "zod";
import type { Asked } from "../platform/http/env.ts";
import type { House } from "../platform/house.ts";
import { seal, unseal } from "./seal.ts";

const dated = z.object({ until: z.string(), kept: z.unknown() });

/** What is remembered in the browser between two pages of signing in: sealed, and for a few minutes only. */
export function sealedCookie<T>(name: string, schema: z.ZodType<T>, minutes: number) {
  const options = { path: "/sign-in", httpOnly: true, sameSite: "Lax" } as const;
  return {
    keep(c: Asked, { config, clock }: House, kept: T): void {
      const until = clock.now().add({ minutes }).toString();
      setCookie(c, name, seal(config.secret(), name, JSON.stringify({ until, kept })), {
        ...options,
        secure: config.url?.startsWith("https:") ?? false,
        maxAge: minutes * 60,
      });
    },
    read(c: Asked, { config, clock }: House): T | null {
      const words = unseal(config.secret(), name, getCookie(c, name) ?? "");
      if (words === null) return null;
      const { until, kept } = dated.parse(JSON.parse(words));
      const live = Temporal.Instant.compare(clock.now(), Temporal.Instant.from(until)) < 0;
      return live ? schema.parse(kept) : null;
    },
    drop(c: Asked): void {
      deleteCookie(c, name, options);
    },
  };
}
