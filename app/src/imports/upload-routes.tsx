import type { ReadStream } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { Hono } from "hono";
import { openRecord } from "../children/public.ts";
import { paths } from "../paths.ts";
import type { Viewer } from "../platform/database/viewer.ts";
import type { Asked, Env } from "../platform/http/env.ts";
import { formSize } from "../platform/http/guards.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { addProposals } from "./add-proposals.ts";
import { agencies } from "./agencies.store.ts";
import { openImport, orRefuse, readIn } from "./bring-in.ts";
import { filesPage } from "./files-part.tsx";
import type { OfImport } from "./lines.store.ts";
import { mappingSent } from "./mapping-sent.tsx";
import { inRecord, openedImport } from "./opened-import.ts";
import { keepTicks } from "./rows.store.ts";
import { spooled } from "./spool.ts";
import { takeFile } from "./sent-file.ts";
import { ticksSent } from "./ticks.ts";

const PATIENCE_MS = 1000;

/** What takes its own transactions, and more than a moment: bringing a file in, reading it otherwise, adding its entries. */
export function uploadRoutes(house: House): Hono<Env> {
  const { log, config } = house;

  /** Answers once the work is done, or after a second: the file's own page then shows how far it is. */
  async function soonAnswered(
    c: Asked,
    of: Pick<OfImport, "childId" | "importId">,
    work: Promise<void>,
  ): Promise<Response> {
    const { requestId } = c.var;
    const done = work.catch((error: unknown) =>
      log.error(
        { requestId, error: error instanceof Error ? error.name : "unknown" },
        "a file could not be read",
      ),
    );
    await Promise.race([done, wait(PATIENCE_MS)]);
    return c.redirect(paths.import(of.childId, of.importId), 303);
  }

  const readSpooled = async (viewer: Viewer, of: OfImport, spool: ReadStream): Promise<void> => {
    try {
      await readIn(house, viewer, of, spool);
    } finally {
      spool.destroy();
    }
  };

  return new Hono<Env>()
    .post(paths.imports(":child"), async (c) => {
      const { viewer } = c.var;
      const known = await inRecord(c, house, async () => ({
        open: await openRecord(c, house, "bringing a file in"),
        agencies: await agencies(c.var.tx),
      }));
      const childId = known.open.child.id;
      const sent: { spool: ReadStream | null } = { spool: null };
      const { fields, file: of } = await takeFile(c, async ({ name, fields: before, bytes }) => {
        const agency = known.agencies.find(({ id }) => id === before.get("agency"));
        const of = await openImport(house, viewer, {
          childId,
          agencyId: agency?.id ?? viewer.agencyId,
          fileName: name,
        });
        await orRefuse(
          house,
          viewer,
          of,
          async () => void (sent.spool = await spooled(bytes, config.uploadBytes)),
        );
        return of;
      }).catch((error: unknown) => {
        sent.spool?.destroy();
        throw error;
      });
      if (of === null) {
        const problems = [{ field: "file", words: "Choose the file to bring in" }];
        const agencyId = known.agencies.find(({ id }) => id === fields.get("agency"))?.id ?? viewer.agencyId;
        return await inRecord(c, house, async () =>
          html(c, await filesPage(c, house, known.open, { agencyId, problems }), 422),
        );
      }
      const work = sent.spool === null ? Promise.resolve() : readSpooled(viewer, of, sent.spool);
      return await soonAnswered(c, of, work);
    })
    .post(paths.importMapping(":child", ":import"), formSize, async (c) => {
      const sent = await mappingSent(c, house);
      return sent instanceof Response ? sent : await soonAnswered(c, sent.of, sent.work());
    })
    .post(paths.importAddition(":child", ":import"), formSize, async (c) => {
      const { file } = await inRecord(c, house, async () => {
        const opened = await openedImport(c, house, "adding a file", "held");
        const ticks = await ticksSent(c);
        if (opened.file.state === "ready") await keepTicks(c.var.tx, opened.file.importId, ticks);
        return opened;
      });
      const { importId, childId, state } = file;
      if (state === "ready") await addProposals(house, c.var.viewer, { childId, importId });
      return c.redirect(paths.import(childId, importId), 303);
    });
}
