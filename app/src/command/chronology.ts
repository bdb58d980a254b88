import { Hono } from "hono";
import { paths } from "../paths.ts";
import type { Env } from "../platform/http/env.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import type { House } from "../platform/house.ts";
import { takeAwayRoutes } from "../take-away/routes.tsx";
import { childAsked } from "./child-asked.ts";
import { type Command, Refused } from "./command.ts";
import { readFormat } from "./format.ts";
import { needed, nothingElse, readOptions } from "./options.ts";
import { whoAsks } from "./who-asks.store.ts";
import { withRecord } from "./with-record.ts";

export const chronology: Command = {
  summary: "Print a child's chronology as a practitioner sees it",
  help: `throughline chronology --child ID --as EMAIL [--chosen] [--from DAY] [--to DAY] [--format json|csv]

Prints the copy that the practitioner could take away from the child's chronology, and keeps that they took it.

  --child   the child's id or NHS number
  --as      the email the practitioner signs in by
  --chosen  only what is chosen as significant
  --from    from this day, such as 2026-01-31; --to likewise`,
  async run(args, surroundings) {
    const string = { type: "string" } as const;
    const options = {
      child: string,
      as: string,
      chosen: { type: "boolean" },
      from: string,
      to: string,
      format: string,
    } as const;
    const { values, positionals } = readOptions(args, options);
    nothingElse(positionals);
    const [asked, email, format] = [
      needed(values.child, "--child"),
      needed(values.as, "--as"),
      readFormat(values.format),
    ];
    const filter = new URLSearchParams({
      ...(values.chosen ? { account: "chosen" } : {}),
      ...(values.from === undefined ? {} : { from: dayIn(values.from, "--from") }),
      ...(values.to === undefined ? {} : { to: dayIn(values.to, "--to") }),
    });
    surroundings.answer(
      await withRecord(surroundings, async (house) => {
        const viewer = await whoAsks(house, email);
        const child = await house.store.as(viewer, (tx) => childAsked(tx, asked));
        const path = format === "csv" ? paths.chronologyCsv(child.id) : paths.chronologyJson(child.id);
        return await takenAway(house, viewer, `${path}?${filter.toString()}`);
      }),
    );
  },
};

function dayIn(text: string, name: string): string {
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString();
  } catch {
    throw new Refused(`${name} must be a day such as 2026-01-31, not “${text}”.`);
  }
}

/** Asks the product's own route, so that a copy printed here is the copy taken there, and the look is kept alike. */
async function takenAway(house: House, viewer: Viewer, path: string): Promise<string> {
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    c.set("viewer", viewer);
    await next();
  });
  app.route("/", takeAwayRoutes(house));
  app.onError((error) => {
    throw error;
  });
  const answer = await app.request(path);
  if (!answer.ok) throw new Refused("The chronology could not be read.");
  return await answer.text();
}
