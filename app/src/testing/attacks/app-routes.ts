import type { Hono } from "hono";
import type { Env } from "../../platform/http/env.ts";

export interface AppRoute {
  readonly method: string;
  readonly path: string;
}

/** Every route that the app itself says it answers, each once, those of fixed words first. A new one is in the list without anybody adding it. */
export function appRoutes(app: Hono<Env>): AppRoute[] {
  const told = app.routes
    .filter(({ method, path }) => method !== "ALL" && !path.endsWith("*"))
    .map(({ method, path }) => [`${method} ${path}`, { method, path }] as const);
  return [...new Map(told).values()].toSorted((a, b) => places(a) - places(b));
}

export const NOBODYS = "00000000-0000-4000-8000-000000000000";

/** A route's address with every place in it filled. */
export const filledIn = (path: string, given: Readonly<Record<string, string>> = {}): string =>
  path.replaceAll(/:(\w+)(\{[^}]*\})?/g, (_, place: string) => encodeURIComponent(given[place] ?? NOBODYS));

/** The route that an address is of. */
export function routeOf(routes: readonly AppRoute[], method: string, address: string): AppRoute | undefined {
  const asked = pathOf(address).split("/");
  return routes
    .filter((route) => route.method === method)
    .find(({ path }) => {
      const parts = path.split("/");
      return (
        parts.length === asked.length && parts.every((part, i) => part.startsWith(":") || part === asked[i])
      );
    });
}

/** What stands in each place of a route's address. */
export function placesIn({ path }: AppRoute, address: string): Record<string, string> {
  const asked = pathOf(address).split("/");
  return Object.fromEntries(
    path.split("/").flatMap((part, i) => (part.startsWith(":") ? [[part.slice(1), asked[i] ?? ""]] : [])),
  );
}

const pathOf = (address: string): string => new URL(address, "http://localhost").pathname;
const places = ({ path }: AppRoute): number => path.split("/").filter((part) => part.startsWith(":")).length;
