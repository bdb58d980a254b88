import { Hono } from "hono";
import { restrictedSentence } from "../chronology/public.ts";
import { paths } from "../paths.ts";
import type { Env } from "../platform/http/env.ts";
import { html } from "../platform/http/html.ts";
import type { House } from "../platform/house.ts";
import { AppointmentsPage } from "./appointments-page.tsx";
import { closingRoutes } from "./closing-routes.tsx";
import { patternLookedAt, readLookedAt } from "./looked-at.ts";
import { notices } from "./notices.ts";
import { openAppointments } from "./open-appointment.ts";
import { oneAppointmentRoutes } from "./one-appointment-routes.tsx";

/** A child's appointments with every service, and what is recorded of them. */
export function appointmentRoutes(house: House): Hono<Env> {
  return new Hono<Env>()
    .get(paths.appointments(":child"), async (c) => {
      const opened = await openAppointments(c, house, "appointments");
      const { open, facts, numbers } = opened;
      const looked = readLookedAt(c.req.query());
      return html(
        c,
        <AppointmentsPage
          opened={opened}
          pattern={patternLookedAt(facts, looked, open.today, numbers)}
          looked={looked}
          restricted={await restrictedSentence(c.var.tx, open.child.id)}
          notice={notices[c.req.query("said") ?? ""]}
        />,
      );
    })
    .route("/", oneAppointmentRoutes(house))
    .route("/", closingRoutes(house));
}
