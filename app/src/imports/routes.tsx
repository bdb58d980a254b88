import { Hono } from "hono";
import { openRecord } from "../children/public.ts";
import { paths } from "../paths.ts";
import { draftOf } from "../platform/drafts/store.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { agencyRoutes } from "./agency-routes.tsx";
import { filesPage } from "./files-part.tsx";
import { ImportPage } from "./import-page.tsx";
import { letGo } from "./imports.store.ts";
import { askedColumns } from "./mapping-asked.ts";
import { MappingPage } from "./mapping-page.tsx";
import { likelierAgencies } from "./mappings.store.ts";
import { isId, openedImport } from "./opened-import.ts";
import { countsOf } from "./proposals.store.ts";
import { askedFor } from "./rows-shown.ts";
import { keepTicks, rowsShown } from "./rows.store.ts";
import { ticksSent } from "./ticks.ts";

const REFRESH_SECONDS = "2";

export function importRoutes(house: House): Hono<Env> {
  const { clock } = house;
  return new Hono<Env>()
    .route("/", agencyRoutes(house))
    .get(paths.imports(":child"), async (c) => {
      const open = await openRecord(c, house, "files brought in");
      const asked = c.req.query("agency") ?? "";
      return html(
        c,
        await filesPage(c, house, open, {
          agencyId: isId(asked) ? asked : c.var.viewer.agencyId,
          problems: [],
        }),
      );
    })
    .get(paths.import(":child", ":import"), async (c) => {
      const { open, file } = await openedImport(c, house, "a file brought in");
      if (file.state === "reading") c.header("refresh", REFRESH_SECONDS);
      const counts = await countsOf(c.var.tx, file.importId);
      const shown = await rowsShown(c.var.tx, file.importId, askedFor(new URL(c.req.url).searchParams));
      const undecided = file.state === "ready" || file.state === "asks about columns";
      const likelier =
        undecided && file.headers !== null
          ? await likelierAgencies(c.var.tx, file.agencyId, file.headers)
          : [];
      return html(
        c,
        <ImportPage open={open} file={file} counts={counts} shown={shown} likelier={likelier} />,
      );
    })
    .post(paths.importRows(":child", ":import"), async (c) => {
      const { open, file } = await openedImport(c, house, "a file brought in", "held");
      const { page, ...ticks } = await ticksSent(c);
      if (file.state === "ready") await keepTicks(c.var.tx, file.importId, ticks);
      return c.redirect(`${paths.import(open.child.id, file.importId)}?page=${page + 1}`, 303);
    })
    .get(paths.importMapping(":child", ":import"), async (c) => {
      const { open, file } = await openedImport(c, house, "a file’s columns");
      const asked = await askedColumns(c.var.tx, file);
      if (asked === null) return c.redirect(paths.import(open.child.id, file.importId), 303);
      const draft = await draftOf(c.var.tx, { form: "mapping", subject: file.importId });
      const state = {
        fields: draft?.fields ?? asked.fields,
        problems: [],
        draftedAt: draft?.savedAt ?? null,
      };
      return html(c, <MappingPage open={open} file={file} asked={asked} state={state} />);
    })
    .post(paths.importLeaving(":child", ":import"), async (c) => {
      const { open, file } = await openedImport(c, house, "leaving a file", "held");
      if (!["added", "refused", "left", "reading"].includes(file.state))
        await letGo(c.var.tx, file.importId, "left", clock.now());
      return c.redirect(paths.imports(open.child.id), 303);
    });
}
