import { Hono } from "hono";
import { firstName, openRecord } from "../children/public.ts";
import { paths } from "../paths.ts";
import type { Env } from "../platform/http/env.ts";
import { NothingToSee } from "../platform/http/refusals.ts";
import type { House } from "../platform/house.ts";
import { readDischarge, readDiscussion, readOwnAge, readStep } from "./closing-forms.ts";
import { dischargesOf } from "./closings.store.ts";
import { DischargePage } from "./discharge-page.tsx";
import { DischargeStepPage } from "./discharge-step-page.tsx";
import { DiscussionPage } from "./discussion-page.tsx";
import { openAppointments } from "./open-appointment.ts";
import { OwnAttendancePage } from "./own-attendance-page.tsx";
import {
  recordDischarge,
  recordDischargeStep,
  recordDiscussion,
  recordOwnAge,
} from "./record-appointment-facts.store.ts";
import { taskRoutes } from "./task.tsx";

const said = (childId: string, what: string, part: string): string =>
  `${paths.appointments(childId)}?said=${what}#${part}`;

/** What is recorded of all appointments together: talks, closings, and whether somebody comes on their own. */
export function closingRoutes(house: House): Hono<Env> {
  const discussion = taskRoutes(house, {
    at: paths.appointmentsDiscussion(":child"),
    form: "appointments-discussion",
    opened: (c) => openAppointments(c, house, "a talk about the appointments"),
    subject: ({ open }) => open.child.id,
    read: (fields, { open }) => readDiscussion(fields, open.today),
    page: (opened, state) => <DiscussionPage opened={opened} state={state} />,
    save: (tx, recording, _opened, value) => recordDiscussion(tx, recording, value),
    done: ({ open }) => said(open.child.id, "discussion", "talks"),
  });
  const ownAttendance = taskRoutes(house, {
    at: paths.ownAttendance(":child"),
    form: "own-attendance",
    opened: async (c) => ({ open: await openRecord(c, house, "coming to appointments alone") }),
    subject: ({ open }) => open.child.id,
    read: (fields, { open: { child, today } }) =>
      readOwnAge(fields, { born: child.born, name: firstName(child), today }),
    page: ({ open }, state) => <OwnAttendancePage open={open} state={state} />,
    save: (tx, recording, _opened, value) => recordOwnAge(tx, recording, value),
    done: ({ open }) => said(open.child.id, "own-attendance", "alone"),
  });
  const discharge = taskRoutes(house, {
    at: paths.newDischarge(":child"),
    form: "new-discharge",
    opened: async (c) => ({ open: await openRecord(c, house, "a service that closed") }),
    subject: ({ open }) => open.child.id,
    read: (fields, { open }) => readDischarge(fields, open.today),
    page: ({ open }, state) => <DischargePage open={open} state={state} />,
    save: async (tx, recording, _opened, value) => {
      const id = await recordDischarge(tx, recording, value.discharge);
      for (const step of value.steps) await recordDischargeStep(tx, recording, id, step);
    },
    done: ({ open }) => said(open.child.id, "discharge", "closings"),
  });
  const step = taskRoutes(house, {
    at: paths.discharge(":child", ":discharge"),
    form: "discharge",
    opened: async (c) => {
      const open = await openRecord(c, house, "a service that closed");
      const found = await dischargesOf(c.var.tx, open.child.id);
      const one = found.find(({ id }) => id === c.req.param("discharge"));
      if (!one) throw new NothingToSee();
      return { open, discharge: one };
    },
    subject: (opened) => opened.discharge.id,
    read: (fields, { open }) => readStep(fields, open.today),
    page: (opened, state) => <DischargeStepPage opened={opened} state={state} />,
    save: (tx, recording, opened, value) => recordDischargeStep(tx, recording, opened.discharge.id, value),
    done: ({ open }) => said(open.child.id, "step", "closings"),
  });
  return new Hono<Env>()
    .route("/", discussion)
    .route("/", ownAttendance)
    .route("/", discharge)
    .route("/", step);
}
