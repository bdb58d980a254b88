import { Hono } from "hono";
import { paths } from "../paths.ts";
import { readAs } from "../platform/forms/fields.ts";
import type { Env } from "../platform/http/env.ts";
import { NotAllowed, NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import { teamChoices } from "../team/public.ts";
import { readAuditWindow, readBar, reasonFor } from "./access-forms.ts";
import { barredLast } from "./access-standing.ts";
import { accessTask } from "./access-task.ts";
import { AuditWindowPage } from "./audit-window-page.tsx";
import { BarEndPage, BarPage } from "./bar-pages.tsx";
import { barsTold } from "./bars.store.ts";
import { openAuditWindow, recordBar, windowsFrom } from "./record-access.store.ts";

const liftForm = reasonFor("Say why they may see it again");

/** Barring somebody by name and lifting it, and letting an auditor read. */
export function barRoutes(house: House): Hono<Env> {
  return new Hono<Env>()
    .route(
      "/",
      accessTask(house, {
        at: paths.newBar(":child"),
        form: "bar",
        part: "barring somebody by name",
        done: "barred",
        given: (c, { today }) => teamChoices(c.var.tx, today),
        last: async (c, { child }, choices) => barredLast(await barsTold(c.var.tx, child.id), choices),
        page: (open, choices, shown) => <BarPage open={open} choices={choices} {...shown} />,
        read: (fields, choices, { viewer, today }) =>
          readBar(fields, { choices, viewerId: viewer.practitionerId, today }),
        keep: (c, writing, bar) => recordBar(c.var.tx, writing, { ...bar, barred: true }),
      }),
    )
    .route(
      "/",
      accessTask(house, {
        at: paths.barEnd(":child", ":practitioner"),
        form: "bar-end",
        part: "letting somebody who was barred see again",
        done: "lifted",
        async given(c, { child }) {
          const told = await barsTold(c.var.tx, child.id);
          const bar = told.find(({ practitionerId }) => practitionerId === c.req.param("practitioner"));
          if (!bar) throw new NothingToSee();
          return bar;
        },
        last: async (_c, _open, bar) => await Promise.resolve(barredLast([bar], [])),
        refusal: ({ barred, name }) =>
          barred ? null : new NotAllowed(`${name} may see this record again: nothing is left to lift.`),
        subject: ({ practitionerId }, { child }) => `${child.id} ${practitionerId}`,
        page: (open, bar, shown) => <BarEndPage open={open} bar={bar} {...shown} />,
        read: (fields) => readAs(liftForm, fields),
        keep: (c, writing, { reason }, { practitionerId }) =>
          recordBar(c.var.tx, writing, { practitionerId, barred: false, reason }),
      }),
    )
    .route(
      "/",
      accessTask(house, {
        at: paths.auditWindow(":child"),
        form: "audit-window",
        part: "letting an auditor read",
        done: "audit",
        given: async (c, { child, today }) => ({
          choices: await teamChoices(c.var.tx, today),
          windows: await windowsFrom(c.var.tx, child.id, today),
        }),
        page: (open, { choices }, shown) => <AuditWindowPage open={open} choices={choices} {...shown} />,
        read: (fields, given, { viewer, today }) =>
          readAuditWindow(fields, { ...given, viewerId: viewer.practitionerId, today }),
        keep: (c, writing, window) => openAuditWindow(c.var.tx, writing, window),
      }),
    );
}
