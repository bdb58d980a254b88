import { Hono } from "hono";
import { paths } from "../paths.ts";
import type { Env } from "../platform/http/env.ts";
import type { House } from "../platform/house.ts";
import { readEssential } from "./essential-form.ts";
import { EssentialPage } from "./essential-page.tsx";
import { readMissedNote } from "./missed-form.ts";
import { MissedPage } from "./missed-page.tsx";
import { type OpenAppointment, openAppointment } from "./open-appointment.ts";
import { recordEssential, recordLink, recordMissedNote } from "./record-appointment-facts.store.ts";
import { readLink } from "./story-form.ts";
import { StoryPage } from "./story-page.tsx";
import { taskRoutes } from "./task.tsx";

const subject = ({ one }: OpenAppointment): string => one.id;
const done =
  (said: string) =>
  ({ open, one }: OpenAppointment): string =>
    `${paths.appointments(open.child.id)}?said=${said}#a-${one.entryId}`;

/** What is recorded of one appointment: what was missing, that it is essential, and which it follows. */
export function oneAppointmentRoutes(house: House): Hono<Env> {
  return new Hono<Env>()
    .route(
      "/",
      taskRoutes(house, {
        at: paths.missedAppointment(":child", ":entry"),
        form: "missed-appointment",
        opened: (c) => openAppointment(c, house, "a missed appointment"),
        subject,
        read: (fields, { one, open: { today } }) =>
          readMissedNote(fields, { today, missedFrom: one.on.from }),
        page: (opened, state) => <MissedPage opened={opened} state={state} />,
        save: (tx, recording, { one }, note) => recordMissedNote(tx, recording, one.id, note),
        done: done("missed"),
      }),
    )
    .route(
      "/",
      taskRoutes(house, {
        at: paths.essentialAppointment(":child", ":entry"),
        form: "essential-appointment",
        opened: (c) => openAppointment(c, house, "whether an appointment is essential"),
        subject,
        read: (fields, { one, open: { today } }) => readEssential(fields, { one, today }),
        page: (opened, state) => <EssentialPage opened={opened} state={state} />,
        save: (tx, recording, { one }, { essential, ...mark }) =>
          recordEssential(tx, recording, markedAt(one, essential), { essential, ...mark }),
        done: done("essential"),
      }),
    )
    .route(
      "/",
      taskRoutes(house, {
        at: paths.appointmentStory(":child", ":entry"),
        form: "appointment-story",
        opened: (c) => openAppointment(c, house, "what an appointment follows"),
        subject,
        read: readLink,
        page: (opened, state) => <StoryPage opened={opened} state={state} />,
        save: (tx, recording, { one }, link) => recordLink(tx, recording, one.id, link),
        done: done("story"),
      }),
    );
}

/** A mark's ending is kept where the mark is, which may be another appointment of the service. */
const markedAt = (one: OpenAppointment["one"], essential: boolean): string =>
  essential ? one.id : (one.essential?.appointmentId ?? one.id);
