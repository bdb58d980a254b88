import { Hono } from "hono";
import { genogramPaperRoutes } from "../../genogram/paper/paper-routes.tsx";
import { growthPaperRoutes } from "../../growth/paper/paper-routes.tsx";
import type { Viewer } from "../../platform/database/viewer.ts";
import type { Env } from "../../platform/http/env.ts";
import { takeAwayRoutes } from "../../take-away/routes.tsx";
import type { TestHouse } from "../test-house.ts";
import { wordsIn } from "./plant-words.ts";

/** Ids and words to fill an address with, by the name of the part. */
export type Fillings = Readonly<Record<string, readonly string[]>>;

/** Where a word was found: the addresses, and what they answered. */
export type Found = Map<string, string[]>;

const NOBODY = "00000000-0000-4000-8000-000000000000";

/** Every address of the app, filled with every id given. */
export function addresses(house: TestHouse, method: string, fillings: Fillings): string[] {
  const patterns = new Set(
    house.app.routes.filter((r) => r.method === method && !r.path.endsWith("*")).map((r) => r.path),
  );
  return [...patterns].filter((path) => !path.endsWith(".pdf")).flatMap((path) => filled(path, fillings));
}

function filled(path: string, fillings: Fillings): string[] {
  const part = /:(\w+)(\{[^}]*\})?/.exec(path);
  if (part === null) return [path];
  return (fillings[part[1] ?? ""] ?? [NOBODY]).flatMap((value) =>
    filled(path.replace(part[0], value), fillings),
  );
}

/** What came back at some addresses, each asked for or sent a form with nothing in it: every planted word, and where. */
export async function visit(
  house: TestHouse,
  cookie: string,
  gets: readonly string[],
  posts: readonly string[],
) {
  const found: Found = new Map();
  const note = async (address: string, answer: Response) => {
    const heads = JSON.stringify([...answer.headers]);
    for (const word of wordsIn(heads + (await answer.text())))
      found.set(word, [...(found.get(word) ?? []), `${answer.status} ${address}`]);
  };
  for (const address of gets) await note(address, await house.get(address, cookie));
  for (const address of posts)
    if (address !== "/sign-out" && !address.startsWith("/account"))
      await note(`POST ${address}`, await house.post(address, { _nothing: "x" }, cookie));
  return found;
}

/** What the typesetter is given for each paper: every word that can be on it. */
export async function papers(
  { house }: TestHouse,
  viewer: Viewer,
  children: readonly string[],
): Promise<Found> {
  const asWords = {
    possible: () => Promise.resolve(true),
    pdf: (story: unknown) => Promise.resolve(new TextEncoder().encode(JSON.stringify(story))),
  };
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    c.set("viewer", viewer);
    await next();
  });
  app.route("/", takeAwayRoutes(house, asWords));
  app.route("/", growthPaperRoutes(house, asWords));
  app.route("/", genogramPaperRoutes(house, asWords));
  app.onError((error, c) => c.text(error.message, 500));
  const found: Found = new Map();
  for (const child of children)
    for (const part of ["chronology", "growth", "genogram"]) {
      const address = `/children/${child}/${part}.pdf`;
      for (const word of wordsIn(await (await app.request(address)).text()))
        found.set(word, [...(found.get(word) ?? []), address]);
    }
  return found;
}
